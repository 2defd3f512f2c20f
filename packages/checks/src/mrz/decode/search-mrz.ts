/**
 * The likeliest text of one layout, given what may stand in each place, the grammar of its fields and its check digits:
 * a Viterbi search whose states hold where the grammar is and the sums that the check digits need, so that check
 * digits are no afterthought. Beside the best text, the weights of all texts are summed, which says how much of the
 * whole the best one has. Costs are natural logarithms.
 */
import {FILLER, symbolValue} from '../check-digit.js';
import {EMPTY} from '../grammar/mrz-grammar.js';
import type {MrzPlan, PlannedPlace} from './mrz-plan.js';

/** A symbol that may stand in a place: its index in `MRZ_SYMBOLS` and its cost. */
export interface Candidate {
  readonly symbol: number;
  readonly cost: number;
}

/** What it costs that a check digit does not hold: the first one, and each further one. */
export interface WrongCosts {
  readonly first: number;
  readonly next: number;
}

export interface SearchResult {
  /** A symbol a place, as indices in `MRZ_SYMBOLS`. */
  readonly symbols: readonly number[];
  readonly cost: number;
  /** Cost of all texts together: under `cost`, and near it where the best text has nearly all the weight. */
  readonly total: number;
}

/** Which part of optional data a long number's rest has come to. */
const REST = {open: 0, complete: 1, over: 2} as const;

interface Node {
  readonly grammar: number;
  readonly sum: number;
  readonly composite: number;
  readonly rest: number;
  /** Sum of a long number, kept until its rest is reached. */
  readonly held: number;
  /** 1 where a check digit did not hold. */
  readonly wrong: number;
  readonly symbol: number;
  cost: number;
  total: number;
  before: Node | undefined;
}

/** States kept a place: texts without much doubt need some ten. */
const BEAM = 400;
/** A state that is this much worse than the best one is given up: the check digits can't bring it back. */
const HOPELESS = 20;

const keyOf = ({grammar, sum, composite, rest, held, wrong}: Node): number =>
  ((((grammar * 10 + sum) * 10 + composite) * 3 + rest) * 10 + held) * 2 + wrong;

/** −log(e^−a + e^−b) */
const addCosts = (a: number, b: number): number =>
  Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)));

/** True where what stands in the check digit's place is what the sum asks for, or may be a filler there. */
const holds = (place: PlannedPlace, node: Node, symbol: number): boolean => {
  const sum = place.check!.name === 'composite' ? node.composite : node.sum;
  if (symbol === FILLER) {
    // 9303-4, 4.2.2: over an empty personal number, a filler may stand.
    return place.check!.name === 'personal-number' && node.grammar === EMPTY;
  }
  return symbol === sum;
};

const stepRest = (
  place: PlannedPlace,
  node: Node,
  sum: number,
  symbol: number,
): {rest: number; holds: boolean} => {
  if (place.kind !== 'rest') return {rest: REST.open, holds: true};
  const before = place.at === 0 ? REST.open : node.rest;
  if (before === REST.over) return {rest: REST.over, holds: true};
  if (symbol === FILLER) return {rest: REST.over, holds: before === REST.complete};
  const complete = symbol === sum;
  return {
    rest: complete ? REST.complete : REST.open,
    holds: !place.endsRest || complete,
  };
};

/** The sum of the field's check digit behind `symbol`. */
const sumBehind = (place: PlannedPlace, sum: number, symbol: number, isOver: boolean): number =>
  place.check || place.keepsSum || place.endsRest || isOver
    ? 0
    : (sum + symbolValue(symbol) * place.weight) % 10;

const step = (
  place: PlannedPlace,
  node: Node,
  {symbol, cost}: Candidate,
  wrongCosts: WrongCosts,
): Node => {
  const next = place.grammar(place.at === 0 ? 0 : node.grammar, symbol, place.at);
  const sum = place.kind === 'rest' && place.at === 0 ? node.held : node.sum;
  const rest = stepRest(place, node, sum, symbol);
  const fits = rest.holds && (!place.check || holds(place, node, symbol));
  const isEmptyCheck = place.check !== undefined && fits && symbol === FILLER;
  const added =
    cost +
    (isEmptyCheck ? 0 : next.cost) +
    (fits ? 0 : node.wrong ? wrongCosts.next : wrongCosts.first);
  return {
    grammar: next.state,
    sum: sumBehind(place, sum, symbol, rest.rest === REST.over),
    composite: (node.composite + symbolValue(symbol) * place.compositeWeight) % 10,
    rest: rest.rest,
    held: place.keepsSum ? node.sum : place.kind === 'rest' ? 0 : node.held,
    wrong: fits ? node.wrong : 1,
    symbol,
    cost: node.cost + added,
    total: node.total + added,
    before: node,
  };
};

const merge = (layer: Map<number, Node>, node: Node): void => {
  const key = keyOf(node);
  const rival = layer.get(key);
  if (!rival) {
    layer.set(key, node);
    return;
  }
  rival.total = addCosts(rival.total, node.total);
  if (node.cost < rival.cost) {
    layer.set(key, {...node, total: rival.total});
  }
};

const prune = (layer: Map<number, Node>): Node[] => {
  const nodes = [...layer.values()];
  let best = Infinity;
  for (const {cost} of nodes) if (cost < best) best = cost;
  const hopeful = nodes.filter(({cost}) => cost <= best + HOPELESS);
  return hopeful.length <= BEAM ? hopeful : hopeful.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
};

/** @param candidates Of each place of the plan, one at least. */
export function searchMrz(
  plan: MrzPlan,
  candidates: readonly (readonly Candidate[])[],
  wrongCosts: WrongCosts,
): SearchResult {
  const start = {
    grammar: 0,
    sum: 0,
    composite: 0,
    rest: 0,
    held: 0,
    wrong: 0,
    symbol: -1,
    cost: 0,
    total: 0,
  };
  let nodes: Node[] = [{...start, before: undefined}];
  for (const [i, place] of plan.places.entries()) {
    const layer = new Map<number, Node>();
    for (const node of nodes) {
      for (const candidate of candidates[i]!)
        merge(layer, step(place, node, candidate, wrongCosts));
    }
    nodes = prune(layer);
  }
  let best = nodes[0]!;
  let total = Infinity;
  for (const node of nodes) {
    if (node.cost < best.cost) best = node;
    total = total === Infinity ? node.total : addCosts(total, node.total);
  }
  const symbols: number[] = [];
  for (let node: Node | undefined = best; node && node.symbol >= 0; node = node.before) {
    symbols.push(node.symbol);
  }
  return {symbols: symbols.reverse(), cost: best.cost, total};
}
