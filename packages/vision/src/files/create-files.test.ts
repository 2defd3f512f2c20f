import {expect} from 'chai';
import {failureOf} from '../testing/error-code.js';
import {MAX_FILE_BYTES, createFiles} from './create-files.js';

const {signal} = new AbortController();
const files = createFiles({
  assetBase: new URL('/assets/', location.href),
  createWorker: () => {
    throw new Error('no worker is needed for a picture');
  },
});

async function draw(width: number, height: number, type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#224466';
  context.fillRect(0, 0, width / 2, height);
  return canvas.convertToBlob({type});
}

const opened = async (file: Blob, maxSide = 2400) =>
  (await files.open(file, {signal})).page(0, {signal, maxSide});

describe('a picture that the User chose', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
    it(`becomes a still where it is ${type}, whatever its name says`, async () => {
      const page = await opened(new Blob([await draw(800, 600, type)], {type: 'text/plain'}));
      expect(page).to.include({mediaType: 'image/jpeg', width: 800, height: 600});
      expect([...page.bytes.subarray(0, 2)]).to.deep.equal([0xff, 0xd8]);
      expect(page.text).to.equal(undefined);
    });
  }

  it('comes at a bounded size, on white where it is transparent', async () => {
    const page = await opened(await draw(3000, 1500, 'image/png'), 1000);
    expect(page).to.include({width: 1000, height: 500});
    const image = await createImageBitmap(new Blob([page.bytes as Uint8Array<ArrayBuffer>]));
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 900, 250, 1, 1, 0, 0, 1, 1);
    image.close();
    expect(context.getImageData(0, 0, 1, 1).data[0]).to.be.above(250);
  });

  it('is refused with the reason', async () => {
    const text = (value: string) => new TextEncoder().encode(value);
    const heic = new Uint8Array(64);
    heic.set(text('ftypheic'), 4);
    const jpeg = await (await draw(600, 600, 'image/jpeg')).arrayBuffer();
    const huge = new Uint8Array(33);
    huge.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    new DataView(huge.buffer).setUint32(16, 60_000);
    new DataView(huge.buffer).setUint32(20, 60_000);
    const cases = [
      [new Blob(['GIF89a']), 'ERR_VISION_FILE_TYPE'],
      [new Blob([]), 'ERR_VISION_FILE_TYPE'],
      [new Blob([heic]), 'ERR_VISION_FILE_HEIC'],
      [new Blob([jpeg.slice(0, 300)]), 'ERR_VISION_FILE_BROKEN'],
      [new Blob([huge]), 'ERR_VISION_FILE_TOO_LARGE'],
      [new Blob([new Uint8Array(MAX_FILE_BYTES + 1)]), 'ERR_VISION_FILE_TOO_LARGE'],
      [await draw(300, 900, 'image/png'), 'ERR_VISION_FILE_TOO_SMALL'],
    ] as const;
    for (const [file, code] of cases) expect(await failureOf(opened(file))).to.equal(code);
  });

  it('is refused as a PDF where the worker can not be started', async () => {
    expect(await failureOf(opened(new Blob(['%PDF-1.7'])))).to.equal('ERR_VISION_WORKER_BLOCKED');
  });
});
