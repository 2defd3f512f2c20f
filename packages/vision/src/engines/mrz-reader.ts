/** Reads lines of print with Tesseract's classic engine. The only file that knows Tesseract. */
import createCore, {type TessApi, type TessModule} from 'tesseract.js-core/tesseract-core-simd.js';
import {PassbaseError, type LoadProgress, type ModelRecord} from '@passbase-verify/protocol';
import type {Asset, AssetLoader} from '../assets.js';
import {toModelRecord} from '../model-record.js';
import type {Gray} from '../pixels/gray.js';
import type {LineReader, ReadSymbol} from './line-reader.js';

/** The classic engine (0) sees shapes; the neural one expects words and reads OCR-B with four times the errors. */
const CLASSIC_ENGINE = 0;
/** An MRZ holds no words: without dictionaries nothing is bent into one. */
const INIT_CONFIG = [
  'load_system_dawg 0',
  'load_freq_dawg 0',
  'load_punc_dawg 0',
  'load_number_dawg 0',
  'load_unambig_dawg 0',
  'load_bigram_dawg 0',
  '',
].join('\n');
const VARIABLES: Readonly<Record<string, string>> = {
  tessedit_char_whitelist: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<',
  // One line of text.
  tessedit_pageseg_mode: '7',
  // What one document looks like must not change how the next one is read.
  classify_enable_learning: '0',
};

/** The part of Tesseract's JSON that is used. */
interface Page {
  readonly blocks?: readonly {
    readonly paragraphs?: readonly {
      readonly lines?: readonly {
        readonly words?: readonly {readonly symbols?: readonly TessSymbol[]}[];
      }[];
    }[];
  }[];
}

interface TessSymbol {
  readonly text: string;
  /** 0..100. */
  readonly confidence: number;
  readonly bbox: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
}

export class TesseractReader implements LineReader {
  readonly #core: TessModule;
  readonly #api: TessApi;

  private constructor(core: TessModule, api: TessApi) {
    this.#core = core;
    this.#api = api;
  }

  /** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
  static async load(
    assets: AssetLoader,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<{engine: TesseractReader; models: readonly ModelRecord[]}> {
    const [wasm, model] = (await assets.load(['tesseract-core', 'tesseract-eng'], {
      onProgress,
    })) as [Asset, Asset];
    const {module} = wasm;
    if (!module)
      throw new PassbaseError('ERR_VISION_ENGINE', `${wasm.row.file} is not a .wasm file`);
    try {
      const core = await startCore(module);
      core.FS.writeFile('eng.traineddata', model.bytes);
      core.FS.writeFile('/config', INIT_CONFIG);
      const api = new core.TessBaseAPI();
      if (api.Init(null, 'eng', CLASSIC_ENGINE, '/config') !== 0)
        throw new TypeError('its language data was refused');
      for (const [name, value] of Object.entries(VARIABLES)) api.SetVariable(name, value);
      return {engine: new TesseractReader(core, api), models: [toModelRecord(model)]};
    } catch (cause) {
      throw new PassbaseError('ERR_VISION_ENGINE', 'the text reader could not be started', {cause});
    }
  }

  readLine(line: Gray): ReadSymbol[] {
    this.#core.FS.writeFile('/input', toPgm(line));
    if (this.#api.SetImageFile(1, 0) !== 0)
      throw new PassbaseError('ERR_VISION_ENGINE', 'the text reader took no picture');
    this.#api.Recognize(null);
    const page = JSON.parse(this.#api.GetJSONText()) as Page;
    const symbols = (page.blocks ?? [])
      .flatMap(({paragraphs = []}) => paragraphs)
      .flatMap(({lines = []}) => lines)
      .flatMap(({words = []}) => words)
      .flatMap(({symbols: some = []}) => some);
    return symbols.map(({text, confidence, bbox}) => ({
      text,
      confidence: confidence / 100,
      left: bbox.x0,
      right: bbox.x1,
      top: bbox.y0,
      bottom: bbox.y1,
    }));
  }
}

async function startCore(module: WebAssembly.Module): Promise<TessModule> {
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => (fail = reject));
  const started = createCore({
    instantiateWasm: (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) => {
      WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), fail);
      return {};
    },
    // It reports its guesses about resolution here.
    print: () => {},
    printErr: () => {},
  });
  return await Promise.race([started, failed]);
}

/** Portable gray map, the plainest format that Leptonica reads. */
function toPgm({width, height, data}: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
