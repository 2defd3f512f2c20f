/**
 * PDF, by pdf.js: pages as pictures, and the text that the file itself carries. Runs whole in our worker: parsing a stranger's
 * file and drawing it take no time of the page's, and ending the worker ends both. No scripts of the file run, nothing is
 * fetched but our own assets, and nothing is compiled from text (`isEvalSupported`).
 */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import {VerbosityLevel, getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {PDFDocumentProxy} from 'pdfjs-dist';
import {PassbaseError, type SeenField} from '@passbase-verify/protocol';
import {joinTextRuns, type TextRun} from '../files/text-lines.js';

/** Files that pdf.js asks for by name when a document needs them. */
export interface PdfData {
  /** Character maps of Asian fonts that a document names and does not carry. */
  characterMap(name: string): Promise<Uint8Array>;
  /** Stand-ins for the fonts that every reader of PDF has to have. */
  font(name: string): Promise<Uint8Array>;
  /** WebAssembly of picture decoders. */
  decoder(name: string): Promise<Uint8Array>;
}

export interface PdfPage {
  readonly still: Blob;
  readonly width: number;
  readonly height: number;
  readonly text: readonly SeenField[];
}

/** Pictures inside a page that are larger are left out: 40 megapixels is a page scanned at 600 dots an inch. */
const MAX_IMAGE_PIXELS = 40_000_000;

/** Letters stay sharp, and an A4 page of 2000 × 2800 stays under 1.5 MB. */
const JPEG_QUALITY = 0.9;

/** Where pdf.js draws on a canvas of its own, such as for transparency. */
class CanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return {canvas, context: canvas.getContext('2d', {willReadFrequently: true})};
  }
  reset({canvas}: {canvas: OffscreenCanvas}, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy({canvas}: {canvas: OffscreenCanvas}): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Filters would be SVG in a document, and a worker has none: pages are drawn without them. */
class FilterFactory {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addKnockoutFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy(): void {}
}

/** The three factories of pdf.js differ only in what they call the name. */
const dataFactories = (data: PdfData) => ({
  CMapReaderFactory: class {
    fetch = async ({name}: {name: string}) => ({
      cMapData: await data.characterMap(`${name}.bcmap`),
      isCompressed: true,
    });
  },
  StandardFontDataFactory: class {
    fetch = ({filename}: {filename: string}) => data.font(filename);
  },
  WasmFactory: class {
    fetch = ({filename}: {filename: string}) => data.decoder(filename);
  },
});

/** `name` of the library's errors: its classes are not the same across its two scripts. */
const ERROR_OF = {
  PasswordException: ['ERR_VISION_FILE_ENCRYPTED', 'the PDF asks for a password'],
  InvalidPDFException: ['ERR_VISION_FILE_BROKEN', 'the PDF can not be parsed'],
} as const;

function refusal(cause: unknown, what: string): PassbaseError {
  if (cause instanceof PassbaseError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  const known = Object.hasOwn(ERROR_OF, name) ? ERROR_OF[name as keyof typeof ERROR_OF] : undefined;
  const [code, message] = known ?? (['ERR_VISION_FILE_BROKEN', what] as const);
  return new PassbaseError(code, message, {cause});
}

export class PdfReader {
  readonly #document: PDFDocumentProxy;

  private constructor(document: PDFDocumentProxy) {
    this.#document = document;
  }

  /** @throws {PassbaseError} `ERR_VISION_FILE_ENCRYPTED`, `ERR_VISION_FILE_BROKEN`. */
  static async open(bytes: Uint8Array, data: PdfData): Promise<PdfReader> {
    const task = getDocument({
      data: bytes,
      ...dataFactories(data),
      CanvasFactory,
      FilterFactory,
      cMapPacked: true,
      // Letters are drawn as outlines: a worker has no fonts to add to, and the page's must not be.
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isEvalSupported: false,
      isOffscreenCanvasSupported: true,
      enableXfa: false,
      maxImageSize: MAX_IMAGE_PIXELS,
      verbosity: VerbosityLevel.ERRORS,
    });
    try {
      return new PdfReader(await task.promise);
    } catch (cause) {
      await task.destroy();
      throw refusal(cause, 'the PDF can not be opened');
    }
  }

  get pageCount(): number {
    return this.#document.numPages;
  }

  /**
   * Draws a page so that its longest side has `maxSide` pixels, and reads the text that it carries.
   * @param number 1 for the first page.
   * @throws {PassbaseError} `ERR_VISION_FILE_BROKEN`
   */
  async page(number: number, maxSide: number): Promise<PdfPage> {
    try {
      const page = await this.#document.getPage(number);
      const natural = page.getViewport({scale: 1});
      const scale = maxSide / Math.max(natural.width, natural.height);
      const viewport = page.getViewport({scale});
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      // `print` draws at once; `display` waits for frames of a screen, which a worker has not.
      await page.render({
        canvas: canvas as unknown as HTMLCanvasElement,
        viewport,
        intent: 'print',
        background: '#ffffff',
      }).promise;
      const still = await canvas.convertToBlob({type: 'image/jpeg', quality: JPEG_QUALITY});
      const {items} = await page.getTextContent();
      const runs = items.flatMap((item): readonly TextRun[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
        const height = Math.hypot(c, d);
        const [left, bottom] = viewport.convertToViewportPoint(x, y) as [number, number];
        const [right, top] = viewport.convertToViewportPoint(x + item.width, y + height) as [
          number,
          number,
        ];
        return [{text: item.str, left, right, top, bottom}];
      });
      page.cleanup();
      return {
        still,
        width: canvas.width,
        height: canvas.height,
        text: joinTextRuns(runs, canvas),
      };
    } catch (cause) {
      throw refusal(cause, `page ${number} of the PDF can not be drawn`);
    }
  }

  async close(): Promise<void> {
    await this.#document.loadingTask.destroy();
  }
}
