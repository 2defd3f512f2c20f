/** Challenges against recordings: how often does a film of one answer another? Observations are made up, so that hundreds can be tried. */
import {replayLiveness} from '@passbase-verify/checks';
import {createRandom, perform} from '@passbase-verify/checks/testing';
import type {Challenge, FaceObservation} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {drawChallenge} from './draw-challenge.js';

const FRAME_MS = 100;
/** People blink by themselves every three to six seconds, this long (Stern 1984). */
const BLINK_MS = 200;
const FILMS = 300;

const CLOSED = {left: 0.06, right: 0.06};

/** From where a recording is played: its beginning, or anywhere. */
type Start = 'beginning' | 'anywhere';

/** Somebody who does what they were asked for, and blinks besides; played twice, as an attacker would who has time. */
function recordingOf(challenge: Challenge, seed: number, start: Start): readonly FaceObservation[] {
  const random = createRandom(seed);
  const film = perform(challenge, {framesPerSecond: 1000 / FRAME_MS, seed});
  const first = start === 'beginning' ? 0 : Math.floor(film.length * random());
  const once = [...film.slice(first), ...film.slice(0, first)];
  const twice = [...once, ...once].map((frame, i) => ({...frame, at: i * FRAME_MS}));
  let blinkAt = 3000 * random();
  return twice.map((frame) => {
    if (frame.at >= blinkAt + BLINK_MS) blinkAt = frame.at + 3000 + 3000 * random();
    const blinks = frame.at >= blinkAt;
    return blinks ? {...frame, face: {...frame.face!, eyeAspectRatio: CLOSED}} : frame;
  });
}

const seeded = (seed: number) => {
  const random = createRandom(seed);
  return (length: number) => Uint8Array.from({length}, () => Math.floor(256 * random()));
};

const movesOf = ({steps}: Challenge): string =>
  JSON.stringify(steps.map(({kind, times, path}) => [kind, times, path]));

/** The recordings that pass. */
function passedOf(start: Start): string[] {
  const passed: string[] = [];
  for (let seed = 1; seed <= FILMS; seed++) {
    const asked = drawChallenge(seeded(seed));
    const recorded = drawChallenge(seeded(10_000 + seed));
    if (movesOf(asked) === movesOf(recorded)) continue;
    const {verdict} = replayLiveness(asked, recordingOf(recorded, seed, start));
    if (verdict === 'pass') passed.push(`${movesOf(recorded)} for ${movesOf(asked)}`);
  }
  return passed;
}

describe('a recording', () => {
  it('of another challenge passes less than once in a hundred times', function () {
    this.timeout(60_000);
    const passed = passedOf('beginning');
    expect(passed.length, passed.join('\n')).to.be.below(FILMS / 100);
  });

  // One that makes the same movements in a circle may be begun where they are asked for.
  it('passes less than twice in a hundred times where it is begun anywhere', function () {
    this.timeout(60_000);
    const passed = passedOf('anywhere');
    expect(passed.length, passed.join('\n')).to.be.below(FILMS / 50);
  });

  it('of the same challenge passes: what is new in a session is its nonce', () => {
    const challenge = drawChallenge(seeded(1));
    expect(replayLiveness(challenge, recordingOf(challenge, 1, 'beginning')).verdict).to.equal(
      'pass',
    );
  });
});
