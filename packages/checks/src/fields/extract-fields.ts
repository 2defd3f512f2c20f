/** What the printed fields of a document add to its other zones. */
import {assertArgument, type DataPoint, type SeenField} from '@passbase-verify/protocol';
import {comparePrefilled, type Prefilled} from '../cross-checks.js';
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
  const values = readPrinted(fields, {
    country: typeof issuer === 'string' ? issuer : country,
    today,
  });
  const settled = points.map((point) => inItsCentury(point, points, values, prefill));
  const printed = printedPoints(values, {resourceId, type}, settled);
  return comparePrinted(
    settled,
    printed.map((point) => comparePrefilled(point, prefill)),
    {type, keys, cut},
  );
}

/** The zone leaves the century of a birth open; what is printed may tell it. */
function inItsCentury(
  point: DataPoint,
  points: readonly DataPoint[],
  printed: readonly PrintedValue[],
  prefill: Prefilled,
): DataPoint {
  if (point.key !== 'date_of_birth' || point.evidence.zone !== 'mrz') return point;
  const sure = printed.filter(({confidence}) => confidence >= LEAST_CONFIDENCE);
  const issue = sure.find(({key, values}) => key === 'date_of_issue' && values.length === 1);
  const known = points.find(({key}) => key === 'date_of_issue')?.value;
  const value = settleCentury(String(point.value), {
    written: sure.flatMap(({key, values}) => (key === 'date_of_birth' ? values : [])),
    issued: typeof known === 'string' ? known : issue?.values[0],
  });
  return value === point.value ? point : comparePrefilled({...point, value}, prefill);
}
