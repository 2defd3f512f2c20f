/** The PDF that is open in the worker: one at a time. */
import {PassbaseError} from '@passbase-verify/protocol';
import {PdfReader, type PdfData, type PdfPage} from '../engines/pdf.js';

export class PdfEngine {
  readonly #data: PdfData;
  #reader: PdfReader | undefined;

  constructor(data: PdfData) {
    this.#data = data;
  }

  /** Opens a file in the place of the one before. Answers with its number of pages. */
  async open(file: Blob): Promise<number> {
    await this.#reader?.close();
    this.#reader = undefined;
    this.#reader = await PdfReader.open(new Uint8Array(await file.arrayBuffer()), this.#data);
    return this.#reader.pageCount;
  }

  page(number: number, maxSide: number): Promise<PdfPage> {
    if (!this.#reader) throw new PassbaseError('ERR_VISION_ENGINE', 'no PDF is open');
    return this.#reader.page(number, maxSide);
  }
}
