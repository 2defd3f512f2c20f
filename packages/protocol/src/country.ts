/** Countries by ISO 3166-1, and the codes that only ICAO 9303-3 section 5 knows. */

/** Every ISO 3166-1 alpha-3 code, in alphabetical order of the codes. `alpha-2.ts` has their twins in the same order. */
export const COUNTRIES: readonly string[] = `
  ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN
  BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN
  CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU
  DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR
  GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV
  HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM
  KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA
  MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM
  NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL
  PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE
  SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK
  TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
  VIR VNM VUT WLF WSM XKK YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/);

/** Issuing codes of ICAO 9303-3 that are no ISO 3166-1 alpha-3 code: fictional, supranational, stateless, single-letter. */
const ICAO_ONLY =
  'D EUE GBD GBN GBO GBP GBS RKS UNA UNK UNO UTO XAA XBA XCE XCO XCT XDC XES XIM XMP XOM XPO XXA XXB XXC XXX'.split(
    ' ',
  );

/** Every code that may stand for an issuing State, an organisation or a nationality in a machine readable zone. */
export const ISSUING_CODES: readonly string[] = [...COUNTRIES, ...ICAO_ONLY];

const KNOWN: ReadonlySet<string> = new Set(ISSUING_CODES);

/**
 * Two codes that travel documents have for a country that ISO 3166-1 knows by another: ICAO 9303-3 section 5 has `D` for Germany;
 * passports of Kosovo bear `RKS`, and `XKK` is the user-assigned code that everybody else has.
 */
const ISO_OF: Readonly<Record<string, string>> = {D: 'DEU', RKS: 'XKK'};

/** The one code of a country that has two. Any other code stays as it is, and so does what is none. */
export const isoCountry = (code: string): string =>
  Object.hasOwn(ISO_OF, code) ? ISO_OF[code]! : code;

/** True where the country is one of these, by whichever of its codes. */
export const includesCountry = (countries: readonly string[], country: string): boolean =>
  countries.map(isoCountry).includes(isoCountry(country));

/** True for ISO 3166-1 alpha-3 codes and for the issuing codes that only ICAO 9303-3 has (`D`, `UTO`, …). */
export function isIssuingCode(code: string): boolean {
  return KNOWN.has(code);
}
