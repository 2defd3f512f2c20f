/** Data points that a machine readable zone, a bar code and a liveness record prove, each with its evidence. */
import {
  isCalendarDate,
  ageOverThreshold,
  assertArgument,
  assertDataPointKeys,
  dataPointRow,
  isIssuingCode,
  isoCountry,
  registeredType,
  type DataPoint,
  type DataPointValue,
  type FaceMatchRecord,
  type LivenessRecord,
  type BarcodeReading,
  type MrzReading,
} from '@passbase-verify/protocol';
import {readBarcodeFields} from './extract-barcode.js';
import {mergeZones} from './merge-zones.js';
import {ageOn} from './calendar.js';
import {comparePrefilled, inheritedChecks, type Prefilled} from './cross-checks.js';
import {mrzMatchesType} from './document/mrz-matches-type.js';
import {ownFullName} from './full-name.js';
import {withPrintedFields, type PrintedDocument} from './fields/extract-fields.js';
import type {PadJudgement} from './pad/judge-pad.js';
import {cutNames} from './mrz/cut-names.js';
import type {MrzCheckName} from './mrz/layout/mrz-layout.js';
import {parseMrz, type ParsedMrz} from './mrz/parse-mrz.js';
import {registeredPoints} from './registered/registered-points.js';
import {walletDataPoints, type ReadCredential} from './wallet/wallet-data-points.js';

/** A document as it was read. */
export interface ReadDocument extends PrintedDocument {
  /** The readings of its evidence stills, where it has them. */
  readonly mrz?: MrzReading;
  readonly barcode?: BarcodeReading;
}

/** A liveness challenge as it was performed. */
export interface PerformedLiveness {
  /** The selfie's Resource. */
  readonly resourceId: string;
  readonly record: LivenessRecord;
}

/** The comparison of the selfie with the document. */
export interface ComparedFaces {
  /** The selfie's Resource. */
  readonly resourceId: string;
  readonly record: FaceMatchRecord;
}

/** What an integrator's networks made of the selfie. */
export interface DetectedPresentation {
  /** The selfie's Resource. */
  readonly resourceId: string;
  readonly record: PadJudgement;
}

export interface ExtractionInput {
  readonly document?: ReadDocument;
  /** In the place of a document: what a wallet presented. It answers the `keys` and nothing else. */
  readonly wallet?: ReadCredential;
  readonly liveness?: PerformedLiveness;
  readonly faceMatch?: ComparedFaces;
  readonly pad?: DetectedPresentation;
  /** What the integrator already believes, by Data point key. */
  readonly prefill?: Prefilled;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Keys to extract. Where absent: all but `age_over_N`, which has no end. */
  readonly keys?: readonly string[];
}

interface FieldRow {
  readonly key: string;
  /** The value, or undefined where the zone does not have it. */
  readonly read: (mrz: ParsedMrz) => DataPointValue | undefined;
  /** The check digit over the field, where it has one. */
  readonly check?: MrzCheckName;
}

const text = (value: string): string | undefined => (value === '' ? undefined : value);
const country = (code: string): string | undefined =>
  isIssuingCode(code) ? isoCountry(code) : undefined;

const FIELDS: readonly FieldRow[] = [
  {key: 'first_names', read: (mrz) => text(mrz.firstNames)},
  {key: 'last_name', read: (mrz) => text(mrz.lastName)},
  {key: 'document_number', read: (mrz) => text(mrz.documentNumber), check: 'document-number'},
  {key: 'document_origin_country', read: (mrz) => country(mrz.issuingState)},
  {key: 'nationality', read: (mrz) => country(mrz.nationality)},
  {key: 'date_of_birth', read: (mrz) => mrz.birthDate, check: 'birth-date'},
  {key: 'sex', read: (mrz) => mrz.sex},
  {key: 'date_of_expiry', read: (mrz) => mrz.expiryDate, check: 'expiry-date'},
  {key: 'personal_id_number', read: (mrz) => text(mrz.personalNumber), check: 'personal-number'},
  {key: 'mrtd_document_code', read: (mrz) => text(mrz.documentCode)},
  {key: 'mrtd_issuing_country', read: (mrz) => country(mrz.issuingState)},
  {key: 'mrtd_verified', read: (mrz) => mrz.valid},
  {key: 'raw_mrz_string', read: (mrz) => (mrz.valid ? mrz.lines.join('\n') : undefined)},
];

/** A wrong reading keeps a check digit modulo 10 by chance one time in ten. */
const MISSED_BY_CHECK_DIGIT = 0.1;

/** True where every check digit over the field holds: its own, and the composite one where there is one. */
const checkHolds = (mrz: ParsedMrz, name: MrzCheckName): boolean =>
  mrz.checks
    .filter((check) => check.name === name || check.name === 'composite')
    .every((check) => check.valid);

const hasCheck = (mrz: ParsedMrz, name: MrzCheckName): boolean =>
  mrz.checks.some((check) => check.name === name);

const isNameKey = (key: string): boolean => key === 'first_names' || key === 'last_name';

