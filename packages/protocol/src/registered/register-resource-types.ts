/** The door for Resource types of an integrator's own. */
import {assertArgument} from '../error.js';
import {dataPointRow} from '../known-names.js';
import {RESOURCE_TYPES} from '../resource.js';
import {keepType} from './registry.js';
import type {
  DataPointDefinition,
  PrintedType,
  ResourceTypeDefinition,
} from './resource-type-definition.js';

/** Short enough for the ids of its files in a bundle. */
const TYPE = /^[A-Z][A-Z0-9_]{1,39}$/;
/** With an underscore, so that no key is a claim that JWTs have (`iss`, `exp`): a credential tells of both in one place. */
const KEY = /^(?=.{3,64}$)[a-z][a-z0-9]*(_[a-z0-9]+)+$/;
/** Claims of such a credential that have one. */
const CLAIMS: readonly string[] = ['verification_id', 'self_issued'];
const MOST = {types: 16, dataPoints: 32, labels: 32};
const PRINTED_TYPES: readonly PrintedType[] = ['string', 'date', 'integer', 'boolean', 'country'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean => Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MOST.labels && value.every(isText);

/**
 * Makes these types known in this page; one that is registered again under its name takes the place of the former. All are checked
 * before any is taken.
 * @param definitions - At most 16.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function registerResourceTypes(definitions: readonly ResourceTypeDefinition[]): void {
  assertArgument(
    isList(definitions) && definitions.length <= MOST.types,
    `resourceTypes must be an array of at most ${MOST.types}`,
  );
  const owners = new Map<string, string>();
  for (const definition of definitions) {
    assertDefinition(definition);
    for (const key of Object.keys(definition.dataPoints)) {
      const [owner = definition.type] = dataPointRow(key)?.provenBy ?? [];
      assertArgument(
        owner === definition.type && !owners.has(key),
        `${definition.type}: the Data point ${key} belongs to another Resource type`,
      );
      owners.set(key, definition.type);
    }
  }
  definitions.forEach(keepType);
}

function assertDefinition(definition: ResourceTypeDefinition): void {
  const {type, format, sides = 1, barcode, dataPoints, extract, words} = definition ?? {};
  assertArgument(
    isText(type) && TYPE.test(type) && !Object.hasOwn(RESOURCE_TYPES, type),
    'the type of a Resource type must be capitals, digits and _, 2 to 40 of them, and none of ours',
  );
  const demand = (condition: boolean, message: string): void =>
    assertArgument(condition, `${type}: ${message}`);
  demand(format === 'card' || format === 'sheet', 'format must be "card" or "sheet"');
  demand(sides === 1 || (sides === 2 && format === 'card'), 'sides must be 1, or 2 of a card');
  demand(
    barcode === undefined ||
      (format === 'card' && (barcode === 'front' || (barcode === 'back' && sides === 2))),
    'barcode must name a side of the card',
  );
  demand(
    typeof extract === 'function' || (extract === undefined && format === 'card'),
    'extract must be a function, and a sheet needs one',
  );
  const keys = isObject(dataPoints) ? Object.keys(dataPoints) : [];
  demand(
    keys.length > 0 &&
      keys.length <= MOST.dataPoints &&
      keys.every((key) => KEY.test(key) && !CLAIMS.includes(key)),
    `dataPoints must have 1 to ${MOST.dataPoints} keys like acme_number`,
  );
  for (const key of keys) {
    const point: Partial<DataPointDefinition> = dataPoints[key] ?? {};
    const {labels = []} = point;
    demand(
      PRINTED_TYPES.some((known) => known === point.type),
      `${key} has no type that is printed`,
    );
    demand(
      isTexts(labels) && ((labels.length > 0 && point.type !== 'boolean') || extract !== undefined),
      `${key} needs labels, or the type an extractor`,
    );
  }
  demand(
    isObject(words) &&
      Object.values(words).every(
        (texts) => isObject(texts) && Object.values(texts).every(isText),
      ) &&
      [type, ...keys].every((key) => isText(words['en']?.[key])),
    'words.en must name the type and each of its Data points',
  );
}
