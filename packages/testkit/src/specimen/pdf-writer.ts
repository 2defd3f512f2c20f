/** A small writer of PDF 1.4: pages of text in Helvetica, which every reader has to have. For tests and demos. */

/** A line of text; millimetres from the top left of the page, `y` at the baseline. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of the type in millimetres. */
  readonly size: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  /** Millimetres; A4 where nothing is given. */
  readonly page?: {readonly width: number; readonly height: number};
  /** True writes an encryption dictionary, whose password nobody has. */
  readonly encrypted?: boolean;
}

export const A4 = {width: 210, height: 297} as const;

/** PDF counts in points of 1/72 inch. */
const POINTS = 72 / 25.4;

/** Characters of WinAnsiEncoding; what it does not have becomes a question mark. */
const literal = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if ('()\\'.includes(character)) return `\\${character}`;
      if (code >= 32 && code < 127) return character;
      return code >= 160 && code < 256 ? `\\${code.toString(8).padStart(3, '0')}` : '?';
    })
    .join('');

/** Writes one page for each list of lines. */
export function writePdf(
  pages: readonly (readonly PdfText[])[],
  {page = A4, encrypted = false}: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  const box = `[0 0 ${(page.width * POINTS).toFixed(2)} ${(page.height * POINTS).toFixed(2)}]`;
  pages.forEach((lines, index) => {
    const stream = lines
      .map(({text, x, y, size, bold = false}) => {
        const place = `${(x * POINTS).toFixed(2)} ${((page.height - y) * POINTS).toFixed(2)}`;
        return `BT /F${bold ? 2 : 1} ${(size * POINTS).toFixed(2)} Tf ${place} Td (${literal(text)}) Tj ET`;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  if (encrypted) {
    const key = `<${'5a'.repeat(32)}>`;
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`);
  }
  return join(objects, encrypted);
}

/** Header, objects, table of their places, trailer. All ASCII, so that characters are bytes. */
function join(objects: readonly string[], encrypted: boolean): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const id = '<00112233445566778899aabbccddeeff>';
  const encrypt = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [${id} ${id}]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const begin = file.indexOf('xref\n0 ');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${begin}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
