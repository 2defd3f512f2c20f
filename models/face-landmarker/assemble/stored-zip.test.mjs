import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {storedZip} from './stored-zip.mjs';

const ENTRIES = {
  'first.txt': Buffer.from('123456789'),
  'a longer name than the first.bin': Buffer.alloc(300, 7),
  empty: Buffer.alloc(0),
};

/** Reads an archive by its directory, as every unpacker does. @param {Uint8Array} bytes */
function readZip(bytes) {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({length: zip.readUInt16LE(end + 10)}, () => {
    assert.equal(zip.readUInt32LE(at), 0x02014b50);
    const nameLength = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      start,
      data: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    };
    at += 46 + nameLength;
    return entry;
  });
}

describe('storedZip', () => {
  it('holds every entry uncompressed, in order', () => {
    const read = readZip(storedZip(ENTRIES));
    assert.deepEqual(
      read.map(({name, data}) => [name, data.toString('hex')]),
      Object.entries(ENTRIES).map(([name, data]) => [name, data.toString('hex')]),
    );
    assert.ok(read.every(({method}) => method === 0));
  });

  it('starts the data of each entry at a multiple of 64', () => {
    for (const {name, start} of readZip(storedZip(ENTRIES))) assert.equal(start % 64, 0, name);
  });

  it('writes the check value of CRC-32', () => {
    // 0xcbf43926 is the published check value for the text "123456789".
    assert.equal(readZip(storedZip(ENTRIES))[0]?.crc, 0xcbf43926);
  });

  it('gives the same bytes again', () => {
    assert.deepEqual(storedZip(ENTRIES), storedZip(ENTRIES));
  });
});
