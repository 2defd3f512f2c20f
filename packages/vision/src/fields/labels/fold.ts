/** Print reduced to what labels are compared by: capitals without accents, and single spaces. */

/** Letters that no accent can be taken from. */
const PLAIN: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
  Ð: 'D',
  ẞ: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  İ: 'I',
  Þ: 'TH',
};

export const fold = (text: string): string =>
  [...text.normalize('NFC').replace(/[ºª°]/g, '').toUpperCase()]
    .map((letter) => PLAIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
