import {
  CHALLENGE_KINDS,
  isDistanceKind,
  type Challenge,
  type ChallengeKind,
  type FaceObservation,
  type LivenessRecord,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {judgeLiveness, replayLiveness, startLiveness} from '../index.js';
import {flatten, HEAD} from '../testing/head.js';
import {choreograph, film, perform, type Pose} from '../testing/performer.js';

const challengeOf = (...kinds: ChallengeKind[]): Challenge => ({
  steps: kinds.map((kind) =>
    kind === 'follow-dot'
      ? {kind, times: 3, path: ['left', 'up', 'right']}
      : {kind, times: kind === 'blink' ? 2 : 1},
  ),
  timeLimitMs: 20_000,
  tries: 5,
});

const WHOLE = challengeOf('face-far', 'face-close', 'turn-left', 'blink');

const still = (pose: Partial<Pose>, seconds: number): Pose[] => {
  const first: Pose = {at: 0, size: 0.4, yaw: 0, pitch: 0, lids: 0, mouth: 0, smile: 0, ...pose};
  return [first, {...first, at: seconds * 1000}];
};

const expectRetry = (record: LivenessRecord, ...reasons: string[]): void => {
  expect(record.verdict).to.equal('retry');
  expect(record.reasons).to.deep.equal(reasons);
};

/** The frames with those from `from` to before `to` ms changed. */
const change = (
  frames: readonly FaceObservation[],
  from: number,
  to: number,
  edit: (frame: FaceObservation) => FaceObservation,
): FaceObservation[] =>
  frames.map((frame) => (frame.at >= from && frame.at < to ? edit(frame) : frame));

const without = ({face: _face, ...frame}: FaceObservation): FaceObservation => ({
  ...frame,
  faceCount: 0,
});

describe('liveness of a head', () => {
  const orders = fc
    .tuple(
      fc.shuffledSubarray<ChallengeKind>(
        CHALLENGE_KINDS.filter((kind) => !isDistanceKind(kind)),
        {minLength: 1, maxLength: 5},
      ),
      fc.nat(3),
    )
    .map(([others, place]): ChallengeKind[] => {
      const at = Math.min(place, others.length);
      return [...others.slice(0, at), 'face-far', 'face-close', ...others.slice(at)];
    });

  it('passes in any drawn order, at any frame rate, in landscape and portrait', () => {
    fc.assert(
      fc.property(
        orders,
        fc.constantFrom(6, 10, 15, 30),
        fc.boolean(),
        fc.integer(),
        (kinds, framesPerSecond, portrait, seed) => {
          const challenge = {...challengeOf(...kinds), timeLimitMs: 60_000};
          const size = portrait ? {width: 480, height: 640} : {width: 640, height: 480};
          const record = replayLiveness(
            challenge,
            perform(challenge, {framesPerSecond, seed, ...size}),
          );
          expect(record.reasons).to.deep.equal([]);
          expect(record.verdict).to.equal('pass');
          expect(record.steps.map((step) => step.kind)).to.deep.equal(kinds);
          expect(record.scores['factor']).to.be.within(0.5, 1);
        },
      ),
      {numRuns: 30},
    );
  });

  it('passes a single blink and a turn alone', () => {
    for (const challenge of [challengeOf('blink'), challengeOf('turn-right')]) {
      expect(replayLiveness(challenge, perform(challenge)).verdict).to.equal('pass');
    }
  });

  it('reports the passing frame of each step, once and in order', () => {
    let progress = startLiveness(WHOLE, 0);
    const passed: number[] = [];
    for (const seen of perform(WHOLE)) {
      const judged = judgeLiveness(progress, seen);
      progress = judged.progress;
      if (judged.passedStep !== undefined) passed.push(judged.passedStep);
      if (judged.record) break;
      expect(progress.stepProgress).to.be.within(0, 1);
      expect(progress.remainingMs).to.be.within(0, WHOLE.timeLimitMs);
    }
    expect(passed).to.deep.equal([0, 1, 2, 3]);
  });

  it('shows the target in distance steps only', () => {
    let progress = startLiveness(WHOLE, 0);
    for (const seen of perform(WHOLE)) {
      const judged = judgeLiveness(progress, seen);
      if (judged.record) break;
      ({progress} = judged);
      const {kind} = WHOLE.steps[progress.stepIndex]!;
      expect(progress.target !== undefined).to.equal(!progress.waiting && kind.startsWith('face-'));
    }
  });

  it('leaves the progress it was given as it was', () => {
    const progress = startLiveness(WHOLE, 0);
    const before = structuredClone(progress);
    judgeLiveness(progress, perform(WHOLE)[0]!);
    expect(progress).to.deep.equal(before);
  });

  it('keeps a finished try as it is', () => {
    let progress = startLiveness(WHOLE, 0);
    const frames = perform(WHOLE);
    for (const seen of frames) ({progress} = judgeLiveness(progress, seen));
    expect(progress.record?.verdict).to.equal('pass');
    expect(judgeLiveness(progress, without(frames[0]!)).record).to.equal(progress.record);
  });

  it('does not need the clock to start with the try', () => {
    const late = perform(WHOLE).map((frame) => ({...frame, at: frame.at + 1e6}));
    let progress = startLiveness(WHOLE, 0);
    for (const seen of late) ({progress} = judgeLiveness(progress, seen));
    expect(progress.record).to.deep.equal(replayLiveness(WHOLE, late));
    expect(progress.record?.verdict).to.equal('pass');
  });
});

describe('single movements', () => {
  const judgedAlone = (kind: ChallengeKind, poses: readonly Pose[]): LivenessRecord =>
    replayLiveness({...challengeOf(kind), timeLimitMs: 60_000}, film(poses));
  const mouthAt = (at: number, mouth: number): Pose => ({
    ...{at, size: 0.42, yaw: 0, pitch: 0, lids: 0, mouth, smile: 0},
  });

  it('count a mouth that opens, and not one that was open already', () => {
    const opens = [mouthAt(0, 0), mouthAt(1000, 0), mouthAt(1300, 1), mouthAt(2500, 1)];
    const {verdict, steps} = judgedAlone('mouth-open', opens);
    expect(verdict).to.equal('pass');
    expect(steps[0]!.scores['strength']).to.be.above(0.35);
    expect(judgedAlone('mouth-open', [mouthAt(0, 1), mouthAt(5000, 1)]).verdict).to.equal('retry');
    // A smile parts the lips a little.
    const smiles = [mouthAt(0, 0), mouthAt(1000, 0), mouthAt(1300, 0.45), mouthAt(4000, 0.45)];
    expect(judgedAlone('mouth-open', smiles).verdict).to.equal('retry');
  });

  it('count a smile out of a face at rest, and not one that was there already', () => {
    const smileAt = (at: number, smile: number): Pose => ({...mouthAt(at, 0), smile});
    const smiles = [smileAt(0, 0), smileAt(1000, 0), smileAt(1300, 1), smileAt(2500, 1)];
    expect(judgedAlone('smile', smiles).verdict).to.equal('pass');
    expect(judgedAlone('smile', [smileAt(0, 1), smileAt(5000, 1)]).verdict).to.equal('retry');
    const relaxed = [smileAt(0, 1), smileAt(2500, 1), smileAt(3000, 0), smileAt(4200, 0)];
    const again = [...relaxed, smileAt(4500, 1), smileAt(6000, 1)];
    expect(judgedAlone('smile', relaxed).verdict).to.equal('retry');
    expect(judgedAlone('smile', again).verdict).to.equal('pass');
    const hardly = [smileAt(0, 0), smileAt(1000, 0), smileAt(1300, 0.3), smileAt(4000, 0.3)];
    expect(judgedAlone('smile', hardly).verdict).to.equal('retry');
  });

  it('count a nose that points where the dot goes, and in no other order', () => {
    const challenge = {...challengeOf('follow-dot'), timeLimitMs: 60_000};
    const followed = replayLiveness(challenge, perform(challenge));
    expect(followed.verdict).to.equal('pass');
    expect(followed.steps[0]!.scores['leastDegrees']).to.be.within(8, 17);
    const path = ['right', 'up', 'left'] as const;
    const other = {...challenge, steps: [{kind: 'follow-dot' as const, times: 3, path}]};
    expectRetry(replayLiveness(other, perform(challenge)), 'liveness-no-challenge');
  });

  it('count a head that is lifted when it is to be lifted, and not when it is to be lowered', () => {
    const lifted = choreograph([{kind: 'turn-up', times: 1}]);
    const {verdict, steps, scores} = judgedAlone('turn-up', lifted);
    expect(verdict).to.equal('pass');
    expect(steps[0]!.scores['pitchChange']).to.be.within(15, 24);
    // Nothing is concluded about depth from it.
    expect(scores).not.to.have.property('depthTurn');
    expect(judgedAlone('turn-down', lifted).verdict).to.equal('retry');
    expect(judgedAlone('turn-left', lifted).verdict).to.equal('retry');
  });
});

describe('liveness of what is no head', () => {
  it('refuses a still photograph: it may stand at the right distance, and then does nothing', () => {
    const frames = film(still({}, 25), {places: flatten(HEAD)});
    expectRetry(replayLiveness(WHOLE, frames), 'liveness-out-of-time');
    const blinkFirst = challengeOf('blink', 'face-far', 'face-close');
    expectRetry(
      replayLiveness(blinkFirst, frames),
      'liveness-out-of-time',
      'liveness-no-challenge',
    );
  });

  it('refuses a flat picture that performs everything, blinks included', () => {
    for (const kinds of [
      ['face-far', 'face-close', 'turn-left', 'blink'],
      ['turn-right', 'face-far', 'blink', 'face-close'],
      ['face-far', 'face-close', 'blink'],
      ['turn-left', 'turn-right'],
    ] as ChallengeKind[][]) {
      const challenge = challengeOf(...kinds);
      for (let seed = 1; seed <= 10; seed++) {
        const frames = perform(challenge, {places: flatten(HEAD), seed, noise: 0.004});
        expectRetry(replayLiveness(challenge, frames), 'liveness-flat');
      }
    }
  });

  it('does not take a tilted picture, whose eyes get low, for a blink', () => {
    const frames = perform(challengeOf('blink')).map((frame) => {
      const {face} = frame;
      const closed = face!.eyeAspectRatio.left < 0.2;
      return closed
        ? {...frame, face: {...face!, pose: {...face!.pose, pitch: face!.pose.pitch - 18}}}
        : frame;
    });
    expectRetry(replayLiveness(challengeOf('blink'), frames), 'liveness-no-challenge');
  });
});

describe('liveness steps', () => {
  it('count in the drawn order only', () => {
    const other = challengeOf('turn-left', 'blink', 'face-far', 'face-close');
    expectRetry(replayLiveness(WHOLE, perform(other)), 'liveness-unasked-movement');
    const blinks = challengeOf('blink', 'face-far', 'face-close');
    const late = challengeOf('face-far', 'face-close', 'blink');
    expectRetry(replayLiveness(blinks, perform(late)), 'liveness-unasked-movement');
  });

  it('do not take left for right', () => {
    const frames = perform(challengeOf('turn-left'));
    expectRetry(replayLiveness(challengeOf('turn-right'), frames), 'liveness-no-challenge');
  });

  it('measure a turn from the start pose, not from the camera', () => {
    const poses = choreograph([{kind: 'turn-left', times: 1}]);
    const aside = poses.map((pose) => ({...pose, yaw: pose.yaw - 12}));
    expect(replayLiveness(challengeOf('turn-left'), film(aside)).verdict).to.equal('pass');
    const little = poses.map((pose) => ({...pose, yaw: pose.yaw * 0.5 + 8}));
    expect(replayLiveness(challengeOf('turn-left'), film(little)).verdict).to.equal('retry');
  });

  it('let a near face reach out of the frame a little as it turns', () => {
    const at = (x: number) =>
      perform(challengeOf('turn-left')).map((frame) => ({
        ...frame,
        face: {...frame.face!, box: {x, y: 0.09, width: 0.84, height: 0.83}},
      }));
    expect(replayLiveness(challengeOf('turn-left'), at(0.23)).verdict).to.equal('pass');
    expect(replayLiveness(challengeOf('turn-left'), at(0.28)).verdict).to.equal('retry');
  });

  it('want the face to come close, not to be close', () => {
    const near = film(still({size: 0.7}, 6));
    expectRetry(replayLiveness(challengeOf('face-close'), near), 'liveness-no-challenge');
    let progress = startLiveness(challengeOf('face-close'), 0);
    for (const seen of near) {
      const judged = judgeLiveness(progress, seen);
      // Nobody reacts at once.
      expect(judged.guidance).to.equal(seen.at < 100 ? 'face-hold-still' : 'face-move-back');
      ({progress} = judged);
    }
  });

  it('do not take a cut from far to close for coming close', () => {
    const far = film(still({size: 0.4}, 3));
    const close = film(still({size: 0.7}, 3)).map((frame) => ({...frame, at: frame.at + 3100}));
    const record = replayLiveness(challengeOf('face-far', 'face-close'), [...far, ...close]);
    expect(record.verdict).to.equal('retry');
    expect(record.steps).to.have.length(1);
  });

  it('do not take a wink for a blink', () => {
    const frames = perform(challengeOf('blink')).map((frame) => ({
      ...frame,
      face: {...frame.face!, eyeAspectRatio: {left: frame.face!.eyeAspectRatio.left, right: 0.3}},
    }));
    expectRetry(replayLiveness(challengeOf('blink'), frames), 'liveness-no-challenge');
  });

  it('do not take eyes that stay closed for a blink', () => {
    const open: Pose = {at: 0, size: 0.4, yaw: 0, pitch: 0, lids: 0, mouth: 0, smile: 0};
    const poses = [
      open,
      {...open, at: 2000},
      {...open, at: 2080, lids: 1},
      {...open, at: 4500, lids: 1},
      {...open, at: 4580},
      {...open, at: 6000},
    ];
    expectRetry(replayLiveness(challengeOf('blink'), film(poses)), 'liveness-no-challenge');
  });

  it('take eyes for closed on request only if they stay closed so long', () => {
    const held: Challenge = {...WHOLE, steps: [{kind: 'blink', times: 1, heldMs: 400}]};
    expect(replayLiveness(held, perform(held)).verdict).to.equal('pass');
    const drifts = perform(held).map((frame) => {
      const {box} = frame.face!;
      const x = box.x + box.width * 0.18 * (frame.at / 1000);
      return {...frame, face: {...frame.face!, box: {...box, x}}};
    });
    expect(replayLiveness(held, drifts).verdict).to.equal('pass');
    const brief = perform(challengeOf('blink'));
    expectRetry(replayLiveness(held, brief), 'liveness-no-challenge');
    let progress = startLiveness(held, 0);
    const told = brief.map((seen) => {
      const judged = judgeLiveness(progress, seen);
      ({progress} = judged);
      return judged.guidance;
    });
    expect(told).to.include('face-close-eyes').and.to.include('face-close-eyes-longer');
    expect(told.at(-1)).to.equal('face-close-eyes-longer');
  });

  it('count each blink once', () => {
    const once = perform({...WHOLE, steps: [{kind: 'blink', times: 1}]});
    expectRetry(replayLiveness(challengeOf('blink'), once), 'liveness-no-challenge');
  });

  it('know narrow eyes by their own baseline', () => {
    const narrow = perform(challengeOf('blink')).map((frame) => {
      const {left, right} = frame.face!.eyeAspectRatio;
      return {
        ...frame,
        face: {...frame.face!, eyeAspectRatio: {left: left * 0.6, right: right * 0.6}},
      };
    });
    expect(replayLiveness(challengeOf('blink'), narrow).verdict).to.equal('pass');
  });
});

describe('the track of a try', () => {
  const frames = perform(WHOLE);

  it('may miss the face for a moment, not for more than a second', () => {
    expect(replayLiveness(WHOLE, change(frames, 1000, 1700, without)).verdict).to.equal('pass');
    expectRetry(replayLiveness(WHOLE, change(frames, 1000, 2400, without)), 'liveness-face-lost');
  });

  it('waits for the first face', () => {
    const late = [
      ...film(still({}, 3)).map(without),
      ...frames.map((frame) => ({...frame, at: frame.at + 3100})),
    ];
    expect(replayLiveness(WHOLE, late).verdict).to.equal('pass');
  });

  it('ends when somebody else stays in the picture', () => {
    const two = (frame: FaceObservation): FaceObservation => ({...frame, faceCount: 2});
    expect(replayLiveness(WHOLE, change(frames, 300, 700, two)).verdict).to.equal('pass');
    expectRetry(replayLiveness(WHOLE, change(frames, 300, 1500, two)), 'liveness-many-faces');
    const longer = frames.map((frame) => ({...frame, at: frame.at + 1600}));
    const leaves = [...film(still({}, 1.5)).map(two), ...longer];
    expect(replayLiveness(WHOLE, leaves).verdict).to.equal('pass');
    // Seen twice for a moment, with none between: not one company.
    const twice = change(change(frames, 300, 700, two), 700, 1000, without);
    expect(replayLiveness(WHOLE, change(twice, 1000, 1300, two)).verdict).to.equal('pass');
  });

  it('ends when the face jumps, when time runs back, and at a hole', () => {
    const aside = ({face, ...frame}: FaceObservation): FaceObservation => ({
      ...frame,
      face: {...face!, box: {...face!.box, x: face!.box.x + 0.45}},
    });
    expectRetry(replayLiveness(WHOLE, change(frames, 1500, 1e9, aside)), 'liveness-track-broken');
    const back = frames.map((frame, i) => (i === 20 ? {...frame, at: 100} : frame));
    expectRetry(replayLiveness(WHOLE, back), 'liveness-track-broken');
    const hole = frames.filter(({at}) => at < 1000 || at > 3500);
    expectRetry(replayLiveness(WHOLE, hole), 'liveness-track-broken');
  });

  it('ends when its time is over', () => {
    const short = {...WHOLE, timeLimitMs: 4000};
    expectRetry(replayLiveness(short, perform(short)), 'liveness-out-of-time');
  });

  it('never passes when it is cut short', () => {
    const end = replayLiveness(WHOLE, frames).steps.at(-1)!.endedAt;
    for (let length = 0; length < frames.length; length++) {
      if (frames[length]!.at > end) break;
      expectRetry(replayLiveness(WHOLE, frames.slice(0, length)), 'liveness-no-challenge');
    }
  });
});

describe('the door of the liveness judgement', () => {
  it('refuses challenges that can not be performed', () => {
    for (const steps of [
      [],
      [{kind: 'jump', times: 1}],
      [{kind: 'blink', times: 0}],
      [{kind: 'blink', times: 1, heldMs: 0}],
      [{kind: 'smile', times: 1, heldMs: 400}],
    ]) {
      expect(() => startLiveness({...WHOLE, steps} as unknown as Challenge, 0))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });

  it('refuses observations with numbers that are none, and landmarks of another model', () => {
    const frame = perform(WHOLE)[0]!;
    const progress = startLiveness(WHOLE, 0);
    const {face} = frame;
    for (const seen of [
      {...frame, at: Number.NaN},
      {...frame, face: {...face!, landmarks: [0, 0]}},
      {...frame, face: {...face!, pose: {...face!.pose, yaw: Infinity}}},
      {...frame, faceCount: 3 as 2},
    ]) {
      expect(() => judgeLiveness(progress, seen))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});

const facing: Pose = {at: 0, size: 0.4, yaw: 0, pitch: 0, lids: 0, mouth: 0, smile: 0};

describe('the cue of a step', () => {
  const paused: Challenge = {
    steps: [
      {kind: 'blink', times: 1, pauseMs: 500},
      {kind: 'turn-left', times: 1, pauseMs: 900},
    ],
    timeLimitMs: 60_000,
    tries: 1,
  };

  it('comes after the pause that was drawn, and is not shown before', () => {
    let progress = startLiveness(paused, 0);
    const cues: {at: number; index: number; waiting: boolean}[] = [];
    const passedAt: number[] = [];
    for (const seen of perform(paused)) {
      const judged = judgeLiveness(progress, seen);
      ({progress} = judged);
      if (judged.passedStep !== undefined) passedAt.push(seen.at);
      const {stepIndex: index, waiting} = progress;
      cues.push({at: seen.at, index, waiting});
    }
    expect(progress.record?.verdict).to.equal('pass');
    const first = cues.filter(({index}) => index === 0);
    expect(first.every(({at, waiting}) => waiting === at < 500)).to.equal(true);
    // From the very frame on that passes the first: one frame without a pause would tell what comes.
    const second = cues.filter(({index}) => index === 1);
    expect(second[0]).to.deep.equal({at: passedAt[0], index: 1, waiting: true});
    expect(second.every(({at, waiting}) => waiting === at < passedAt[0]! + 899.9)).to.equal(true);
  });

  it('of a turn waits until it is known how the User looks ahead, that of a distance does not', () => {
    const nods = [0, 12, 0, 12, 0, 12, 0].map((pitch, i): Pose => ({
      ...facing,
      at: i * 250,
      pitch,
    }));
    const frames = film([...nods, {...facing, at: 3000, pitch: 0}]);
    const cueIn = (challenge: Challenge): number | undefined => {
      let progress = startLiveness(challenge, 0);
      for (const seen of frames) {
        ({progress} = judgeLiveness(progress, seen));
        if (!progress.waiting) return seen.at;
      }
      return undefined;
    };
    const turn: Challenge = {...paused, steps: [{kind: 'turn-left', times: 1, pauseMs: 400}]};
    expect(cueIn(turn)).to.be.within(1500 + 300 + 400, 1500 + 300 + 400 + 200);
    expect(cueIn({...challengeOf('turn-left'), timeLimitMs: 60_000})).to.be.within(1800, 2000);
    expect(cueIn({...challengeOf('face-far'), timeLimitMs: 60_000})).to.equal(0);
    const restless = film(nods).map((frame, i) => ({...frame, at: i * 67}));
    expect(replayLiveness(turn, restless).verdict).to.equal('retry');
  });

  it('is not answered by what moved before it, as a recording would', () => {
    const turn: Challenge = {...paused, steps: [{kind: 'turn-left', times: 1, pauseMs: 2000}]};
    const early = film([
      facing,
      {...facing, at: 1200},
      {...facing, at: 1700, yaw: 24},
      {...facing, at: 6000, yaw: 24},
    ]);
    expect(replayLiveness(turn, early).verdict).to.equal('retry');
    const late = film([
      facing,
      {...facing, at: 2600},
      {...facing, at: 3100, yaw: 24},
      {...facing, at: 6000, yaw: 24},
    ]);
    const {verdict, steps, scores} = replayLiveness(turn, late);
    expect(verdict).to.equal('pass');
    // The head has rested after 0.3 s, then comes the pause.
    expect(steps[0]!.scores['reactionMs']).to.be.within(300, 900);
    expect(scores['reactionMs']).to.equal(steps[0]!.scores['reactionMs']);
  });
});

describe('a turn', () => {
  const turn = {...challengeOf('turn-right'), timeLimitMs: 60_000};
  const at = (seconds: number, yaw: number): Pose => ({...facing, at: seconds * 1000, yaw});

  it('is none where the try begins with a turned head that comes back', () => {
    const back = [at(0, 24), at(6, 24), at(6.5, 0), at(8, 0)];
    expectRetry(replayLiveness(turn, film(back)), 'liveness-no-challenge');
    const then = [...back, at(9, -24), at(10, -24)];
    expect(replayLiveness(turn, film(then)).verdict).to.equal('pass');
  });

  it('is none where a head that was turned the other way for long comes back', () => {
    const left = {...turn, steps: challengeOf('turn-left').steps};
    const back = [at(0, 0), at(1, 0), at(1.5, -24), at(5, -24), at(5.5, 0), at(8, 0)];
    expectRetry(replayLiveness(left, film(back)), 'liveness-no-challenge');
    const little = [...back, at(9, 11), at(11, 11)];
    expectRetry(replayLiveness(left, film(little)), 'liveness-no-challenge');
    const then = [...back, at(9, 24), at(10, 24)];
    expect(replayLiveness(left, film(then)).verdict).to.equal('pass');
  });

  it('may begin from where the head is held by now', () => {
    const moved = [at(0, 0), at(1, 0), at(1.5, 12), at(5, 12), at(5.5, -20), at(8, -20)];
    expect(replayLiveness(turn, film(moved)).verdict).to.equal('pass');
  });

  it('is none where a head that left at once comes back, however many pictures a second show it', () => {
    const left = {...turn, steps: challengeOf('turn-left').steps};
    const back = [at(0, 0), at(0.4, -25), at(1.4, -25), at(1.8, 2), at(4, 2)];
    for (const framesPerSecond of [10, 15, 30]) {
      for (const seed of [1, 2, 3]) {
        const record = replayLiveness(left, film(back, {framesPerSecond, seed}));
        expectRetry(record, 'liveness-no-challenge');
      }
    }
  });

  it('is none where the face was away while the head rested', () => {
    const frames = film([at(0, 16), at(0.8, 16), at(1, -2), at(4, -2)]);
    const right = replayLiveness(turn, change(frames, 150, 700, without));
    expectRetry(right, 'liveness-no-challenge');
  });

  it('up begins from a head that is a little lower than it was, without a word about it', () => {
    const up = {...turn, steps: challengeOf('turn-up').steps};
    const sinks = film([at(0, 0), at(4, 0)]).map((frame) => {
      const pose = {...frame.face!.pose, pitch: frame.at < 1500 ? 0 : -9};
      return {...frame, face: {...frame.face!, pose}};
    });
    let progress = startLiveness(up, 0);
    const told = new Set<string>();
    for (const seen of sinks) {
      const judged = judgeLiveness(progress, seen);
      progress = judged.progress;
      if (seen.at > 1500) told.add(judged.guidance);
    }
    expect([...told]).to.deep.equal(['face-turn-up']);
  });

  it('may begin half a second after the first picture, also before a slow camera', () => {
    const quick = [at(0, 0), at(0.5, 0), at(1, -24), at(3, -24)];
    const slow = film(quick).filter((_, index) => index % 3 === 0);
    expect(slow[1]!.at - slow[0]!.at).to.equal(200);
    expect(replayLiveness(turn, slow).verdict).to.equal('pass');
  });
});

describe('movements that were not asked for', () => {
  const performed = (asked: readonly ChallengeKind[], done: readonly ChallengeKind[]) => {
    const challenge = {...challengeOf(...asked), timeLimitMs: 60_000};
    return replayLiveness(challenge, perform({...challenge, steps: challengeOf(...done).steps}));
  };

  it('end the try, as in a recording that waits for its turn', () => {
    for (const done of [
      ['turn-left', 'blink', 'turn-up'],
      ['turn-up', 'blink'],
      ['face-far', 'face-close', 'blink'],
    ] as const) {
      expectRetry(performed(['blink'], done), 'liveness-unasked-movement');
    }
    expectRetry(
      performed(['face-far', 'face-close'], ['turn-right', 'face-far', 'face-close']),
      'liveness-unasked-movement',
    );
  });

  it('are clear sooner where a step to come asks for them', () => {
    const nod = [0, 1, 1.5, 2.5, 3, 4].map((seconds, i): Pose => ({
      ...facing,
      size: 0.7,
      at: seconds * 1000,
      pitch: [0, 0, -17, -17, 0, 0][i]!,
    }));
    const early = {...challengeOf('face-far', 'turn-down'), timeLimitMs: 60_000};
    expectRetry(replayLiveness(early, film(nod)), 'liveness-unasked-movement');
    const other = {...challengeOf('face-far', 'turn-up'), timeLimitMs: 60_000};
    expectRetry(replayLiveness(other, film(nod)), 'liveness-no-challenge');
  });

  it('are none where who was told to come closer does so', () => {
    const blink = {...challengeOf('blink'), timeLimitMs: 60_000};
    const at = (seconds: number, size: number): Pose => ({...facing, at: seconds * 1000, size});
    for (const [from, to] of [
      [0.12, 0.32],
      [0.15, 0.42],
      [0.18, 0.32],
    ] as const) {
      const comes = [at(0, from), at(1.5, from), at(2.3, to), at(4, to)];
      expectRetry(replayLiveness(blink, film(comes)), 'liveness-no-challenge');
      const later = [...comes, at(5, to * 1.6), at(6, to * 1.6)];
      expectRetry(replayLiveness(blink, film(later)), 'liveness-unasked-movement');
    }
  });

  it('are forgiven once to who confuses left and right', () => {
    const at = (seconds: number, yaw: number): Pose => ({...facing, at: seconds * 1000, yaw});
    const once = [at(0, 0), at(1, 0), at(1.5, -24), at(2.5, -24), at(3, 0), at(4, 0)];
    const right = [at(4.5, 24), at(6, 24)];
    const turn = {...challengeOf('turn-left'), timeLimitMs: 60_000};
    expect(replayLiveness(turn, film([...once, ...right])).verdict).to.equal('pass');
    const again = once.map((pose) => ({...pose, at: pose.at + 4000}));
    const later = right.map((pose) => ({...pose, at: pose.at + 4000}));
    expectRetry(
      replayLiveness(turn, film([...once, ...again.slice(1), ...later])),
      'liveness-unasked-movement',
    );
  });
});