const readFields = (document: ReadDocument, input: ExtractionInput): DataPoint[] => {
  if (!document.mrz) return [];
  const {confidence} = document.mrz;
  assertArgument(confidence >= 0 && confidence <= 1, 'mrz.confidence must be 0..1');
  const mrz = parseMrz(document.mrz.lines, input.today);
  if (!mrzMatchesType(mrz, document.type)) return [];
  const points: DataPoint[] = [];
  for (const {key, read, check} of FIELDS) {
    const row = dataPointRow(key)!;
    // The zone of a licence is no standard's, and some have no check digit at all.
    if (!row.provenBy.includes(document.type)) continue;
    const value = read(mrz);
    // A value whose check digit fails is wrong for certain: it is not passed on at all.
    if (value === undefined || (check && !checkHolds(mrz, check))) continue;
    const ownCheck = check !== undefined && hasCheck(mrz, check);
    const checked = ownCheck || (key === 'raw_mrz_string' && mrz.checks.length > 0);
    const doubt = (1 - confidence) * (ownCheck ? MISSED_BY_CHECK_DIGIT : 1);
    const point: DataPoint = {
      key,
      type: row.type,
      value,
      evidence: {
        resourceId: document.resourceId,
        zone: 'mrz',
        confidence: 1 - doubt,
        crossChecks: checked ? [{name: 'mrz-check-digit', result: 'agrees'}] : [],
      },
    };
    points.push(comparePrefilled(point, input.prefill, isNameKey(key) && mrz.namesMayBeCut));
  }
  return points;
};

/** What the document says itself, by all its zones. */
function documentPoints(document: ReadDocument, input: ExtractionInput): readonly DataPoint[] {
  const own = registeredType(document.type);
  if (own) return registeredPoints(own, document, input);
  return withPrintedFields(
    mergeZones(readFields(document, input), readBarcodeFields(document, input)),
    document,
    {...input, cut: document.mrz && cutNames(document.mrz.lines)},
  );
}

/** A value computed from others: it is believed as little as the least believed of them, and what differs there differs here. */
const derive = (
  {prefill}: Pick<ExtractionInput, 'prefill'>,
  key: string,
  from: readonly (DataPoint | undefined)[],
  compute: (...values: string[]) => DataPointValue,
): readonly DataPoint[] => {
  if (!from.every((point) => point !== undefined)) return [];
  const point: DataPoint = {
    key,
    type: dataPointRow(key)!.type,
    value: compute(...from.map(({value}) => String(value))),
    evidence: {
      zone: 'derived',
      confidence: Math.min(...from.map(({evidence}) => evidence.confidence)),
      crossChecks: inheritedChecks(from),
      derivedFrom: from.map((source) => source.key),
    },
  };
  // A name that may be longer than the zone shows has been compared with what is known in its parts.
  return [key === 'full_name' ? point : comparePrefilled(point, prefill)];
};

/**
 * What these points come to today, without themselves; of `age_over_N` the ones among the keys.
 * @param fullName - As the document has it, where it is not the first names and the last name.
 */
export const deriveAll = (
  points: readonly DataPoint[],
  input: Pick<ExtractionInput, 'keys' | 'prefill' | 'today'>,
  fullName?: string,
): DataPoint[] => {
  const find = (key: string): DataPoint | undefined => points.find((point) => point.key === key);
  const birth = find('date_of_birth');
  const names = [find('first_names'), find('last_name')];
  const over = (input.keys ?? []).filter((key) => ageOverThreshold(key) !== undefined);
  return [
    ...derive(
      input,
      'full_name',
      fullName === undefined ? names : names.filter((point) => point !== undefined),
      (...parts) => fullName ?? parts.join(' '),
    ),
    ...derive(input, 'age', [birth], (date) => ageOn(date, input.today)),
    ...over.flatMap((key) =>
      derive(input, key, [birth], (date) => ageOn(date, input.today) >= ageOverThreshold(key)!),
    ),
    // A document is valid through the day of its expiry.
    ...derive(input, 'document_is_expired', [find('date_of_expiry')], (date) => input.today > date),
  ];
};

/** How far a judgement goes; absent where nothing could be judged. */
const factorOf = (
  key: 'liveness_factor' | 'face_match_factor' | 'pad_factor',
  judged: PerformedLiveness | ComparedFaces | DetectedPresentation | undefined,
): readonly DataPoint[] => {
  const factor = judged?.record.scores['factor'];
  if (!judged || factor === undefined) return [];
  return [
    {
      key,
      type: 'factor',
      value: factor,
      evidence: {
        resourceId: judged.resourceId,
        zone: 'judgement',
        confidence: factor,
        crossChecks: [],
      },
    },
  ];
};

/**
 * Everything of the catalogue that the document's zones, or what a wallet presented, and the liveness record can prove. Values stay as the zone spells
 * them (upper case, without accents); only a country has the code of ISO 3166-1 where it has one (`D` is `DEU`). What can't be proven is absent, never guessed.
 *
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`, `ERR_PROTOCOL_UNKNOWN_DATA_POINT`.
 */
export function extractDataPoints(input: ExtractionInput): readonly DataPoint[] {
  assertArgument(isCalendarDate(input.today), 'today must be a calendar date YYYY-MM-DD');
  if (input.keys) assertDataPointKeys(input.keys);
  const {document, wallet, keys = []} = input;
  const fields = document ? documentPoints(document, input) : [];
  const signed = wallet ? walletDataPoints(wallet, {keys, prefill: input.prefill}) : [];
  const own = [...fields, ...signed];
  // What an issuer says itself, an age for one, is not worked out besides.
  const isSigned = new Set(signed.map(({key}) => key));
  const points = [
    ...own,
    ...deriveAll(own, input, document && ownFullName(document, fields)).filter(
      ({key}) => !isSigned.has(key),
    ),
    ...factorOf('liveness_factor', input.liveness),
    ...factorOf('face_match_factor', input.faceMatch),
    ...factorOf('pad_factor', input.pad),
  ];
  const wanted = input.keys && new Set<string>(input.keys);
  return wanted ? points.filter((point) => wanted.has(point.key)) : points;
}
