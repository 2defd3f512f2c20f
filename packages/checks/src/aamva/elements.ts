/**
 * Splits the text of a licence's bar code into its header and its elements (AAMVA DL/ID Card Design Standard 2020, annex D,
 * D.12.3 to D.12.5; version 1: AAMVA DL/ID-2000, annex A), however it was mangled on its way: line feeds doubled, turned into
 * other characters or lost, offsets wrong, the end missing.
 */
import {PassbaseError} from '@passbase-verify/protocol';

/** The header, as far as it could be read. */
export interface AamvaHeader {
  /** Issuer identification number, six digits. */
  readonly issuerNumber: string;
  /** Version of the standard, 1..99; 0 where the card is older than the first. */
  readonly version: number;
  /** The jurisdiction's own version; 0 where there is none. */
  readonly jurisdictionVersion: number;
  /** Type of the first subfile: `DL` a licence, `ID` an identity card, `EN` an enhanced licence. */
  readonly subfile: string;
}

export interface AamvaElements {
  readonly header: AamvaHeader;
  /** Values by element id, of all subfiles; trimmed; of an id that comes twice the first that is not empty. */
  readonly values: ReadonlyMap<string, string>;
}

/** The compliance indicator and the three separators, which are often lost, and the file type with the issuer's number. */
const START = /(?:ANSI |AAMVA)\s?(\d{6})(\d{2})/;
/** Version 1 has no version of the jurisdiction: the number of subfiles comes at once. */
const VERSION_1_REST = /^(\d{2})/;
const REST = /^(\d{2})(\d{2})/;
/** Type, offset, length; wrong numbers and letters in their place have been seen. */
const DESIGNATOR = /^([A-Z]{2})(?:\d{8}|[a-z0-9]{4,8}(?=DL|ID|EN))/;

/** Everything that was seen to stand for the end of an element: control characters, C1 ones too, and the bar. */
const SEPARATORS = /[\u0000-\u001f\u007f-\u009f|]+/;

/** An element id at the start of a line. */
const ID = /^(D[A-D][A-Z]|Z[A-Z]{2})/;
/** The type of a subfile before its first element. */
const SUBFILE = /^(?:(?:DL|ID|EN)(?=D[A-D][A-Z])|(Z[A-Z])(?=\1))/;
/** A licence has more elements than this; fewer lines mean that the line feeds were lost. */
const FEWEST_LINES = 4;

/**
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where the text is not that of a licence.
 */
export function splitAamva(text: string): AamvaElements {
  const start = START.exec(text);
  if (!start)
    throw new PassbaseError('ERR_PROTOCOL_INVALID_ARGUMENT', 'not the bar code of a licence');
  const version = Number(start[2]);
  let rest = text.slice(start.index + start[0].length);
  const numbers = (version > 1 ? REST : VERSION_1_REST).exec(rest);
  if (numbers) rest = rest.slice(numbers[0].length);
  const {subfile, body} = skipDesignators(rest);
  return {
    header: {
      issuerNumber: start[1]!,
      version,
      jurisdictionVersion: version > 1 && numbers ? Number(numbers[1]) : 0,
      subfile,
    },
    values: readElements(body),
  };
}

/** Offsets are not used: the elements say themselves what they are. */
function skipDesignators(text: string): {subfile: string; body: string} {
  let body = text;
  let subfile = '';
  for (let match = DESIGNATOR.exec(body); match; match = DESIGNATOR.exec(body)) {
    subfile ||= match[1]!;
    body = body.slice(match[0].length);
  }
  return {subfile, body};
}

function readElements(body: string): Map<string, string> {
  const lines = body.split(SEPARATORS);
  const values = new Map<string, string>();
  for (const line of lines.length < FEWEST_LINES ? splitRun(body) : lines) {
    const element = line.trimStart().replace(SUBFILE, '');
    const id = ID.exec(element)?.[1];
    if (id && !values.get(id)) values.set(id, element.slice(id.length).trim());
  }
  return values;
}

/** Elements whose values have one form: what follows them is another element. */
const FORMS: readonly (readonly [ids: string, form: RegExp])[] = [
  ['DBA DBB DBD DDB DDH DDI DDJ DDC', /^(?:\d{8})?/],
  ['DBC DDE DDF DDG DDA DDK DDL DDD DCE', /^.?(?=D[A-D][A-Z]|Z[A-Z]{2}|$)/],
  ['DCG', /^(?:USA|CAN|MEX)?/],
  ['DAJ', /^(?:[A-Z]{2})?/],
];
const FORM_BY_ID: ReadonlyMap<string, RegExp> = new Map(
  FORMS.flatMap(([ids, form]) => ids.split(' ').map((id) => [id, form] as const)),
);
/** Elements that cards carry; other letters of this form are taken for text. */
const KNOWN = new Set(
  (
    'DAA DAB DAC DAD DAE DAG DAH DAI DAJ DAK DAL DAM DAN DAO DAP DAQ DAR DAS DAT DAU DAV DAW DAX DAY DAZ ' +
    'DBA DBB DBC DBD DBE DBF DBG DBH DBI DBJ DBK DBL DBM DBN DBO DBP DBQ DBR DBS ' +
    'DCA DCB DCD DCE DCF DCG DCH DCI DCJ DCK DCL DCM DCN DCO DCP DCQ DCR DCS DCT DCU ' +
    'DDA DDB DDC DDD DDE DDF DDG DDH DDI DDJ DDK DDL'
  ).split(' '),
);

/**
 * Elements that run into each other: each ends where its form does, else before the next id that has not come yet. Names
 * that hold such letters are cut there: better than nothing, and cross-checks show it.
 */
function splitRun(body: string): string[] {
  const parts: string[] = [];
  const seen = new Set<string>();
  let rest = body.replace(SEPARATORS, '').replace(SUBFILE, '');
  while (KNOWN.has(rest.slice(0, 3))) {
    const id = rest.slice(0, 3);
    seen.add(id);
    const form = FORM_BY_ID.get(id)?.exec(rest.slice(3));
    let end = form ? 3 + form[0].length : 3;
    while (
      end < rest.length &&
      !(KNOWN.has(rest.slice(end, end + 3)) && !seen.has(rest.slice(end, end + 3)))
    )
      end++;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return parts;
}
