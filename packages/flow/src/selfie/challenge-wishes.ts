/** What a User may ask for who can't do what was drawn: another movement, more time. */
import {isDistanceKind, type Challenge} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import type {LivenessState, Wish} from '../journey/journey-state.js';

/** The wishes for another challenge. */
export const CHALLENGE_WISHES = [
  'alternativeRequest',
  'moreTimeRequest',
] as const satisfies readonly Wish['type'][];

/** What is still to be had at a step; one index past the end asks for nothing. */
export function offersOf(
  {folder}: Desk,
  {steps}: Challenge,
  index: number,
): Pick<LivenessState, 'alternative' | 'moreTime'> {
  const {alternatives, moreTime} = folder.challengeWishes;
  return {
    alternative: steps[index]?.instead !== undefined && !alternatives.has(index),
    moreTime: !moreTime,
  };
}

/** Who can't come closer can't move back either: what is asked of one is asked of both. */
const stepsLike = ({steps}: Challenge, index: number): readonly number[] => {
  const {kind} = steps[index]!;
  return steps.flatMap((step, other) => {
    const both = isDistanceKind(kind) && isDistanceKind(step.kind);
    return step.instead && (other === index || both) ? [other] : [];
  });
};

/** Notes a wish; true where the challenge is another one now. */
export function grantWish(
  desk: Desk,
  drawn: Challenge,
  index: number,
  type: (typeof CHALLENGE_WISHES)[number],
): boolean {
  const {folder} = desk;
  const {alternatives, moreTime} = folder.challengeWishes;
  const offers = offersOf(desk, drawn, index);
  if (type === 'moreTimeRequest') {
    folder.challengeWishes = {alternatives, moreTime: true};
    return offers.moreTime === true;
  }
  if (!offers.alternative) return false;
  const taken = new Set([...alternatives, ...stepsLike(drawn, index)]);
  folder.challengeWishes = {alternatives: taken, moreTime};
  return true;
}
