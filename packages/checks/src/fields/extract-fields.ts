/** What the printed fields of a document add to its other zones. */
import {
  assertArgument,
  type DataPoint,
  type DataPointValue,
  type SeenField,
} from '@passbase-verify/protocol';
import {comparePrefilled, withCheck, type Prefilled} from '../cross-checks.js';
import {settleCentury} from '../mrz/mrz-date.js';
import {LEAST_CONFIDENCE, comparePrinted, printedPoints} from './printed-points.js';
import {readPrinted, type PrintedValue} from './read-printed.js';

/** A document whose printed fields were read. */
export interface PrintedDocument {
  readonly resourceId: string;
  /** Resource type. */
  readonly type: string;
  /** Fields of all its sides. */
  readonly fields?: readonly SeenField[];
  /** Issuing country, ISO 3166-1 alpha-3, where the other zones don't say. */
  readonly country?: string;
}

/** For whom the print is read. */
export interface PrintContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the integrator has already: compared, never trusted. */
  readonly prefill?: Prefilled | undefined;
  /** Keys that were asked for; where absent: all. */
  readonly keys?: readonly string[] | undefined;
  /** Keys of names that the zone may have cut off. */
  readonly cut?: ReadonlySet<string> | undefined;
}

/**
 * The points of the document's other zones, each compared with what is printed, and what is printed only.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function withPrintedFields(
  points: readonly DataPoint[],
  {resourceId, type, fields = [], country}: PrintedDocument,
  {today, prefill = {}, keys, cut}: PrintContext,
): readonly DataPoint[] {
  assertArgument(
    fields.every(({confidence}) => confidence >= 0 && confidence <= 1),
    'the confidence of a field must be 0..1',
  );
  if (fields.length === 0) return points;
  const issuer = points.find(({key}) => key === 'document_origin_country')?.value;
  const expiry = points.find(({key}) => key === 'date_of_expiry')?.value;
  const values = readPrinted(fields, {
    country: typeof issuer === 'string' ? issuer : country,
    today,
  }).flatMap((value) => withinValidity(value, type, expiry));
  const settled = points.map((point) => inItsCentury(point, points, values, prefill));
  const printed = printedPoints(values, {resourceId, type}, settled);
  const compared = comparePrinted(
    settled,
    printed.map((point) => comparePrefilled(point, prefill)),
    {type, keys, cut},
  );
  return birthAfterIssue(compared);
}

/** Years that passports and visas are valid: ten, in some States fifteen. Cards may be so without end. */
const LONGEST_VALIDITY = 15;
const WITH_END: ReadonlySet<string> = new Set(['PASSPORT', 'VISA']);

/** The value without dates of issue that the date of expiry rules out: those were misread. */
function withinValidity(
  value: PrintedValue,
  type: string,
  expiry: DataPointValue | undefined,
): readonly PrintedValue[] {
  if (value.key !== 'date_of_issue' || typeof expiry !== 'string') return [value];
  const years = Number(expiry.slice(0, 4)) - LONGEST_VALIDITY;
  const from = WITH_END.has(type) ? `${years}${expiry.slice(4)}` : '';
  const [first, ...others] = value.values.filter((date) => date >= from && date <= expiry);
  return first === undefined ? [] : [{...value, values: [first, ...others]}];
}

/** Where the zone's birth is after the printed issue, the one or the other is wrong: both say that they differ, and neither is changed. */
function birthAfterIssue(points: readonly DataPoint[]): readonly DataPoint[] {
  const find = (key: string, zone: string): DataPoint | undefined =>
    points.find((point) => point.key === key && point.evidence.zone === zone);
  const birth = find('date_of_birth', 'mrz');
  const issue = find('date_of_issue', 'visual');
  if (!birth || !issue || String(birth.value) <= String(issue.value)) return points;
  return points.map((point) =>
    point === birth || point === issue
      ? withCheck(point, {name: 'mrz-vs-visual', result: 'differs'})
      : point,
  );
}

/** The zone leaves the century of a birth open; a date of birth that is printed with four figures of the year, or a bar code, may tell it. */
function inItsCentury(
  point: DataPoint,
  points: readonly DataPoint[],
  printed: readonly PrintedValue[],
  prefill: Prefilled,
): DataPoint {
  if (point.key !== 'date_of_birth' || point.evidence.zone !== 'mrz') return point;
  const sure = printed.filter(({confidence}) => confidence >= LEAST_CONFIDENCE);
  const issued = points.find(({key}) => key === 'date_of_issue')?.value;
  const value = settleCentury(String(point.value), {
    written: sure.flatMap(({key, values}) => (key === 'date_of_birth' ? values : [])),
    issued: typeof issued === 'string' ? issued : undefined,
  });
  return value === point.value ? point : comparePrefilled({...point, value}, prefill);
}
