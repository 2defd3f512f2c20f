/** Fictional people with the letters and addresses of real languages, for documents with printed fields. */
import {assertArgument} from '@passbase-verify/protocol';
import {seededRandom} from '../../sitter/seeded-random.js';

/** Countries whose people can be drawn: ISO 3166-1 alpha-3. */
export const PRINTED_COUNTRIES = ['DEU', 'FRA', 'ESP', 'ITA', 'PRT', 'POL', 'NLD', 'USA'] as const;
export type PrintedCountry = (typeof PRINTED_COUNTRIES)[number];

export interface PrintedPerson {
  readonly country: PrintedCountry;
  readonly seed: number;
  readonly lastName: string;
  readonly firstNames: string;
  readonly sex: 'male' | 'female';
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  readonly dateOfIssue: string;
  readonly dateOfExpiry: string;
  readonly placeOfBirth: string;
  readonly authority: string;
  readonly documentNumber: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** The State's two letters, in the USA. */
  readonly state?: string;
}

interface Words {
  readonly last: string;
  readonly female: string;
  readonly male: string;
  readonly places: string;
  readonly authorities: string;
  /** `#` stands for a house number. */
  readonly streets: string;
  /** Postal code: `0` is a figure, `A` a letter. With its city. */
  readonly cities: string;
  /** Document number, likewise. */
  readonly number: string;
}

const WORDS: Readonly<Record<PrintedCountry, Words>> = {
  DEU: {
    last: 'Müller-Lüdenscheidt,Groß,Schäfer,Köhler,Weißenfels,Brandstätter,Hoffmann',
    female: 'Jördis,Käthe,Annegret,Sophie,Ursula Maria',
    male: 'Jürgen,Götz,Matthias,Karl Heinz,Björn',
    places: 'Lübeck,Görlitz,Saarbrücken,Bad Tölz,Hannover',
    authorities: 'Stadt Nürnberg,Landratsamt Altötting,Bezirksamt Mitte von Berlin,Stadt Köln',
    streets: 'Schönhauser Allee #,Goethestraße #,Am Weiher #a,Lindenweg #',
    cities: '10437 Berlin,90402 Nürnberg,50667 Köln,24103 Kiel',
    number: 'L01X00T47',
  },
  FRA: {
    last: 'Lefèvre,D’Estaing,Béranger,Châtelain,Lançon,Moreau',
    female: 'Zoé,Hélène,Maëlle,Françoise,Anne Sophie',
    male: 'Jérôme,Rémi,Benoît,François,Noël',
    places: 'Besançon,Nîmes,Orléans,Saint-Étienne,Angoulême',
    authorities: 'Préfecture du Rhône,Préfecture de l’Hérault,Mairie de Béziers',
    streets:
      '# rue de la République,# avenue des Champs,# bis chemin du Moulin,# boulevard Voltaire',
    cities: '69002 Lyon,34000 Montpellier,75011 Paris,21000 Dijon',
    number: '00AA00000',
  },
  ESP: {
    last: 'Núñez Martín,Ibáñez Peña,García Muñoz,Rodríguez Gómez',
    female: 'María José,Begoña,Inés,Lucía',
    male: 'Iñaki,Ángel,José Luis,Andrés',
    places: 'A Coruña,Málaga,Cádiz,León,Ávila',
    authorities: 'Dirección General de Tráfico,Equipo de Logroño,Comisaría de Ávila',
    streets: 'Calle Mayor #,Avda. de la Constitución #,Paseo del Prado #,Plaza de España #',
    cities: '28013 Madrid,41001 Sevilla,29005 Málaga,15001 A Coruña',
    number: 'AAA000000',
  },
  ITA: {
    last: 'Rossi,De Santis,Esposito,Bianchi,D’Angelo',
    female: 'Niccolò Maria,Giulia,Chiara,Maria Luisa',
    male: 'Niccolò,Mattia,Gian Luca,Cosimo',
    places: 'Forlì,Cefalù,Mondovì,Torino',
    authorities: 'Comune di Forlì,Questura di Cantù,Motorizzazione Torino',
    streets: 'Via Garibaldi #,Corso Umberto #,Piazza della Libertà #,Viale Europa #',
    cities: '47121 Forlì,10122 Torino,80133 Napoli,00184 Roma',
    number: 'CA00000AA',
  },
  PRT: {
    last: 'Gonçalves,Simões,Magalhães,Conceição,Araújo',
    female: 'Inês,Conceição,Ângela,Mónica',
    male: 'João,Simão,António,Gonçalo',
    places: 'Évora,Guimarães,Portimão,Santarém',
    authorities: 'Conservatória de Évora,Loja de Coimbra,Registo Civil',
    streets: 'Rua Augusta #,Avenida da Liberdade #,Travessa do Carmo #,Largo da Sé #',
    cities: '1100-053 Lisboa,4000-322 Porto,3000-214 Coimbra,7000-508 Évora',
    number: '00000000',
  },
  POL: {
    last: 'Wójcik,Łukaszewicz,Dąbrowska,Świątek,Żółkiewski',
    female: 'Małgorzata,Bożena,Łucja,Zofia',
    male: 'Łukasz,Mścisław,Błażej,Michał',
    places: 'Łódź,Gdańsk,Kraków,Świnoujście',
    authorities: 'Prezydent Miasta Łodzi,Starosta Poznański,Wojewoda Śląski',
    streets: 'ul. Piękna #,ul. Długa #,al. Jerozolimskie #,pl. Wolności #',
    cities: '00-549 Warszawa,80-831 Gdańsk,31-072 Kraków,90-001 Łódź',
    number: 'AAA000000',
  },
  NLD: {
    last: 'van der Meer,de Vries,Janssen,Bakker,van den Brûle',
    female: 'Zoë,Femke,Anneliese,Noëlle',
    male: 'Daniël,Sjoerd,Willem,Joost',
    places: 'Utrecht,Groningen,Den Haag,Maastricht',
    authorities: 'Burg. van Utrecht,Burg. van Coevorden,Gemeente Leiden',
    streets: 'Herengracht #,Oude Delft #,Stationsstraat #,Lange Voorhout #',
    cities: '1016 BS Amsterdam,2611 HC Delft,3511 ED Utrecht,2514 EA Den Haag',
    number: 'SPEC00000',
  },
  USA: {
    last: 'Sample,O’Donnell,Washington,Hernandez,McAllister',
    female: 'Abigail Rose,Madison,Janice,Olivia',
    male: 'Andrew Jason,Ethan,Marcus,Caleb',
    places: 'Boise,Austin,Albany,Tulsa',
    authorities: 'Department of State',
    streets: '# Main Street,# N Elm Ave Apt 4B,# Old Mill Rd,# W 42nd St',
    cities: '17101 Harrisburg,12207 Albany,97301 Salem,83702 Boise',
    number: '00000000',
  },
};

