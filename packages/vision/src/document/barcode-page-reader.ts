/** Reads the bar code of a document where it is wanted; its decoder is loaded at the first wish. */
import type {BarcodeReader} from '../barcode/barcode-reader.js';
import type {PageReader, Reading, Sight} from './page-reader.js';

/** A still is read once: everything is tried. */
const STILL_MS = 4000;
/** A frame gets one attempt, and a second one where the first was quick. */
const FRAME_MS = 40;

export class BarcodePageReader implements PageReader {
  readonly #load: () => Promise<{readonly reader: BarcodeReader}>;
  #loading: Promise<BarcodeReader> | undefined;
  #reader: BarcodeReader | undefined;

  constructor(load: () => Promise<{readonly reader: BarcodeReader}>) {
    this.#load = load;
  }

  async read({image, located, manner, want}: Sight): Promise<Reading> {
    if (!want.barcode) return {};
    const live = manner === 'frame';
    const loading = this.#start();
    if (!this.#reader && live) {
      // Frames go on while it is loaded; what fails is tried again, and said where a still is read.
      loading.catch(() => {});
      return {};
    }
    const reader = await loading;
    const barcode = await reader.read(image, {
      ...(located.page ? {page: located.page.outline} : {}),
      deadlineMs: live ? FRAME_MS : STILL_MS,
      live,
    });
    return barcode ? {barcode} : {};
  }

  #start(): Promise<BarcodeReader> {
    this.#loading ??= this.#load().then(
      ({reader}) => (this.#reader = reader),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}
