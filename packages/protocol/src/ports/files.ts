/** Files that the User chose. */
import type {SeenField} from '../observation.js';
import type {Abortable} from './abortable.js';
import type {CameraFile} from './camera.js';

/** A page of a file that the User chose, as a still. */
export interface FilePage extends CameraFile {
  /** The lines of text that the file itself carries, where it does. */
  readonly text?: readonly SeenField[];
}

export interface OpenFile {
  /** 1 for pictures. */
  readonly pageCount: number;
  /**
   * @param index - 0 for the first page.
   * @param options - `maxSide`: the longest side of the still in pixels; pictures are never enlarged.
   */
  page(index: number, options: Abortable & {readonly maxSide: number}): Promise<FilePage>;
}

export interface Files {
  /**
   * Opens a picture or a PDF; the one before is closed.
   * @throws {PassbaseError} `ERR_VISION_FILE_…`
   */
  open(file: Blob, options: Abortable): Promise<OpenFile>;
  /** Ends what runs and forgets the file. The next call starts anew. */
  close(): void;
}
