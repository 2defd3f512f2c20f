/** Countries by ISO 3166-1, and the codes that only ICAO 9303-3 section 5 knows. */

/** ISO 3166-1: alpha-3 followed by alpha-2, one word a country. */
const ISO_3166_1 = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU
  AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ
  BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI
  CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE
  DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK
  FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR
  GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN
  IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH
  KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV
  MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN
  MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI
  NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
  PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG
  SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI
  SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT
  TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
  VIRVI VNMVN VUTVU WLFWF WSMWS XKKXK YEMYE ZAFZA ZMBZM ZWEZW
`;

/** Issuing codes of ICAO 9303-3 that are no ISO 3166-1 alpha-3 code: fictional, supranational, stateless, single-letter. */
const ICAO_ONLY: ReadonlySet<string> = new Set(
  'D EUE GBD GBN GBO GBP GBS RKS UNA UNK UNO UTO XAA XBA XCE XCO XCT XDC XES XIM XMP XOM XPO XXA XXB XXC XXX'.split(
    ' ',
  ),
);

const ALPHA_2_BY_ALPHA_3: ReadonlyMap<string, string> = new Map(
  ISO_3166_1.trim()
    .split(/\s+/)
    .map((word) => [word.slice(0, 3), word.slice(3)]),
);

/** Every ISO 3166-1 alpha-3 code, in alphabetical order of the codes. */
export const COUNTRIES: readonly string[] = [...ALPHA_2_BY_ALPHA_3.keys()];

/** Every code that may stand for an issuing State, an organisation or a nationality in a machine readable zone. */
export const ISSUING_CODES: readonly string[] = [...COUNTRIES, ...ICAO_ONLY];

/** The ISO 3166-1 alpha-2 twin of an alpha-3 code, or undefined. Display names come from `Intl.DisplayNames`. */
export function alpha2(alpha3: string): string | undefined {
  return ALPHA_2_BY_ALPHA_3.get(alpha3);
}

const ALPHA_3_BY_ALPHA_2: ReadonlyMap<string, string> = new Map(
  [...ALPHA_2_BY_ALPHA_3].map(([alpha3, twin]) => [twin, alpha3]),
);

/** The other way round. */
export function alpha3(alpha2: string): string | undefined {
  return ALPHA_3_BY_ALPHA_2.get(alpha2);
}

/** True for ISO 3166-1 alpha-3 codes and for the issuing codes that only ICAO 9303-3 has (`D`, `UTO`, …). */
export function isIssuingCode(code: string): boolean {
  return ALPHA_2_BY_ALPHA_3.has(code) || ICAO_ONLY.has(code);
}
