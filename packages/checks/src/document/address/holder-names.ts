/** Whose address it has to be. */
import type {DataPoint} from '@passbase-verify/protocol';
import type {HolderNames} from './find-holder.js';

/** Longer names may have been cut off by the zone that they were read from: TD1 has 30 places for both, TD3 39. */
const MAY_BE_CUT_FROM = 27;

/**
 * The names out of what a document proves; those that the integrator knows where it proves none, undefined where nobody does.
 * @param known - By Data point key.
 */
export function holderNames(
  points: readonly DataPoint[],
  known: Readonly<Record<string, string>>,
): HolderNames | undefined {
  const proven = (key: string): string =>
    String(points.find((point) => point.key === key)?.value ?? '');
  const lastName = proven('last_name');
  const firstNames = proven('first_names');
  if (lastName) {
    const mayBeCut = lastName.length + firstNames.length >= MAY_BE_CUT_FROM;
    return {firstNames, lastName, mayBeCut};
  }
  const typed = known['last_name'] ?? '';
  return typed ? {firstNames: known['first_names'] ?? '', lastName: typed} : undefined;
}
