/** Loads everything that documents are looked at with. */
import type {LoadProgress, ModelRecord} from '@passbase-verify/protocol';
import type {Asset, AssetLoader} from '../assets.js';
import {BarcodeReader} from '../barcode/barcode-reader.js';
import {zeros} from '../engines/net.js';
import {RUNTIME_ASSET, startNets} from '../engines/onnx.js';
import {toModelRecord} from '../model-record.js';
import {VIEW_HEIGHT, VIEW_WIDTH} from '../mrz/band-view.js';
import {STRIP_HEIGHT} from '../mrz/line-strip.js';
import {BarcodePageReader} from './barcode-page-reader.js';
import {DocumentEngine} from './document-engine.js';
import {DocumentLocator} from './document-locator.js';
import {MrzPageReader} from './mrz-reader.js';
import {PageMeasurer} from './page-measurer.js';
import {PortraitFinder} from './portrait-finder.js';

/** The models, each with an input of the size it gets most often. */
const MODELS = [
  {name: 'document-locator', warm: zeros('view', [1, 3, 256, 256])},
  {name: 'mrz-lines', warm: zeros('band', [1, 1, VIEW_HEIGHT, VIEW_WIDTH])},
  {name: 'mrz-reader', warm: zeros('line', [2, 1, STRIP_HEIGHT, 736])},
] as const;

/** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
export async function loadDocumentEngine(
  assets: AssetLoader,
  onProgress: (progress: LoadProgress) => void,
): Promise<{engine: DocumentEngine; models: readonly ModelRecord[]}> {
  const names = MODELS.map(({name}) => name);
  const [runtime, ...models] = (await assets.load([RUNTIME_ASSET, ...names], {onProgress})) as [
    Asset,
    Asset,
    Asset,
    Asset,
  ];
  const [locator, lines, reader] = await startNets(
    runtime,
    models.map((asset, i) => ({asset, warm: MODELS[i]!.warm})),
  );
  return {
    engine: new DocumentEngine(new DocumentLocator(locator!), [
      // Further readers of a located page have their place here.
      new MrzPageReader({lines: lines!, reader: reader!}),
      new BarcodePageReader(() => BarcodeReader.load(assets)),
      new PageMeasurer(),
      new PortraitFinder(),
    ]),
    models: models.map(toModelRecord),
  };
}
