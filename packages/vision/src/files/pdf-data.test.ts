import {expect} from 'chai';
import {failureOf} from '../testing/error-code.js';
import type {AssetLoader} from '../assets.js';
import {createPdfData} from './pdf-data.js';

function pack(): Uint8Array {
  const index = new TextEncoder().encode('{"a.bcmap":[0,2],"b.bcmap":[2,1]}');
  const bytes = new Uint8Array(4 + index.length + 3);
  new DataView(bytes.buffer).setUint32(0, index.length, true);
  bytes.set(index, 4);
  bytes.set([1, 2, 3], 4 + index.length);
  return bytes;
}

/** Counts what is loaded; the first `failures` loads fail. */
function loader(failures = 0) {
  const asked: string[] = [];
  const assets = {
    load: async ([name]: readonly string[]) => {
      asked.push(name!);
      if (asked.length <= failures) throw new Error('no line');
      return [{bytes: pack()}];
    },
  } as unknown as AssetLoader;
  return {asked, data: createPdfData(assets)};
}

describe('the data that a PDF asks for', () => {
  it('comes out of a pack that is loaded once', async () => {
    const {asked, data} = loader();
    expect([...(await data.characterMap('a.bcmap'))]).to.deep.equal([1, 2]);
    expect([...(await data.characterMap('b.bcmap'))]).to.deep.equal([3]);
    expect(asked).to.deep.equal(['pdf-character-maps']);
  });

  it('is asked for again where loading failed', async () => {
    const {asked, data} = loader(1);
    await failureOf(data.font('a.bcmap'));
    expect([...(await data.font('a.bcmap'))]).to.deep.equal([1, 2]);
    expect(asked).to.have.length(2);
  });

  it('is refused where the pack does not have it', async () => {
    const {data} = loader();
    expect(await failureOf(data.decoder('../catalog.json'))).to.equal('ERR_VISION_FILE_BROKEN');
  });
});
