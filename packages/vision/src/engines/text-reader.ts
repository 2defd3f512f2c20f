/** Reads lines of print with Tesseract's neural engine. The only file that knows Tesseract. */
import createCore, {
  type TessApi,
  type TessModule,
} from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import {PassbaseError, type LoadProgress, type ModelRecord} from '@passbase-verify/protocol';
import type {Asset, AssetLoader} from '../assets.js';
import {moduleOf, startChecked} from './checked-wasm.js';
import type {LineReader, ReadWord} from '../fields/line-reader.js';
import {toModelRecord} from '../model-record.js';
import type {Gray} from '../pixels/gray.js';

const NEURAL_ENGINE = 1;
/** Names and numbers stand in no dictionary, and the language data here has none. */
const INIT_CONFIG = [
  'load_system_dawg 0',
  'load_freq_dawg 0',
  'load_punc_dawg 0',
  'load_number_dawg 0',
  '',
].join('\n');
/** One line of text. */
const PAGE_SEGMENTATION = '7';

/** The part of Tesseract's JSON that is used. */
interface Page {
  readonly blocks?: readonly {
    readonly paragraphs?: readonly {
      readonly lines?: readonly {readonly words?: readonly TessWord[]}[];
    }[];
  }[];
}

interface TessWord {
  readonly text: string;
  /** 0..100. */
  readonly confidence: number;
  readonly bbox: {readonly x0: number; readonly x1: number};
}

export class TextReader implements LineReader {
  readonly #core: TessModule;
  readonly #api: TessApi;

  private constructor(core: TessModule, api: TessApi) {
    this.#core = core;
    this.#api = api;
  }

  /**
   * @param languages - As the catalogue has them (`tesseract-deu`). Each one more takes its own time for every line.
   * @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`.
   */
  static async load(
    assets: AssetLoader,
    languages: readonly string[],
    onProgress: (progress: LoadProgress) => void,
  ): Promise<{engine: TextReader; models: readonly ModelRecord[]}> {
    const names = languages.map((language) => `tesseract-${language}`);
    const [wasm, ...data] = (await assets.load(['tesseract-core', ...names], {onProgress})) as [
      Asset,
      ...Asset[],
    ];
    const module = moduleOf(wasm);
    try {
      const core = await startCore(module);
      data.forEach(({bytes}, i) => core.FS.writeFile(`${languages[i]}.traineddata`, bytes));
      core.FS.writeFile('/config', INIT_CONFIG);
      const api = new core.TessBaseAPI();
      if (api.Init(null, languages.join('+'), NEURAL_ENGINE, '/config') !== 0)
        throw new TypeError('its language data was refused');
      api.SetVariable('tessedit_pageseg_mode', PAGE_SEGMENTATION);
      return {engine: new TextReader(core, api), models: data.map(toModelRecord)};
    } catch (cause) {
      throw new PassbaseError('ERR_VISION_ENGINE', 'the text reader could not be started', {cause});
    }
  }

  readLine(line: Gray): ReadWord[] {
    this.#core.FS.writeFile('/input', toPgm(line));
    if (this.#api.SetImageFile(1, 0) !== 0)
      throw new PassbaseError('ERR_VISION_ENGINE', 'the text reader took no picture');
    this.#api.Recognize(null);
    const page = JSON.parse(this.#api.GetJSONText()) as Page;
    return (page.blocks ?? [])
      .flatMap(({paragraphs = []}) => paragraphs)
      .flatMap(({lines = []}) => lines)
      .flatMap(({words = []}) => words)
      .map(({text, confidence, bbox}) => ({
        text,
        confidence: Math.max(0, Math.min(1, confidence / 100)),
        left: bbox.x0,
        right: bbox.x1,
      }));
  }

  /** Frees the engine's memory. */
  close(): void {
    this.#api.End();
  }
}

const startCore = (module: WebAssembly.Module): Promise<TessModule> =>
  startChecked(module, (instantiateWasm) =>
    createCore({
      instantiateWasm,
      // It reports its guesses about resolution here.
      print: () => {},
      printErr: () => {},
    }),
  );

/** Portable gray map, the plainest format that Leptonica reads. */
function toPgm({width, height, data}: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
