/** Fictional people of the fictional state Utopia (`UTO`, reserved for specimens by ICAO 9303-3 section 5). */
import {assertArgument} from '@passbase-verify/protocol';
import {seededRandom, type SeededRandom} from '../sitter/seeded-random.js';

export interface SpecimenPerson {
  readonly seed: number;
  readonly lastName: string;
  readonly firstNames: string;
  readonly sex: 'male' | 'female' | 'unspecified';
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  readonly dateOfIssue: string;
  readonly dateOfExpiry: string;
  readonly placeOfBirth: string;
  readonly nationality: string;
  readonly issuingState: string;
  readonly authority: string;
  readonly documentNumber: string;
  /** Goes into the optional data of the MRZ; some people have none. */
  readonly personalNumber?: string;
}

export interface PersonOptions {
  /** The day on which the document is shown, `YYYY-MM-DD`. Default: today, UTC. */
  readonly today?: string;
  /** `adult` is 18 to 79, `minor` 6 to 17 completed years on that day. Default `adult`. */
  readonly age?: 'adult' | 'minor';
  /** True where the document ran out one to 700 days before that day. Default false. */
  readonly expired?: boolean;
  readonly sex?: SpecimenPerson['sex'];
}

/** At least one word, parted by commas. */
const list = (words: string): [string, ...string[]] => words.split(',') as [string, ...string[]];

const LAST_NAMES = list(
  'Amarant,Belvoir,Calvessa,Dunmarrow,Ellorin,Fennwick,Galdermoor,Hollowell,Isendal-Lys,Jorvanth,Kestrelle,Lindqvarn,Möwenthal,Nærholt,Ostrander,Pellagrin,Quillon,Rosenvale,Søndermark,Tamberlyn,Ulvestad,Vantongre,Wychwood,Yarrowdale,Zephirin,van der Aalst,D’Orsemont,Łukarin',
);
const FIRST_NAMES = {
  female: list(
    'Adelis,Brunhelle,Cosima,Delphira,Elowen,Fiorenza,Gwendra,Ismelda,Liviana,Maëlle,Oriette,Saskia,Tindra,Zoë',
  ),
  male: list(
    'Alaric,Benvolio,Casimir,Dorian,Evander,Florian,Gerwin,Ivo,Leander,Matthis,Olivar,Rüdger,Thorvald,Zeno',
  ),
  unspecified: list('Alix,Cleo,Eli,Jona,Kim,Lux,Noa,Quin,Robin,Sascha,Toni,Val'),
};
const PLACES = list('Amaurot,Anyder,Port Saphire,Hythloday,Nusquama,Achoria,Macaria,Polylerum');
const AUTHORITIES = list('Ministry of the Interior,Passport Office Amaurot,City of Nusquama');
/** Letters that figures are not mistaken for, as many states number their documents. */
const NUMBER_LETTERS = list('C,F,G,H,J,K,L,M,N,P,R,T,V,W,X,Y,Z');

/**
 * A person that the seed repeats. Ages and validity hold on the day `today`.
 * Passports are valid for ten years, those of minors for five.
 */
export function personFromSeed(seed: number, options: PersonOptions = {}): SpecimenPerson {
  const {today = new Date().toISOString().slice(0, 10), age = 'adult', expired = false} = options;
  assertArgument(
    /^\d{4}-\d\d-\d\d$/.test(today) && !Number.isNaN(Date.parse(today)),
    'today must be YYYY-MM-DD',
  );
  assertArgument(Number.isSafeInteger(seed), 'seed must be an integer');
  const random = seededRandom(seed);
  const sex =
    options.sex ??
    random.pick<SpecimenPerson['sex']>(['male', 'female', 'female', 'male', 'unspecified']);
  const firstNames = Array.from({length: integer(random, 1, 2)}, () =>
    random.pick(FIRST_NAMES[sex]),
  );
  const birthday =
    age === 'adult'
      ? bornYearsBefore(today, random, 18, 79)
      : bornYearsBefore(today, random, 6, 17);
  const years = age === 'adult' ? 10 : 5;
  const dateOfExpiry = expired
    ? addDays(today, -integer(random, 1, 700))
    : addDays(today, integer(random, 200, years * 365 - 90));
  const dateOfIssue = addDays(addYears(dateOfExpiry, -years), 1);
  const personalNumber = random.next() < 0.6 ? figures(random, 10) : undefined;
  return {
    seed,
    sex,
    lastName: random.pick(LAST_NAMES),
    firstNames: [...new Set(firstNames)].join(' '),
    dateOfBirth: birthday,
    dateOfIssue,
    dateOfExpiry,
    placeOfBirth: random.pick(PLACES),
    nationality: 'UTO',
    issuingState: 'UTO',
    authority: random.pick(AUTHORITIES),
    documentNumber: `${random.pick(NUMBER_LETTERS)}${figures(random, 5)}${random.pick(NUMBER_LETTERS)}${figures(random, 2)}`,
    ...(personalNumber === undefined ? {} : {personalNumber}),
  };
}

/** Uniform in `low`..`high`, both included. */
const integer = (random: SeededRandom, low: number, high: number): number =>
  Math.floor(random.between(low, high + 1));

const figures = (random: SeededRandom, count: number): string =>
  Array.from({length: count}, () => integer(random, 0, 9)).join('');

/** A day of birth such that `low`..`high` years are completed on `today`. */
function bornYearsBefore(today: string, random: SeededRandom, low: number, high: number): string {
  // Up to two days short of a year further back, so that leap days change no age.
  return addDays(addYears(today, -integer(random, low, high)), -integer(random, 1, 363));
}

function addDays(date: string, days: number): string {
  const moment = new Date(date);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

function addYears(date: string, years: number): string {
  const moment = new Date(date);
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}
