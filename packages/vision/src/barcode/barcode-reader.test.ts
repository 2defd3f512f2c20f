import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {AssetLoader} from '../assets.js';
import {loadBarcodeDecoder} from '../engines/zxing.js';
import {failureOf} from '../testing/error-code.js';
import {LICENCE_TEXT, licenceCanvas, licencePicture} from '../testing/licence.js';
import {BarcodeReader} from './barcode-reader.js';

/** The catalogue of the repository, and the file of the package that it names. */
const assets = new AssetLoader(new URL('/models/', location.href), {
  fetch: (input, init) =>
    fetch(
      String(input).replace(
        '/models/zxing/zxing_reader.wasm',
        '/node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
      ),
      init,
    ),
});

describe('BarcodeReader', () => {
  let reader: BarcodeReader;

  before(async () => {
    ({reader} = await BarcodeReader.load(assets));
  });

  const read = async (
    canvas: OffscreenCanvas,
    options: {live?: boolean; deadlineMs?: number} = {},
  ) => {
    const image = canvas.transferToImageBitmap();
    try {
      return await reader.read(image, {deadlineMs: 20_000, ...options});
    } finally {
      image.close();
    }
  };

  it('says what the code says, and where it is', async () => {
    const seen = await read(licenceCanvas({cardWidth: 1400}));
    expect(seen).to.include({format: 'PDF417', text: LICENCE_TEXT});
    const [topLeft, topRight] = seen!.outline;
    expect(topLeft.x).to.be.closeTo(0.126, 0.01);
    expect(topRight.x).to.be.closeTo(0.874, 0.01);
  });

  it('reads small and turned codes that ZXing alone does not', async () => {
    const {decode} = await loadBarcodeDecoder(assets, () => {});
    const options = {cardWidth: 400, blur: 0.5, angle: 0.1};
    expect(await decode(licencePicture(options))).to.equal(undefined);
    expect((await read(licenceCanvas(options)))?.text).to.equal(LICENCE_TEXT);
    expect((await read(licenceCanvas({...options, angle: 2})))?.text).to.equal(LICENCE_TEXT);
  });

  it('reads such codes in a row of frames, one attempt each', async () => {
    let text: string | undefined;
    for (let frame = 0; frame < 3 && text === undefined; frame++)
      text = (await read(licenceCanvas({cardWidth: 400, blur: 0.5}), {live: true, deadlineMs: 0}))
        ?.text;
    expect(text).to.equal(LICENCE_TEXT);
  });

  it('sees nothing where there is nothing', async () => {
    const canvas = new OffscreenCanvas(300, 200);
    canvas.getContext('2d')!.fillRect(0, 0, 300, 200);
    expect(await read(canvas)).to.equal(undefined);
  });

  it('says which file is missing', async () => {
    const nowhere = new AssetLoader(new URL('/nowhere/', location.href));
    expect(await failureOf(BarcodeReader.load(nowhere))).to.equal('ERR_VISION_ASSET_MISSING');
  });

  it('passes on what the decoder fails with', async () => {
    const broken = new BarcodeReader({
      decode: async () => {
        throw new PassbaseError('ERR_VISION_ENGINE', 'no memory');
      },
    });
    const image = licenceCanvas({cardWidth: 100}).transferToImageBitmap();
    expect(await failureOf(broken.read(image, {deadlineMs: 0}))).to.equal('ERR_VISION_ENGINE');
  });
});
