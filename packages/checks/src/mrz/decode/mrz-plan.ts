/** A layout place by place, as the search walks through it. */
import {weightAt} from '../check-digit.js';
import {grammarOf, type Grammar} from '../grammar/mrz-grammar.js';
import {hasLongNumbers} from '../long-number.js';
import {
  MRZ_LAYOUTS,
  type MrzCheckRow,
  type MrzField,
  type MrzFieldKind,
  type MrzLayout,
} from '../layout/mrz-layout.js';

export interface PlannedPlace {
  readonly line: number;
  readonly index: number;
  readonly kind: MrzFieldKind;
  /** Place within the field. */
  readonly at: number;
  readonly grammar: Grammar;
  /** Weight in the check digit of the field, and in the composite one; 0 where it is not covered. */
  readonly weight: number;
  readonly compositeWeight: number;
  /** The check digit that stands here. */
  readonly check?: MrzCheckRow;
  /** A filler in place of a check digit: the sum is kept for the rest of the number. */
  readonly keepsSum: boolean;
  /** The last place of optional data that begins with the rest of a number. */
  readonly endsRest: boolean;
}

export interface MrzPlan {
  readonly layout: MrzLayout;
  /** True for a document number that goes on in the optional data (see `long-number.ts`). */
  readonly long: boolean;
  readonly places: readonly PlannedPlace[];
}

const coverage = (rows: readonly MrzCheckRow[], field: MrzField, at: number): number => {
  for (const {over} of rows) {
    let before = 0;
    for (const part of over) {
      if (part === field) return weightAt(before + at);
      before += part.to - part.from;
    }
  }
  return 0;
};

/** Where a long number goes on, the weights do as well. */
const NUMBER_LENGTH = 9;

function planMrz(layout: MrzLayout, long: boolean): MrzPlan {
  const ofFields = layout.checks.filter(({name}) => name !== 'composite');
  const composite = layout.checks.filter(({name}) => name === 'composite');
  const places = layout.fields.flatMap((field): PlannedPlace[] => {
    const isRest = long && field.name === 'optional';
    const isMoved = long && field.name === 'documentNumberCheck';
    const kind = isRest ? 'rest' : isMoved ? 'filler' : field.kind;
    const grammar = grammarOf({...field, kind}, layout.format);
    const check = isMoved ? undefined : layout.checks.find((row) => row.at === field);
    return Array.from({length: field.to - field.from}, (_, at) => ({
      line: field.line,
      index: field.from + at,
      kind,
      at,
      grammar,
      weight: isRest ? weightAt(NUMBER_LENGTH + at) : coverage(ofFields, field, at),
      compositeWeight: coverage(composite, field, at),
      ...(check ? {check} : {}),
      keepsSum: isMoved,
      endsRest: isRest && at === field.to - field.from - 1,
    }));
  });
  return {layout, long, places};
}

/** Every layout, and once more with a long document number where it may have one. */
export const MRZ_PLANS: readonly MrzPlan[] = Object.values(MRZ_LAYOUTS).flatMap((layout) => [
  planMrz(layout, false),
  ...(hasLongNumbers(layout) ? [planMrz(layout, true)] : []),
]);
