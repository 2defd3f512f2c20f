/** Whose address it has to be. */
import type {DataPoint} from '@passbase-verify/protocol';
import type {HolderNames} from './find-holder.js';

/**
 * The names out of what a document proves; those that the integrator knows where it proves none, undefined where nobody does.
 * @param known - By Data point key.
 * @param cut - Keys of names that the zone may have cut off.
 */
export function holderNames(
  points: readonly DataPoint[],
  known: Readonly<Record<string, string>>,
  cut: ReadonlySet<string> = new Set(),
): HolderNames | undefined {
  const proven = (key: string): string =>
    String(points.find((point) => point.key === key)?.value ?? '');
  const lastName = proven('last_name');
  const firstNames = proven('first_names');
  if (lastName) {
    const mayBeCut = points.some(({key, evidence}) => evidence.zone === 'mrz' && cut.has(key));
    return {firstNames, lastName, mayBeCut};
  }
  const typed = known['last_name'] ?? '';
  return typed ? {firstNames: known['first_names'] ?? '', lastName: typed} : undefined;
}
