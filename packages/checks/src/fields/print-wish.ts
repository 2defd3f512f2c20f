/** Which printed fields of a document have to be read. */
import {
  dataPointRow,
  isSheet,
  registeredType,
  type BuiltInKey,
  type ReadFieldsOptions,
} from '@passbase-verify/protocol';

/** What no machine readable zone holds. */
const PRINTED_ONLY: ReadonlySet<string> = new Set<BuiltInKey>([
  ...(['place_of_birth', 'date_of_issue', 'authority', 'drivers_license_categories'] as const),
  ...(['address', 'street_and_house_number', 'postal_code', 'city', 'country'] as const),
  ...(['member_id', 'group_number', 'insurance_provider'] as const),
]);

/** Licences and health cards have no machine readable zone in most countries: what they prove is printed. */
const WITHOUT_ZONE: ReadonlySet<string> = new Set(['DRIVERS_LICENSE', 'HEALTH_INSURANCE_CARD']);
const PRINTED_ANYWHERE: ReadonlySet<string> = new Set<BuiltInKey>([
  ...(['first_names', 'last_name', 'document_number', 'date_of_birth', 'date_of_expiry'] as const),
  ...(['sex', 'personal_id_number'] as const),
]);

/** Cards whose zone has no place for the number of the person (ICAO 9303-5 and 9303-6): it is printed. */
const NUMBER_IN_PRINT: ReadonlySet<string> = new Set(['NATIONAL_ID_CARD', 'RESIDENCE_PERMIT']);

/** True for a Data point of the built-in types that only print holds. */
export const isPrintedOnly = (key: string): boolean => PRINTED_ONLY.has(key);

/** Which labels a document has. */
function labelsOf(type: string): ReadFieldsOptions['document'] {
  const own = registeredType(type);
  if (own) {
    return Object.fromEntries(
      Object.entries(own.dataPoints).map(([key, {labels = []}]) => [key, labels]),
    );
  }
  if (type === 'DRIVERS_LICENSE') return 'licence';
  return type === 'HEALTH_INSURANCE_CARD' ? 'health-card' : 'identity';
}

/** What `readFields` is to look for. */
export type PrintWish = Pick<ReadFieldsOptions, 'document' | 'wanted'>;

/**
 * What to look for in the print of a card or a page. Reading takes seconds and an engine of its own, so that it is left out wherever
 * it adds nothing.
 * @param keys - The Data points that are asked for.
 * @param known - What the document's other zones have given already.
 * @returns Undefined where nothing has to be read, or where the document is a sheet, whose lines are read anyway.
 */
export function printWish(
  type: string,
  keys: readonly string[],
  known: readonly string[] = [],
): PrintWish | undefined {
  if (isSheet(type)) return undefined;
  const own = registeredType(type);
  const wanted = keys
    .flatMap((key) => dataPointRow(key)?.derivedFrom ?? [key])
    .filter((key) => dataPointRow(key)?.provenBy.includes(type) && !known.includes(key))
    .filter(
      (key) =>
        own !== undefined ||
        PRINTED_ONLY.has(key) ||
        (WITHOUT_ZONE.has(type) && PRINTED_ANYWHERE.has(key)) ||
        (NUMBER_IN_PRINT.has(type) && key === 'personal_id_number'),
    );
  if (wanted.length === 0) return undefined;
  // An extractor looks at every line.
  return {document: labelsOf(type), ...(own?.extract ? {} : {wanted})};
}
