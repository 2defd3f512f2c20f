/**
 * The three tracks of a licence's magnetic stripe, as some old cards also have them in their bar code (AAMVA DL/ID Card Design
 * Standard, annex F): read into the same elements.
 */
import type {AamvaElements} from './elements.js';

/** State, city, name, address; city and address may be shorter than their field, which a caret then ends. */
const TRACK_1 = /%([A-Z]{2})([^^?]{13}|[^^?]{0,12}\^)([^^?]{0,35})\^?([^^?]{0,77})\^?[^?]*\?/;
/** Issuer, number, expiry YYMM, birth CCYYMMDD, the rest of a long number. */
const TRACK_2 = /;(\d{6})(\d{0,13})=(\d{4})(\d{8})(\d{0,5})=?\?/;
/** Version, security version, postal code, class, restrictions, endorsements, sex. */
const TRACK_3 =
  /[%#+!](?:\d{2}|[!"#]{2})([A-Z0-9 ]{11})([A-Z0-9 ]{2})([A-Z0-9 ]{10})([A-Z0-9 ]{4})([12MF9])/;

/** undefined where there is no first or no second track. */
export function splitMagneticStripe(text: string): AamvaElements | undefined {
  const first = TRACK_1.exec(text);
  const second = TRACK_2.exec(text);
  if (!first || !second) return undefined;
  const [, state = '', city = '', name = '', address = ''] = first;
  const [, issuerNumber = '', number = '', expiry = '', birth = '', more = ''] = second;
  const [last = '', given = '', middle = ''] = name.split('$').map((part) => part.trim());
  const values = new Map([
    ['DAJ', state],
    ['DAI', city.replace('^', '').trim()],
    ['DCS', last],
    ['DAC', given],
    ['DAD', middle],
    ['DAG', address.split('$')[0]!.trim()],
    ['DAQ', number + more],
    ['DBA', expiryDate(expiry, birth)],
    ['DBB', birth],
  ]);
  const third = TRACK_3.exec(text.slice(second.index + second[0].length));
  if (third) {
    const [, postal = '', vehicles = '', , , sex = ''] = third;
    values.set('DAK', postal.trim()).set('DCA', vehicles.trim()).set('DBC', sex);
  }
  return {
    header: {issuerNumber, version: 0, jurisdictionVersion: 0, subfile: 'DL'},
    values,
  };
}

/** CCYYMMDD. Month 77: never. 88: the end of the birth's month. 99: the day of birth. */
function expiryDate(expiry: string, birth: string): string {
  const year = `20${expiry.slice(0, 2)}`;
  const month = expiry.slice(2);
  if (month === '77') return '';
  if (month === '99') return year + birth.slice(4);
  return year + endOfMonth(year, month === '88' ? birth.slice(4, 6) : month);
}

function endOfMonth(year: string, month: string): string {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return month + String(days);
}
