/** The names on a card, which every version writes in another way (annex D, table D.3, and its forerunners). */

export interface AamvaNames {
  readonly lastName?: string;
  readonly firstName?: string;
  readonly middleName?: string;
  readonly suffix?: string;
  /** True where the card says that a name was cut, or does not say that it was not. */
  readonly namesMayBeCut: boolean;
}

const NOTHING = new Set(['', 'NONE', 'UNAVL', 'UNAVAIL', 'N/A']);

const tidy = (value: string | undefined): string => {
  const text = (value ?? '').replace(/[\s,]+$/, '').trim();
  return NOTHING.has(text.toUpperCase()) ? '' : text;
};

export function readNames(values: ReadonlyMap<string, string>): AamvaNames {
  const of = (id: string): string => tidy(values.get(id));
  const whole = splitWhole(of('DAA'));
  const given = splitGiven(of('DCT'));
  const first = splitInitial(of('DAC'), of('DAD'));
  const names = {
    lastName: of('DCS') || of('DAB') || whole.lastName,
    firstName: first.firstName || given.firstName || whole.firstName,
    middleName: first.middleName || (first.firstName ? '' : given.middleName || whole.middleName),
    suffix: of('DCU') || of('DAE') || whole.suffix,
  };
  return {
    ...Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '')),
    // T: truncated, U: unknown.
    namesMayBeCut: ['DDE', 'DDF', 'DDG'].some((id) => /^[TU]/.test(values.get(id) ?? 'U')),
  };
}

interface Split {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly suffix: string;
}

/** `Last,First,Middle,Suffix` (version 1), `Last, First Middle`, or `First Middle Last`. */
function splitWhole(name: string): Split {
  const parts = name.split(',').map((part) => tidy(part));
  if (parts.length > 1) {
    const [lastName = '', firstNames = '', middle = '', suffix = ''] = parts;
    const {firstName, middleName} = splitGiven(firstNames);
    return middle || parts.length > 2
      ? {lastName, firstName: firstNames, middleName: middle, suffix}
      : {lastName, firstName, middleName, suffix};
  }
  const words = name.split(/\s+/).filter((word) => word !== '');
  return {
    lastName: words.length > 1 ? words.at(-1)! : name,
    firstName: words.length > 1 ? words[0]! : '',
    middleName: words.slice(1, -1).join(' '),
    suffix: '',
  };
}

/** Given names in one element (version 2 and 3): separated by a comma, or by blanks where nobody did. */
function splitGiven(names: string): {firstName: string; middleName: string} {
  const [firstName = '', ...others] = names.split(names.includes(',') ? ',' : /\s+/);
  return {
    firstName: firstName.trim(),
    middleName: others
      .map((name) => name.trim())
      .join(' ')
      .trim(),
  };
}

/** A letter that stands alone after the first name is a middle initial. */
function splitInitial(
  firstName: string,
  middleName: string,
): {firstName: string; middleName: string} {
  const match = middleName === '' ? /^(.+?)\s+([A-Z])\.?$/i.exec(firstName) : null;
  return match ? {firstName: match[1]!, middleName: match[2]!} : {firstName, middleName};
}
