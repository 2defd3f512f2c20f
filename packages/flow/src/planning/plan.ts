/** Planning: the fewest captures that prove what was asked for. */
import type {Acceptance} from '@passbase-verify/checks';
import {
  PassbaseError,
  registeredType,
  type DataPointRequest,
  type ResourceType,
} from '@passbase-verify/protocol';
import {heldBy, type HeldIdentity} from './held.js';
import {hasPartIn, isProven, type PlanningCatalogue, type Proofs} from './proofs.js';
import {capturableDocuments, isOfIdentity, slotOf, type SlotId} from './slots-of-types.js';

/** One document to capture; its Resource gets the slot's id. */
export interface DocumentSlot {
  readonly id: SlotId;
  /** Types of which one is captured, those that make the fewest captures first; at least one. */
  readonly types: readonly ResourceType[];
  /** Keys that a document of these types can prove. */
  readonly dataPoints: readonly string[];
  /**
   * Documents of the slot `document` that can prove all of it, too. After one of these it is asked for only where that document
   * turned out not to: not every card shows an address.
   */
  readonly sparedBy: readonly ResourceType[];
}

/** The fewest captures that prove what was asked for. */
export interface CapturePlan {
  /** True where a selfie video is needed. */
  readonly selfie: boolean;
  /** True where the User is asked for their e-mail address. */
  readonly email?: boolean;
  /** Documents to capture, in this order. */
  readonly slots: readonly DocumentSlot[];
  /** What the captures are for: of each, one key is to be proven. */
  readonly goals: readonly (readonly string[])[];
  /** Keys that may come out of it, in the order of the request: what is known, and what any of the documents can prove. */
  readonly dataPoints: readonly string[];
}

export interface PlanInput {
  readonly requests: readonly DataPointRequest[];
  /** Document types that the integrator accepts; none given: every one that can be captured. */
  readonly documents?: readonly ResourceType[];
  /** Issuing codes that the integrator accepts; none given: all. */
  readonly countries?: readonly string[];
  /** True where the integrator knows the holder's name already. */
  readonly nameIsKnown?: boolean;
  /** What the User has from before. */
  readonly identity?: HeldIdentity | undefined;
  /** Evidence of the Identity from before this instant (milliseconds since 1970) is too old; absent: none is. */
  readonly notBefore?: number | undefined;
  /** The catalogue, where it is another one. */
  readonly rowOf?: PlanningCatalogue;
}

/** What costs nobody a document: a selfie, and a line to type. */
const FREE: readonly ResourceType[] = ['SELFIE_VIDEO', 'EMAIL'];

/** One way to do it: the document of identity, where there is one, and the documents besides it. */
interface Way {
  readonly first: ResourceType | undefined;
  readonly rest: readonly ResourceType[];
}

/**
 * Plans the captures. At most one document of each slot is asked for, so that nobody has to fetch two that say who they are. For
 * each document that the User may choose, the documents besides it are as few as can be; what makes the fewest captures comes first.
 * What is optional never costs a capture, unless nothing else is asked for. A selfie goes with every document: without it nothing
 * ties the document to the person who holds it.
 * @throws {PassbaseError} `ERR_FLOW_NOTHING_PROVES` where no accepted documents, one of each slot, prove all that is required.
 */
export function planCapture(input: PlanInput): CapturePlan {
  const {requests, countries = [], notBefore, rowOf, nameIsKnown = false} = input;
  const documents = input.documents?.length ? [...new Set(input.documents)] : capturableDocuments();
  const acceptance: Acceptance = {documents, countries, notBefore};
  const held = heldBy(input.identity, acceptance, rowOf);
  const proofs: Proofs = {known: held.keys, nameIsKnown, rowOf};
  const does: Does = (keys, captured, free = FREE) => {
    const all = new Set<ResourceType>([...captured, ...free]);
    return keys.some((key) => isProven(key, all, proofs));
  };
  /** What is known or seen in the selfie is not what a document is there for. */
  const dataPointsOf = (types: readonly ResourceType[]): readonly string[] =>
    keysOf(requests).filter(
      (key) => !does([key], []) && types.some((type) => hasPartIn(key, type, proofs)),
    );
  // What an integrator registered proves only its own: where nothing of that is asked for it can't be of use.
  const others = documents.filter(
    (type) =>
      !isOfIdentity(type) &&
      (!registeredType(type) || keysOf(requests).some((key) => hasPartIn(key, type, proofs))),
  );
  const firsts = documents.filter(isOfIdentity);
  const countOf = (
    wanted: readonly DataPointRequest[],
    captured: readonly ResourceType[],
  ): number => wanted.filter(({anyOf}) => does(anyOf, captured)).length;
  const all: readonly Way[] = [undefined, ...firsts].flatMap((first) =>
    subsets(others).map((rest) => ({first, rest})),
  );
  const goals = goalsOf(requests, all, does);
  const optional = requests.filter(({anyOf}) => !goals.includes(anyOf));
  /** The smallest way that begins with this document; of equal ones that which proves more of what is optional. */
  const byCaptures = (a: Way, b: Way): number =>
    captures(a) - captures(b) || countOf(optional, typesOf(b)) - countOf(optional, typesOf(a));
  const wayWith = (wanted: ResourceType | undefined): readonly Way[] =>
    all
      .filter(({first}) => first === wanted)
      .filter((way) => goals.every((keys) => does(keys, typesOf(way))))
      .toSorted(byCaptures)
      .slice(0, 1);
  const [without] = wayWith(undefined);
  // Sorting is stable: what is alike stays in the order in which the integrator accepts it.
  const withOne = firsts.flatMap(wayWith).toSorted(byCaptures);
  // Who somebody is, is asked for only where it is needed, or spares a capture.
  const isNeeded = !without || withOne.some((way) => captures(way) < captures(without));
  const ways = isNeeded ? withOne : [without];
  if (ways.length === 0) throw nothingProves(goals, (keys) => does(keys, documents));

  const slots = slotsOf(ways, {others, goals, dataPointsOf});
  const provesWithoutSelfie = (way: Way): boolean =>
    goals.every((keys) => does(keys, typesOf(way), ['EMAIL']));
  const captured = slots.flatMap(({types}) => types);
  // Typed where nothing else answers, also what is optional: it costs no capture.
  const email = requests.some(
    ({anyOf}) => does(anyOf, captured) && !does(anyOf, captured, ['SELFIE_VIDEO']),
  );
  const free = FREE.filter((type) => type !== 'EMAIL' || email);
  // Of a stranger, what is typed alone would be nobody's.
  const needsSitter = slots.length > 0 || (email && input.identity === undefined);
  return {
    selfie: (needsSitter && !held.selfie) || !ways.every(provesWithoutSelfie),
    ...(email ? {email} : {}),
    slots,
    goals,
    dataPoints: keysOf(requests).filter((key) => does([key], captured, free)),
  };
}

