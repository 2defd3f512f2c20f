/** Which language's letters a document is printed with. */

/** The languages whose data the catalogue has: ISO 639-2/T. */
export const READING_LANGUAGES = [
  ...['ces', 'deu', 'eng', 'fra', 'hun', 'ita', 'nld', 'pol', 'por', 'ron', 'spa', 'swe'],
] as const;

/** Countries by language; documents of others are read as English. Slovak has all its letters but Ľ and Ĺ in Czech. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ces: 'CZE SVK',
  deu: 'D DEU AUT CHE LIE EST',
  // Utopia's documents are in English and French.
  fra: 'FRA BEL LUX MCO CAN SEN CIV CMR MAR TUN DZA UTO GLP MTQ GUF REU MYT BEN BFA COG COD GAB MLI NER TGO',
  hun: 'HUN',
  ita: 'ITA SMR VAT',
  nld: 'NLD SUR ABW CUW SXM',
  pol: 'POL',
  por: 'PRT BRA AGO MOZ CPV GNB STP TLS',
  ron: 'ROU MDA',
  spa: 'ESP MEX ARG COL PER CHL ECU VEN GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY GNQ PHL AND',
  swe: 'SWE FIN',
};

/** @param country - ISO 3166-1 alpha-3, or an issuing code of ICAO 9303-3. */
export function readingLanguage(country: string | undefined): string {
  const found = Object.entries(COUNTRIES).find(([, list]) =>
    list.split(' ').includes(country ?? ''),
  );
  return found?.[0] ?? 'eng';
}
