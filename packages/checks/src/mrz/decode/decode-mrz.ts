/** From what an engine saw in each place to the text of a machine readable zone, and how far it is to be believed. */
import type {SeenMrz} from '@passbase-verify/protocol';
import {FILLER, MRZ_SYMBOLS, symbolValue} from '../check-digit.js';
import {isDigit} from '../grammar/mrz-grammar-types.js';
import {MRZ_CALIBRATION} from './mrz-calibration.js';
import {assertSeenMrz, toCandidates, type PlaceCandidates} from './mrz-candidates.js';
import {confidenceOf, shareOdds, type MrzCalibration, type MrzEvidence} from './mrz-confidence.js';
import type {MrzCheckName, MrzFormat, MrzLayout} from '../layout/mrz-layout.js';
import {MRZ_PLANS, type MrzPlan} from './mrz-plan.js';
import {parseMrz, type MrzCheck, type ParsedMrz} from '../parse-mrz.js';
import {searchMrz, type SearchResult, type WrongCosts} from './search-mrz.js';

/** One symbol that was taken although another one was seen. Indices count from 0. */
export interface MrzCorrection {
  readonly line: number;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** Why a text is not accepted. */
export type MrzDoubt =
  | 'no-layout' // lines of no known number and length, or with another beginning
  | 'check-digits' // a check digit does not hold and the symbols are not sure
  | 'printed-wrong' // a check digit does not hold and every symbol under it is sure
  | 'many-corrections'
  | 'unsure-names' // names have no check digits
  | 'unsure';

export interface DecodedMrz {
  readonly format?: MrzFormat;
  readonly lines: readonly string[];
  readonly checks: readonly MrzCheck[];
  /** What is not as it was seen. */
  readonly corrections: readonly MrzCorrection[];
  /** Check digits that are wrong on the document itself: nothing was changed to make them hold. */
  readonly printedWrong: readonly MrzCheckName[];
  /** Probability that every symbol is right, 0..1, calibrated. */
  readonly confidence: number;
  /** What the confidence was made of, for calibration. */
  readonly evidence: MrzEvidence;
  /** True where the text may be relied on. */
  readonly accepted: boolean;
  /** Empty where it is accepted. */
  readonly doubts: readonly MrzDoubt[];
}

/**
 * One document in fifty, specimens among them, is taken to have a wrong check digit; who makes one mistake makes
 * another one easily. This bounds corrections: to make a check digit hold, symbols are changed only where the likeliest
 * ones are together less than so many times likelier than those taken.
 */
const WRONG: WrongCosts = {first: -Math.log(1 / 50), next: -Math.log(1 / 4)};

/** More than so many changed symbols outside names are no slips of a reader any more. */
const MOST_CORRECTIONS = 4;

/** −log of the probability from which a symbol counts as sure: 0.9. */
const SURE = 0.105;

/** A symbol that no candidate is in a place that a check digit covers breaks that digit nine times in ten. */
const CHECKED_SHARE = 0.1;

interface Decoding extends SearchResult {
  readonly plan: MrzPlan;
}

/** The plans for the size; that of a long number only where its filler may be. */
function plansFor(seen: SeenMrz, places: readonly PlaceCandidates[][]): readonly MrzPlan[] {
  const size = seen.lines.map(({length}) => length).join();
  return MRZ_PLANS.filter(
    ({layout, places: planned}) =>
      layout.lineLengths.join() === size &&
      planned.every(
        ({line, index, keepsSum}) =>
          !keepsSum || places[line]![index]!.candidates.some(({symbol}) => symbol === FILLER),
      ),
  );
}

const decodeAs = (plan: MrzPlan, places: readonly PlaceCandidates[][]): Decoding => ({
  plan,
  ...searchMrz(
    plan,
    plan.places.map((place) => {
      const {candidates, checked} = places[place.line]![place.index]!;
      return isName(place) ? candidates : checked;
    }),
    WRONG,
  ),
});

const linesOf = ({plan, symbols}: Decoding): readonly string[] => {
  const lines = plan.layout.lineLengths.map(() => '');
  for (const [i, {line}] of plan.places.entries()) {
    lines[line] = `${lines[line]}${MRZ_SYMBOLS[symbols[i]!]}`;
  }
  return lines;
};

/** The best text's share of all texts. */
const shareOf = (best: Decoding, all: readonly Decoding[]): number =>
  1 / all.reduce((sum, {total}) => sum + Math.exp(best.cost - total), 0);

/** −log of the probability that every symbol is one of the candidates. */
const lostIn = ({plan}: Decoding, places: readonly PlaceCandidates[][]): number =>
  plan.places.reduce((sum, {line, index, weight}) => {
    const {lost} = places[line]![index]!;
    return sum + (weight === 0 ? lost : CHECKED_SHARE * lost);
  }, 0);

function correctionsOf(
  lines: readonly string[],
  places: readonly PlaceCandidates[][],
): readonly MrzCorrection[] {
  return lines.flatMap((text, line) =>
    [...text].flatMap((to, index) => {
      const from = MRZ_SYMBOLS[places[line]![index]!.candidates[0]!.symbol]!;
      return from === to ? [] : [{line, index, from, to}];
    }),
  );
}

type IsSure = (line: number, index: number) => boolean;

const isSureIn =
  (lines: readonly string[], places: readonly PlaceCandidates[][]): IsSure =>
  (line, index) => {
    const [first] = places[line]![index]!.candidates;
    return first!.cost <= SURE && MRZ_SYMBOLS[first!.symbol] === lines[line]![index];
  };

/** Check digits that do not hold although everything under them and they themselves are sure. */
function printedWrongOf(
  layout: MrzLayout,
  mrz: ParsedMrz,
  isSure: IsSure,
): readonly MrzCheckName[] {
  return layout.checks.flatMap(({name, over, at}) => {
    const failed = mrz.checks.some((check) => check.name === name && !check.valid);
    const sure = [...over, at].every(({line, from, to}) =>
      Array.from({length: to - from}, (_, i) => from + i).every((index) => isSure(line, index)),
    );
    return failed && sure ? [name] : [];
  });
}

/** So much more a symbol costs that is a hundred times less likely. */
const FAR_LESS_LIKELY = Math.log(100);

/** Fields in which letters stand among digits. */
const UNTOLD: ReadonlySet<string> = new Set(['number', 'optional', 'rest']);

/**
 * A check digit tells symbols apart by their value modulo 10 (9303-3, 4.9): G and 6, S and 8 are one to it. Where both come into
 * question, as they do for a reader of smeared print, only the reader itself can tell, and has to be as sure as of a name.
 */
const hasUntoldSymbols = (
  {plan, symbols}: Decoding,
  places: readonly PlaceCandidates[][],
  isSure: IsSure,
): boolean =>
  plan.places.some((place, i) => {
    const {line, index} = place;
    if (!UNTOLD.has(place.kind) || isSure(line, index)) return false;
    const {candidates} = places[line]![index]!;
    const chosen = candidates.find(({symbol}) => symbol === symbols[i]);
    const value = symbolValue(symbols[i]!) % 10;
    return candidates.some(
      ({symbol, cost}) =>
        symbol !== symbols[i] &&
        symbolValue(symbol) % 10 === value &&
        cost < (chosen?.cost ?? Infinity) + FAR_LESS_LIKELY,
    );
  });

/** 9303-3 section 4.6 knows no digits in names: where one was read all the same, it is a letter that was misread. */
const hasDigitInNames = ({plan, symbols}: Decoding): boolean =>
  plan.places.some((place, i) => isName(place) && isDigit(symbols[i]!));

const isName = ({kind}: {readonly kind: string}): boolean =>
  kind === 'names' || kind === 'primary' || kind === 'secondary';

/** The text as seen, where it is of no layout. */
function withoutLayout(places: readonly PlaceCandidates[][]): DecodedMrz {
  return {
    lines: places.map((line) =>
      line.map(({candidates}) => MRZ_SYMBOLS[candidates[0]!.symbol]!).join(''),
    ),
    checks: [],
    corrections: [],
    printedWrong: [],
    confidence: 0,
    evidence: {odds: shareOdds(0), lost: 0, corrections: 0},
    accepted: false,
    doubts: ['no-layout'],
  };
}

/**
 * Decodes what was seen.
 *
 * For every layout of the size, the likeliest text is searched under the grammar of its fields and its check digits,
 * all at once. So a symbol is changed to make a check digit hold only where the reader's own doubt supports it; where
 * it does not, the digit stays wrong, and is called wrongly printed where nothing under it was doubtful. What check
 * digits can't see, swaps of equal value modulo 10 and the names, is in the confidence: it is the text's share
 * of all texts that could have been meant.
 *
 * @param seen One picture, or the sum of several (see `mrz-vote.ts`).
 * @param calibration Of the reader; another one only while it is being calibrated.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for what no engine gives.
 */
export function decodeMrz(
  seen: SeenMrz,
  calibration: MrzCalibration = MRZ_CALIBRATION,
): DecodedMrz {
  assertSeenMrz(seen);
  const places = seen.lines.map((line) =>
    line.map((place) => toCandidates(place, calibration.power)),
  );
  const all = plansFor(seen, places)
    .map((plan) => decodeAs(plan, places))
    // The grammar may lean to a layout that the text's own beginning rules out.
    .filter((one) => parseMrz(linesOf(one)).format === one.plan.layout.format);
  if (all.length === 0) return withoutLayout(places);
  const best = all.reduce((one, other) => (other.cost < one.cost ? other : one));
  const lines = linesOf(best);
  const mrz = parseMrz(lines);
  const {layout} = best.plan;

  const corrections = correctionsOf(lines, places);
  const outsideNames = corrections.filter(({line, index}) =>
    best.plan.places.some(
      (place) => place.line === line && place.index === index && !isName(place),
    ),
  ).length;
  const evidence: MrzEvidence = {
    odds: shareOdds(shareOf(best, all)),
    lost: lostIn(best, places),
    corrections: outsideNames,
  };
  const confidence = confidenceOf(evidence, calibration);
  const isSure = isSureIn(lines, places);
  const printedWrong = printedWrongOf(layout, mrz, isSure);
  const namesAreSure = best.plan.places.every(
    (place) => !isName(place) || isSure(place.line, place.index),
  );
  const doubts: MrzDoubt[] = [];
  if (!mrz.valid) doubts.push(printedWrong.length > 0 ? 'printed-wrong' : 'check-digits');
  if (outsideNames > MOST_CORRECTIONS) doubts.push('many-corrections');
  if (confidence < calibration.accept) doubts.push(namesAreSure ? 'unsure' : 'unsure-names');
  else if (hasDigitInNames(best)) doubts.push('unsure-names');
  else if (hasUntoldSymbols(best, places, isSure)) doubts.push('unsure');
  return {
    format: layout.format,
    lines,
    checks: mrz.checks,
    corrections,
    printedWrong,
    confidence,
    evidence,
    accepted: doubts.length === 0,
    doubts,
  };
}