const typesOf = ({first, rest}: Way): readonly ResourceType[] => (first ? [first, ...rest] : rest);

const captures = (way: Way): number => typesOf(way).length;

/** @param free - What comes along besides; all that is free where absent. */
type Does = (
  keys: readonly string[],
  captured: readonly ResourceType[],
  free?: readonly ResourceType[],
) => boolean;

/** What is required; where nothing is, as much as one way can prove. */
function goalsOf(
  requests: readonly DataPointRequest[],
  ways: readonly Way[],
  does: Does,
): readonly (readonly string[])[] {
  const required = requests.filter(({optional}) => !optional).map(({anyOf}) => anyOf);
  if (required.length > 0) return required;
  const had = ways.map((way) =>
    requests.map(({anyOf}) => anyOf).filter((keys) => does(keys, typesOf(way))),
  );
  const most = had.reduce((best, keys) => (keys.length > best.length ? keys : best), []);
  return most.length > 0 ? most : requests.map(({anyOf}) => anyOf);
}

const keysOf = (requests: readonly DataPointRequest[]): readonly string[] => [
  ...new Set<string>(requests.flatMap(({anyOf}) => anyOf)),
];

interface SlotContext {
  readonly others: readonly ResourceType[];
  readonly goals: readonly (readonly string[])[];
  /** Keys that these types have a part in proving. */
  readonly dataPointsOf: (types: readonly ResourceType[]) => readonly string[];
}

function slotsOf(
  ways: readonly Way[],
  {others, goals, dataPointsOf}: SlotContext,
): readonly DocumentSlot[] {
  const firsts = ways.flatMap(({first}) => first ?? []);
  const slot = (
    types: readonly ResourceType[],
    sparedBy: readonly ResourceType[],
  ): DocumentSlot => ({
    id: slotOf(types[0]!),
    types,
    dataPoints: dataPointsOf(types),
    sparedBy,
  });
  const besides = others.flatMap((type) => {
    const sparedBy = ways.flatMap(({first, rest}) => (first && !rest.includes(type) ? first : []));
    const isNeeded = ways.some(({rest}) => rest.includes(type));
    const mayHelp = dataPointsOf([type]).some((key) => goals.some((keys) => keys.includes(key)));
    return isNeeded || (firsts.length > 0 && mayHelp) ? [slot([type], sparedBy)] : [];
  });
  return [...(firsts.length > 0 ? [slot(firsts, [])] : []), ...besides];
}

/** All document types that a plan may capture. */
export const documentsOf = ({slots}: CapturePlan): readonly ResourceType[] =>
  slots.flatMap(({types}) => types);

/** All subsets, the smaller first; few, since few kinds of documents are not of identity. */
function subsets(types: readonly ResourceType[]): readonly (readonly ResourceType[])[] {
  const all = types.reduce<readonly (readonly ResourceType[])[]>(
    (sets, type) => [...sets, ...sets.map((set) => [...set, type])],
    [[]],
  );
  return all.toSorted((a, b) => a.length - b.length);
}

function nothingProves(
  goals: readonly (readonly string[])[],
  canBeHad: (keys: readonly string[]) => boolean,
): PassbaseError {
  const alone = goals.find((keys) => !canBeHad(keys));
  const what = (alone ?? goals.flat()).join(alone ? ' or ' : ', ');
  return new PassbaseError(
    'ERR_FLOW_NOTHING_PROVES',
    alone
      ? `no accepted document proves ${what}`
      : `no accepted documents, one of each kind, prove all of it: ${what}`,
  );
}
