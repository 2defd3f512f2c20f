/** The engines: what is seen, and no verdict. */
import type {ModelRecord} from '../bundle.js';
import type {DataPointKey} from '../catalogue.js';
import type {Quad, Rect} from '../geometry.js';
import type {
  DocumentObservation,
  FaceDescription,
  FaceObservation,
  SeenField,
  SeenPage,
} from '../observation.js';
import type {Abortable} from './abortable.js';
import type {Frame} from './camera.js';

/** `text` reads printed fields and sheets, `match` compares faces; each is loaded only where it is asked for. */
export type EngineName = 'face' | 'document' | 'text' | 'match';

export interface LoadProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What is read on a document besides its MRZ; each of these is loaded when it is first wanted. */
export interface ReadingWishes {
  /** A PDF417 or QR code. */
  readonly barcode?: boolean;
}

export interface ReadDocumentOptions extends Abortable {
  readonly want?: ReadingWishes;
}

export interface ObserveDocumentOptions extends ReadDocumentOptions {
  /** Where the page is expected in the frame. */
  readonly guide: Rect;
  /** True asks the engine to read as well, which takes several frames' time: the MRZ, and what is wanted besides. */
  readonly read: boolean;
}

/** What is printed on a still: where, in which country's language, and how long reading may take. */
export interface ReadTextOptions extends Abortable {
  /** As `readDocument` located it; the whole picture where absent. */
  readonly page?: SeenPage;
  /** The document's issuing country, which says in what language it is printed. */
  readonly country?: string;
  /** Of loading the engine. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface ReadFieldsOptions extends ReadTextOptions {
  readonly page: SeenPage;
  /** Which labels to look for: those of a kind of document, or phrases by the Data point that they name. */
  readonly document:
    'identity' | 'licence' | 'health-card' | Readonly<Record<string, readonly string[]>>;
  readonly mrzBand?: Quad;
  /** Data points to look for; every line of print where absent. */
  readonly wanted?: readonly DataPointKey[];
}

export interface DescribeFaceOptions extends Abortable {
  /**
   * Where the face is: quads in 0..1 of the still, in reading order, looked at one after the other until there is a face. Default:
   * anywhere in the still; only such a face is asked how it came before the camera, for one on a document is a print.
   */
  readonly regions?: readonly Quad[];
  /** Of loading the engine. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface ObserveFaceOptions extends Abortable {
  /** True measures the colours of the face's places as well; wanted only while the screen lights the face. */
  readonly colours?: boolean;
}

export interface Vision {
  /** Loads and warms an engine; quick where it is ready. */
  prepare(
    engine: EngineName,
    options: Abortable & {readonly onProgress?: (progress: LoadProgress) => void},
  ): Promise<void>;
  /** Takes over the frame and closes it. */
  observeFace(frame: Frame, options: ObserveFaceOptions): Promise<FaceObservation>;
  /** Takes over the frame and closes it. */
  observeDocument(frame: Frame, options: ObserveDocumentOptions): Promise<DocumentObservation>;
  /** Reads a still: an encoded picture at full size. */
  readDocument(still: Blob, options: ReadDocumentOptions): Promise<DocumentObservation>;
  /** Reads the printed fields of a still that `readDocument` has located a page in. */
  readFields(still: Blob, options: ReadFieldsOptions): Promise<readonly SeenField[]>;
  /** Reads the lines of a letter or another sheet, top to bottom. */
  readSheet(still: Blob, options: ReadTextOptions): Promise<readonly SeenField[]>;
  /** Describes the largest face of a still; undefined where there is none. */
  describeFace(still: Blob, options: DescribeFaceOptions): Promise<FaceDescription | undefined>;
  /** The models loaded so far, as recorded in the manifest. */
  models(): readonly ModelRecord[];
  /** Ends every worker. The next call starts them again. */
  close(): void;
}
