/** What a User may ask for who can't do what was drawn: another movement, more time. */
import type {Challenge, ChallengeStep} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';
import type {LivenessState} from './journey-state.js';

const isDistance = ({kind}: ChallengeStep): boolean => kind === 'face-far' || kind === 'face-close';

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
  const asked = steps[index]!;
  return steps.flatMap((step, other) =>
    step.instead && (other === index || (isDistance(asked) && isDistance(step))) ? [other] : [],
  );
};

/** Takes the User's wishes out of the box and notes them; true where the challenge is another one now. */
export function grantWishes(desk: Desk, drawn: Challenge, index: number): boolean {
  const {folder, wishes} = desk;
  const offers = offersOf(desk, drawn, index);
  const other = wishes.poll('alternativeRequest') !== undefined && offers.alternative === true;
  const longer = wishes.poll('moreTimeRequest') !== undefined && offers.moreTime === true;
  if (!other && !longer) return false;
  const {alternatives, moreTime} = folder.challengeWishes;
  folder.challengeWishes = {
    alternatives: new Set([...alternatives, ...(other ? stepsLike(drawn, index) : [])]),
    moreTime: moreTime || longer,
  };
  return true;
}