const STATES: Readonly<Record<string, string>> = {
  Harrisburg: 'PA',
  Albany: 'NY',
  Salem: 'OR',
  Boise: 'ID',
};

/** A person that the seed repeats. */
export function printedPerson(country: PrintedCountry, seed: number): PrintedPerson {
  assertArgument(country in WORDS, 'country must be one of PRINTED_COUNTRIES');
  assertArgument(Number.isSafeInteger(seed), 'seed must be an integer');
  const random = seededRandom(seed * 31 + PRINTED_COUNTRIES.indexOf(country));
  const pick = (words: string): string => random.pick(words.split(',') as [string, ...string[]]);
  const figure = (): number => Math.floor(random.between(0, 10));
  const fill = (pattern: string): string =>
    pattern
      .replaceAll(/[0]/g, () => `${figure()}`)
      .replaceAll('A', () => random.pick(['B', 'C', 'F', 'H', 'K', 'R', 'T', 'Y', 'Z']));
  const words = WORDS[country];
  const sex = random.pick(['female', 'male'] as const);
  const day = (from: number, to: number): string => {
    const year = Math.floor(random.between(from, to + 1));
    return `${year}-${two(random.between(1, 13))}-${two(random.between(1, 29))}`;
  };
  const dateOfIssue = day(2015, 2024);
  const place = pick(words.cities);
  const gap = country === 'NLD' ? place.indexOf(' ', 5) : place.indexOf(' ');
  const city = place.slice(gap + 1);
  const state = STATES[city];
  return {
    country,
    seed,
    sex,
    lastName: pick(words.last),
    firstNames: pick(words[sex]),
    dateOfBirth: day(1950, 2004),
    dateOfIssue,
    dateOfExpiry: `${Number(dateOfIssue.slice(0, 4)) + 10}${dateOfIssue.slice(4)}`,
    placeOfBirth: pick(words.places),
    authority: pick(words.authorities),
    documentNumber: fill(words.number),
    street: pick(words.streets).replace('#', `${Math.floor(random.between(1, 180))}`),
    postalCode: place.slice(0, gap),
    city,
    ...(state === undefined ? {} : {state}),
  };
}

const two = (value: number): string => `${Math.floor(value)}`.padStart(2, '0');
