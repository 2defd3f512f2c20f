/** Is what was issued there accepted? */
import {parseMrz, readAamva} from '@passbase-verify/checks';
import {includesCountry, isoCountry, type DocumentRecord} from '@passbase-verify/protocol';
import type {Reason} from './judge-context.js';

/** A country that nothing proves is not one of those that are accepted. @param accepted - Empty: all. */
export function countryReasons(
  country: string | undefined,
  accepted: readonly string[],
): readonly Reason[] {
  if (accepted.length === 0) return [];
  if (!country) return ['document-country-unproven'];
  return includesCountry(accepted, country) ? [] : ['document-country-not-accepted'];
}

/** The code of who issued it, as its MRZ or its bar code says: that of ISO 3166-1 where it has one. */
export function issuingCountry({mrz, barcode}: DocumentRecord, today: string): string | undefined {
  const stated = mrz
    ? parseMrz(mrz.lines, today).issuingState
    : barcode && readAamva(barcode.text)?.country;
  return stated && isoCountry(stated);
}
