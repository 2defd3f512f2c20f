import type {Reason} from './judge-bundle.js';

/** A country that nothing proves is not one of those that are accepted. @param accepted - Empty: all. */
export function countryReasons(
  country: string | undefined,
  accepted: readonly string[],
): readonly Reason[] {
  if (accepted.length === 0) return [];
  if (!country) return ['document-country-unproven'];
  return accepted.includes(country) ? [] : ['document-country-not-accepted'];
}
