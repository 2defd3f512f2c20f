/** What `withBarcodePage` opens. */
import {createVision} from '@passbase-verify/vision';
import {prepareZXingModule, readBarcodes} from 'zxing-wasm/reader';

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const {signal} = new AbortController();

prepareZXingModule({
  overrides: {locateFile: (/** @type {string} */ file) => `/zxing/${file}`},
});

/** The way the product reads the back of a card. @param {Blob} still */
async function readOurs(still) {
  const start = performance.now();
  const {barcode} = await vision.readDocument(still, {signal, want: {barcode: true}});
  const ms = performance.now() - start;
  return barcode ? {ms, text: barcode.text} : {ms};
}

/** The encoded picture as it is, ZXing's own defaults. @param {Blob} still */
async function readAlone(still) {
  const start = performance.now();
  const results = await readBarcodes(still, {formats: ['PDF417']});
  const ms = performance.now() - start;
  const code = results.find(({isValid}) => isValid);
  if (!code) return {ms};
  return {ms, text: code.hasECI ? code.text : String.fromCharCode(...code.bytes)};
}

// The first reading also loads and compiles.
await readBarcodes(new ImageData(64, 64), {formats: ['PDF417']});
const blank = new OffscreenCanvas(64, 64);
blank.getContext('2d');
await vision.readDocument(await blank.convertToBlob(), {signal, want: {barcode: true}});
Object.assign(window, {readOurs, readAlone, ready: true});
