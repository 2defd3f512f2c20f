/**
 * What the machine readable zone may write for a letter: ICAO 9303-3, section 6, tables A (Latin), B (Cyrillic) and Greek after
 * ISO 843, which 9303-3 leaves to the States. A letter may have several spellings; States choose.
 */
const LATIN =
  'Á:A À:A Â:A Ä:AE,A Ã:A Å:AA,A Ă:A Ā:A Ą:A Ć:C Č:C Ç:C Ĉ:C Ċ:C Ď:D Đ:D Ð:D É:E È:E Ê:E Ë:E Ě:E Ė:E Ē:E Ę:E Ĕ:E Ĝ:G Ğ:G Ġ:G Ģ:G Ĥ:H Ħ:H Í:I Ì:I Î:I Ï:I İ:I Ĩ:I Ī:I Į:I Ĭ:I Ĵ:J Ķ:K Ł:L Ĺ:L Ľ:L Ļ:L Ń:N Ñ:N,NXX Ň:N Ņ:N Ŋ:N Ó:O Ò:O Ô:O Ö:OE,O Õ:O Ő:O,OE Ō:O Ŏ:O Ø:OE,O Œ:OE Ŕ:R Ř:R Ŗ:R Ś:S Š:S Ş:S Ș:S Ŝ:S ß:SS ẞ:SS Ť:T Ţ:T Ț:T Ŧ:T Þ:TH Ú:U Ù:U Û:U Ü:UE,UXX,U Ŭ:U Ũ:U Ű:U,UE Ū:U Ů:U Ų:U Ŵ:W Ý:Y Ŷ:Y Ÿ:Y Ź:Z Ž:Z Ż:Z Æ:AE Ĳ:IJ ĸ:Q ſ:S';
const CYRILLIC =
  'А:A Б:B В:V Г:G,H Ґ:G Д:D Ђ:D Ѓ:G Е:E,IE Ё:E,IO Є:IE,YE Ж:ZH,Z З:Z Ѕ:DZ И:I,Y І:I Ї:I,YI Й:I,Y Ј:J К:K Ќ:K Л:L Љ:LJ М:M Н:N Њ:NJ О:O П:P Р:R С:S Т:T Ћ:C У:U Ў:U Ф:F Х:KH,H,X Ц:TS,C Ч:CH,C Џ:DZ Ш:SH,S Щ:SHCH,SHT Ъ:IE,A, Ы:Y Ь:, Э:E Ю:IU,YU Я:IA,YA';
const GREEK =
  'Α:A Β:V Γ:G Δ:D Ε:E Ζ:Z Η:I Θ:TH Ι:I Κ:K Λ:L Μ:M Ν:N Ξ:X Ο:O Π:P Ρ:R Σ:S Τ:T Υ:Y,U,V,F Φ:F Χ:CH Ψ:PS Ω:O Ά:A Έ:E Ή:I Ί:I Ό:O Ύ:Y,U Ώ:O Ϊ:I Ϋ:Y';

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [LATIN, CYRILLIC, GREEK].flatMap((table) =>
    table.split(' ').map((row) => {
      const [letter = '', spellings = ''] = row.split(':');
      return [letter, spellings.split(',')] as const;
    }),
  ),
);

/** Every spelling of one upper-case letter in `A–Z`; none for signs and spaces. */
export function spellingsOf(letter: string): readonly string[] {
  if (/^[A-Z0-9]$/.test(letter)) return [letter];
  const known = SPELLINGS.get(letter);
  if (known) return known;
  // A letter with marks that no table has: the letter below them.
  const plain = letter.normalize('NFD').replace(/[^A-Z0-9]/g, '');
  return plain === '' ? [] : [plain];
}
