/** What proves what: from Data points that are known, and Resources that are captured, to Data points. */
import {dataPointRow, type DataPointRow, type ResourceType} from '@passbase-verify/protocol';

/** The part of the catalogue that planning looks at. */
export type PlanningCatalogue = (
  key: string,
) => Pick<DataPointRow, 'provenBy' | 'derivedFrom'> | undefined;

export interface Proofs {
  /** Keys that are known without capturing anything. */
  readonly known: ReadonlySet<string>;
  /** True where the integrator knows the holder's name already. */
  readonly nameIsKnown: boolean;
  readonly rowOf?: PlanningCatalogue | undefined;
}

/** It says where somebody lives, but not that this is the User: a name has to come from elsewhere. */
const NEEDS_NAME: ResourceType = 'PROOF_OF_ADDRESS';

/**
 * True where `key` is known or these Resources prove it: by themselves, or by proving all that it is worked out from.
 * @param captured - Resource types, one Resource each.
 */
export function isProven(
  key: string,
  captured: ReadonlySet<ResourceType>,
  proofs: Proofs,
): boolean {
  const {known, nameIsKnown, rowOf = dataPointRow} = proofs;
  if (known.has(key)) return true;
  const row = rowOf(key);
  if (!row) return false;
  if (row.derivedFrom) return row.derivedFrom.every((from) => isProven(from, captured, proofs));
  return row.provenBy.some((type) => {
    if (!captured.has(type)) return false;
    if (type !== NEEDS_NAME || nameIsKnown) return true;
    return isProven('last_name', without(captured, type), proofs);
  });
}

/** True where a Resource of this type proves `key`, or something that it is worked out from. */
export function hasPartIn(key: string, type: ResourceType, proofs: Proofs): boolean {
  const {known, rowOf = dataPointRow} = proofs;
  const row = known.has(key) ? undefined : rowOf(key);
  if (!row?.derivedFrom) return row?.provenBy.includes(type) ?? false;
  return row.derivedFrom.some((from) => hasPartIn(from, type, proofs));
}

const without = (types: ReadonlySet<ResourceType>, type: ResourceType): ReadonlySet<ResourceType> =>
  new Set([...types].filter((other) => other !== type));
