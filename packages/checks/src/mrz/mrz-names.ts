/** The names field: `PRIMARY<IDENTIFIER<<SECONDARY<IDENTIFIER`, filled or cut to its length (9303-3 section 4.6). */

export interface MrzNames {
  /** The primary identifier. */
  readonly lastName: string;
  /** The secondary identifier. */
  readonly firstNames: string;
  /** True where the names fill their field to its end, so that something may have been cut off. */
  readonly namesMayBeCut: boolean;
}

/** Fillers as single spaces, none at the ends. */
export const cleanText = (text: string): string =>
  text.replaceAll('<', ' ').replace(/ +/g, ' ').trim();

export function splitNames(text: string): MrzNames {
  const gap = text.indexOf('<<');
  return {
    lastName: cleanText(gap < 0 ? text : text.slice(0, gap)),
    firstNames: gap < 0 ? '' : cleanText(text.slice(gap)),
    namesMayBeCut: !text.endsWith('<'),
  };
}

const components = (name: string): string[] => name.split(' ').filter((part) => part !== '');

/** The longest component loses its last letter; undefined where all are initials. */
const shorten = (parts: readonly string[]): string[] | undefined => {
  const longest = parts.reduce(
    (best, part, i) => (part.length > parts[best]!.length ? i : best),
    0,
  );
  if ((parts[longest]?.length ?? 0) <= 1) return undefined;
  return parts.map((part, i) => (i === longest ? part.slice(0, -1) : part));
};

/**
 * The field for names of `A–Z` and spaces. Names that are too long are cut so that at least the first letter of the
 * secondary identifier is kept and the last place holds a letter, the sign that something may be missing; to bring
 * one there, the longest component gives letters away.
 */
export function joinNames(lastName: string, firstNames: string, length: number): string {
  let primary = components(lastName);
  let secondary = components(firstNames);
  for (;;) {
    const family = primary.join('<');
    const given = secondary.join('<');
    const whole = given === '' ? family : `${family}<<${given}`;
    if (whole.length <= length) return whole.padEnd(length, '<');
    const kept = given === '' || family.length + 3 <= length;
    const cut = whole.slice(0, length);
    if (kept && !cut.endsWith('<')) return cut;
    const shorter = shorten(primary);
    const shorterGiven = kept && !shorter ? shorten(secondary) : undefined;
    if (shorter) primary = shorter;
    else if (shorterGiven) secondary = shorterGiven;
    // Nothing but initials: too many of them lose the last ones.
    else if (kept) return cut;
    else primary = primary.slice(0, -1);
  }
}
