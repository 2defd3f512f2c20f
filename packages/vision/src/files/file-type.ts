/** What a file is, by its first bytes: its name and the type that the system gives it may say anything. */

export type FileType = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf';

/** A PDF may begin after some other bytes (ISO 32000-2, 7.5.2, note 1). */
const PDF_WITHIN = 1024;

export const HEAD_BYTES = PDF_WITHIN + 5;

/** Brands of ISO base media files whose pictures are HEVC or AV1. */
const HEIC_BRANDS = new Set([
  'heic',
  'heix',
  'hevc',
  'hevx',
  'heim',
  'heis',
  'mif1',
  'msf1',
  'avif',
  'avis',
]);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** @param head The first {@link HEAD_BYTES} of the file. */
export function fileType(head: Uint8Array): FileType | undefined {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  if (ascii(head, 4, 8) === 'ftyp' && HEIC_BRANDS.has(ascii(head, 8, 12))) return 'heic';
  return ascii(head, 0, HEAD_BYTES).includes('%PDF-') ? 'pdf' : undefined;
}
