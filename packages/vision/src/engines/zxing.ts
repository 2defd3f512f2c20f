/** Reads bar codes with ZXing. The only file that knows it. */
import {prepareZXingModule, readBarcodes, type ReadResult} from 'zxing-wasm/reader';
import {PassbaseError, type LoadProgress, type ModelRecord} from '@passbase-verify/protocol';
import type {Asset, AssetLoader} from '../assets.js';
import type {Decode, DecodedBarcode} from '../barcode/decode.js';
import {toModelRecord} from '../model-record.js';
import type {Gray} from '../pixels/gray.js';
import {moduleOf, startChecked} from './checked-wasm.js';

/** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
export async function loadBarcodeDecoder(
  assets: AssetLoader,
  onProgress: (progress: LoadProgress) => void,
): Promise<{decode: Decode; models: readonly ModelRecord[]}> {
  const [asset] = (await assets.load(['zxing-reader'], {onProgress})) as [Asset];
  const module = moduleOf(asset);
  try {
    await start(module);
  } catch (cause) {
    throw new PassbaseError('ERR_VISION_ENGINE', 'the bar code reader could not be started', {
      cause,
    });
  }
  return {decode, models: [toModelRecord(asset)]};
}

const start = (module: WebAssembly.Module): Promise<unknown> =>
  startChecked(module, (instantiateWasm) =>
    prepareZXingModule({
      overrides: {
        // In place of its own, which names a public CDN. Never called, as the checked module is at hand.
        locateFile: (file: string) => file,
        instantiateWasm,
        print: () => {},
        printErr: () => {},
      },
      // Every load starts a module of its own: one that failed is not kept.
      equalityFn: () => false,
      fireImmediately: true,
    }),
  );

const decode: Decode = async (picture, {binarizer = 'LocalAverage', drawn = false} = {}) => {
  let results: readonly ReadResult[];
  try {
    results = await readBarcodes(toImageData(picture), {
      formats: ['PDF417', 'QRCode'],
      binarizer,
      tryHarder: true,
      tryRotate: !drawn,
      tryInvert: !drawn,
      tryDownscale: !drawn,
      textMode: 'Plain',
    });
  } catch (cause) {
    throw new PassbaseError('ERR_VISION_ENGINE', 'the bar code reader failed', {cause});
  }
  const codes = results.filter(({isValid}) => isValid).map(toDecoded);
  // A document's data stand in its PDF417; a QR code beside it may lead anywhere.
  return codes.find(({format}) => format === 'PDF417') ?? codes[0];
};

function toDecoded({format, hasECI, text, bytes, position}: ReadResult): DecodedBarcode {
  const {topLeft, topRight, bottomRight, bottomLeft} = position;
  return {
    format: format === 'QRCode' ? 'QR_CODE' : 'PDF417',
    text: hasECI ? text : fromLatin1(bytes),
    outline: [topLeft, topRight, bottomRight, bottomLeft],
  };
}

/** ISO 8859-1: every byte is the character with its number. */
function fromLatin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function toImageData({width, height, data}: Gray): ImageData {
  const rgba = new Uint8ClampedArray(4 * data.length);
  for (let i = 0, j = 0; i < data.length; i++, j += 4) {
    rgba[j] = rgba[j + 1] = rgba[j + 2] = data[i]!;
    rgba[j + 3] = 255;
  }
  return new ImageData(rgba, width, height);
}
