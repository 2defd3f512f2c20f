/**
 * The Resource types that a page registered. One for the whole page, as that of custom elements: a name on the wire means one thing to
 * the elements, the adapter and the receipts.
 */
import type {DataPointRow} from '../data-point.js';
import type {ResourceTypeDefinition} from './resource-type-definition.js';

const types = new Map<string, ResourceTypeDefinition>();

/** Undefined where nobody registered it. */
export const registeredType = (type: string): ResourceTypeDefinition | undefined => types.get(type);

export const registeredTypes = (): readonly ResourceTypeDefinition[] => [...types.values()];

/** Takes one that was checked; a later one of the same name replaces it. */
export function keepType(definition: ResourceTypeDefinition): void {
  types.set(definition.type, definition);
}

/** The catalogue's row of a key that a registered type proves. */
export function registeredRow(key: string): DataPointRow | undefined {
  for (const {type, dataPoints} of types.values()) {
    if (!Object.hasOwn(dataPoints, key)) continue;
    const {type: valueType, sensitive = false} = dataPoints[key]!;
    return {type: valueType, provenBy: [type], sensitive};
  }
  return undefined;
}
