/** A reader of the JSON Schemas in `schema.ts`: no code is generated, so it runs where `eval` is forbidden. */
import type {Schema, SchemaDocument} from './schema.js';

const TYPE_TESTS: Record<NonNullable<Schema['type']>, (value: unknown) => boolean> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/**
 * Where `value`, which must come from `JSON.parse`, breaks `root`: the place as a JSON Pointer (RFC 6901, member names
 * that are not in the schema left out, for they are not ours), or undefined where it breaks nothing.
 */
export function findViolation(root: SchemaDocument, value: unknown): string | undefined {
  return visit(root, value, '');

  function visit(schema: Schema, seen: unknown, at: string): string | undefined {
    if (schema.$ref) {
      return visit(root.$defs[schema.$ref.slice('#/$defs/'.length)] as Schema, seen, at);
    }
    if (schema.type && !TYPE_TESTS[schema.type](seen)) return at;
    if (schema.const !== undefined && seen !== schema.const) return at;
    if (schema.enum && !(schema.enum as readonly unknown[]).includes(seen)) return at;
    if (typeof seen === 'string') {
      return schema.pattern && !new RegExp(schema.pattern, 'u').test(seen) ? at : undefined;
    }
    if (typeof seen === 'number') {
      const {minimum = -Infinity, maximum = Infinity} = schema;
      return seen < minimum || seen > maximum ? at : undefined;
    }
    if (Array.isArray(seen)) return visitItems(schema, seen, at);
    if (typeof seen === 'object' && seen !== null) return visitMembers(schema, seen, at);
    return undefined;
  }

  function visitItems(schema: Schema, seen: readonly unknown[], at: string): string | undefined {
    const {minItems = 0, maxItems = Infinity, items} = schema;
    if (seen.length < minItems || seen.length > maxItems) return at;
    return items && first(seen, (item, index) => visit(items, item, `${at}/${index}`));
  }

  function visitMembers(schema: Schema, seen: object, at: string): string | undefined {
    const {required = [], properties = {}, propertyNames, additionalProperties} = schema;
    const members = Object.entries(seen);
    if (members.length > (schema.maxProperties ?? Infinity)) return at;
    const absent = required.find((name) => !Object.hasOwn(seen, name));
    if (absent !== undefined) return `${at}/${absent}`;
    return first(members, ([name, member]) => {
      if (propertyNames && visit(propertyNames, name, at) !== undefined) return at;
      // Own members only: `constructor` or `__proto__` is no member of this schema.
      if (Object.hasOwn(properties, name)) {
        return visit(properties[name] as Schema, member, `${at}/${name}`);
      }
      if (additionalProperties === false) return at;
      return additionalProperties && visit(additionalProperties, member, at);
    });
  }
}

/** The first answer that is not undefined. */
function first<T>(
  values: readonly T[],
  ask: (value: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, value] of values.entries()) {
    const answer = ask(value, index);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
