import {expect} from 'chai';
import {readJsonObject} from './json-object.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a JSON object of somebody else', () => {
  it('is read as it stands there', () => {
    expect(readJsonObject(bytesOf('{"a":[1,{"b":"ö 🙂"}]}'))).to.deep.equal({a: [1, {b: 'ö 🙂'}]});
    expect(readJsonObject(bytesOf(' {} '))).to.deep.equal({});
  });

  it('is none where it is other JSON, or no JSON', () => {
    for (const text of ['', '{', '[]', 'null', '7', '"{}"', 'true', '{}{}', "{'a':1}"]) {
      expect(readJsonObject(bytesOf(text)), text).to.equal(undefined);
    }
  });

  it('is none where a byte of it is no UTF-8, which others might read as a mark of their own', () => {
    const [open, close] = [bytesOf('{"a":"'), bytesOf('"}')];
    expect(readJsonObject(Uint8Array.of(...open, 0x7a, ...close))).to.deep.equal({a: 'z'});
    for (const wrong of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
      expect(readJsonObject(Uint8Array.of(...open, ...wrong, ...close))).to.equal(undefined);
    }
  });
});
