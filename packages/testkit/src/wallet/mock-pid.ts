/** What the mock wallet holds: Person Identification Data of nobody, in the claims of the EU's PID Rulebook (chapter 4). */

/** The holder of ICAO 9303's specimen passport. */
export const MOCK_PID = {
  given_name: 'Anna Maria',
  family_name: 'Eriksson',
  birthdate: '1974-08-12',
  // Of national rulebooks: that of the EU has had no ages since version 1.1.
  age_equal_or_over: {14: true, 16: true, 18: true, 21: true, 65: false},
  nationalities: ['SE', 'FI'],
  place_of_birth: {locality: 'Zenith', country: 'SE'},
  address: {street_address: 'Saphire Street 14', locality: 'Nusquama', postal_code: '48212'},
  sex: 2,
  document_number: 'L898902C3',
  date_of_issuance: '2025-04-16',
  date_of_expiry: '2035-04-15',
} as const;

/** What every holder shows: the issuer does not let them choose. */
export const MOCK_PID_ALWAYS = {issuing_authority: 'Mock PID Provider', issuing_country: 'SE'};

/** Which of the claims are disclosed one by one, ages, elements and parts of an address included. */
export const MOCK_PID_FRAME = {
  _sd: Object.keys(MOCK_PID),
  age_equal_or_over: {_sd: Object.keys(MOCK_PID.age_equal_or_over)},
  nationalities: {_sd: [0, 1]},
  place_of_birth: {_sd: Object.keys(MOCK_PID.place_of_birth)},
  address: {_sd: Object.keys(MOCK_PID.address)},
};
