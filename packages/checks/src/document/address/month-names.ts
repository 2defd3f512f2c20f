/** Names of months as letters write them, out of the browser's own knowledge of languages. */
/** Languages of the countries whose letters this is for; a month that two of them share means the same in both. */
const LANGUAGES =
  'bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro ru sk sl sr sv sq tr uk id vi'.split(
    ' ',
  );

/** Letters and figures of any script, upper case and without accents. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

let names: ReadonlyMap<string, number> | undefined;

/**
 * Months by name, folded: whole, as declined after a day, and short.
 */
export function monthNames(): ReadonlyMap<string, number> {
  if (names) return names;
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2024, month, 15));
      for (const options of [
        {month: 'long'},
        {month: 'short'},
        {month: 'long', day: 'numeric'},
        {month: 'short', day: 'numeric'},
      ] as const) {
        const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
        const part = format.formatToParts(date).find(({type}) => type === 'month')?.value ?? '';
        const name = foldWord(part);
        // Numbers stand for themselves; a name of two letters may be anything.
        if (name.length >= 3 && !/\d/.test(name)) add(found, name, month + 1);
      }
    }
  }
  names = found;
  return found;
}

/** A name that means different months in different languages (`listopad`) means none here. */
function add(found: Map<string, number>, name: string, month: number): void {
  const known = found.get(name);
  found.set(name, known === undefined || known === month ? month : 0);
}
