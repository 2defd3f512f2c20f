/** What a right reading of a specimen gives, for tests to compare with. */
import type {DataPointKey, DataPointValue} from '@passbase-verify/protocol';
import {writeMrz} from './mrz-writer.js';
import type {SpecimenPerson} from './specimen-person.js';

/** The two lines of the person's passport. */
export function passportMrz(person: SpecimenPerson): readonly [string, string] {
  const [first = '', second = ''] = writeMrz('TD3', {
    ...person,
    documentCode: 'P',
    ...(person.personalNumber === undefined ? {} : {optionalData: person.personalNumber}),
  });
  return [first, second];
}

/**
 * Values by Data point key, as the passport's MRZ proves them: names in the MRZ's spelling, upper case, parted by single spaces;
 * lines of `raw_mrz_string` joined by a line feed.
 * @param today - the day on which the document is shown, `YYYY-MM-DD`.
 */
export function specimenTruth(
  person: SpecimenPerson,
  today: string = new Date().toISOString().slice(0, 10),
): Readonly<Partial<Record<DataPointKey, DataPointValue>>> {
  const lines = passportMrz(person);
  // From the line itself: names that were truncated there can't be read longer.
  const [lastName = '', firstNames = ''] = lines[0]
    .slice(5)
    .replace(/<+$/, '')
    .split('<<')
    .map(asRead);
  const age = completedYears(person.dateOfBirth, today);
  return {
    first_names: firstNames,
    last_name: lastName,
    full_name: `${firstNames} ${lastName}`.trim(),
    document_number: person.documentNumber,
    document_origin_country: person.issuingState,
    nationality: person.nationality,
    date_of_birth: person.dateOfBirth,
    sex: person.sex,
    date_of_expiry: person.dateOfExpiry,
    ...(person.personalNumber === undefined ? {} : {personal_id_number: person.personalNumber}),
    mrtd_document_code: 'P',
    mrtd_issuing_country: person.issuingState,
    mrtd_verified: true,
    raw_mrz_string: lines.join('\n'),
    age,
    age_over_18: age >= 18,
    document_is_expired: person.dateOfExpiry < today,
  };
}

const asRead = (name: string): string => name.replaceAll('<', ' ');

/** Calendar years; someone born on 29 February completes a year on 1 March of a common year. */
function completedYears(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
