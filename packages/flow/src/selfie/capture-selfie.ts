/** The selfie: the camera runs, the User does the challenge, `checks` judges, and what passed becomes evidence. */
import {
  encodeFaceTrack,
  holdGuidance,
  judgeLiveness,
  roundFaceObservation,
  startLiveness,
  type HeldGuidance,
  type LivenessProgress,
} from '@passbase-verify/checks';
import {
  PassbaseError,
  performedChallenge,
  type CameraFile,
  type Challenge,
  type ClipRecorder,
  type FaceObservation,
  type LivenessRecord,
  type OpenCamera,
  type ResourceFile,
  type VerificationSession,
} from '@passbase-verify/protocol';
import {keepUnfinished, type Desk} from '../desk.js';
import type {SelfieEvidence} from '../folder.js';
import type {LivenessState} from '../journey/journey-state.js';
import {captureRecord, useCamera} from '../use-camera.js';
import {BestStill} from './best-still.js';
import {CHALLENGE_WISHES, grantWish, offersOf} from './challenge-wishes.js';
import {lightScreen, type LitFace} from './light-screen.js';
import {settleDown} from './settle-down.js';

/** Longest side of a frame for the face engine: larger ones cost time and win nothing (see `vision`). */
const ANALYSIS_SIDE = 640;

const RESOURCE_ID = 'selfie';
const stillId = (index: number): string => `selfie-still-${index + 1}`;

/** One try: what was judged, and what was kept of it. */
interface Try {
  readonly record: LivenessRecord;
  readonly track: readonly FaceObservation[];
  /** Still of each passed step, by its index. */
  readonly stills: ReadonlyMap<number, Promise<CameraFile>>;
}

export async function captureSelfie(
  desk: Desk,
  session: VerificationSession,
  signal: AbortSignal,
): Promise<SelfieEvidence> {
  return useCamera(desk, 'front', 'face', signal, async (camera, live) => {
    const drawn = session.challenge;
    const look = async (): Promise<FaceObservation> => {
      const frame = await camera.nextFrame({signal: live, maxSide: ANALYSIS_SIDE});
      return desk.rooms.vision.observeFace(frame, {signal: live});
    };
    // The first look warms the engine up, which takes seconds on a slow phone: a hole in the track, were it part of a try.
    await look();
    for (let first = true; desk.folder.attemptsUsed < drawn.tries; first = false) {
      const challenge = performedChallenge(drawn, desk.folder.challengeWishes);
      if (!first) {
        // Nothing is asked for yet, so nothing can be asked for instead: a button that is pressed twice gives no second movement away.
        const none = drawn.steps.length;
        const liveness = {...beforeTry(desk, challenge, drawn, none), waiting: true};
        desk.store.update({guidance: 'face-hold-still', liveness});
        await settleDown(look);
        desk.wishes.poll('alternativeRequest');
      }
      const clip = camera.recordClip();
      const drop = (error: unknown): never => {
        clip?.discard();
        throw error;
      };
      const result = await runTry(desk, camera, challenge, drawn, live).catch(drop);
      if (result?.record.verdict === 'pass') {
        const options = {signal: live, maxSide: ANALYSIS_SIDE};
        const lit = await lightScreen(desk, camera, session, options).catch(drop);
        return collectEvidence(camera, challenge, {...result, lit}, clip, live);
      }
      clip?.discard();
      if (!result) continue;
      desk.folder.attemptsUsed += 1;
      // Loading the page again wins no new tries.
      keepUnfinished(desk);
      if (desk.folder.attemptsUsed < drawn.tries) {
        await explainAndWait(desk, challenge, drawn, result.record, live);
      }
    }
    throw new PassbaseError(
      'ERR_FLOW_LIVENESS_FAILED',
      `liveness did not pass in ${drawn.tries} tries`,
    );
  });
}

/**
 * Undefined where the try was broken off by the User's wish: asked whether to give up they looked at a question, not at the camera; or
 * they asked for another challenge.
 */
async function runTry(
  desk: Desk,
  camera: OpenCamera,
  challenge: Challenge,
  drawn: Challenge,
  signal: AbortSignal,
): Promise<Try | undefined> {
  const {store, rooms} = desk;
  const track: FaceObservation[] = [];
  const stills = new Map<number, Promise<CameraFile>>();
  const takeStill = (): Promise<CameraFile> => camera.takeStill({signal});
  let best = new BestStill(takeStill);
  let progress: LivenessProgress | undefined;
  let held: HeldGuidance | undefined;

  for (;;) {
    const frame = await camera.nextFrame({signal, maxSide: ANALYSIS_SIDE});
    const seen = roundFaceObservation(await rooms.vision.observeFace(frame, {signal}));
    signal.throwIfAborted();
    if (store.state.confirmingClose) {
      await store.until((state) => !state.confirmingClose, signal);
      return undefined;
    }
    const index = progress?.stepIndex ?? 0;
    const wishes = CHALLENGE_WISHES.filter((type) => desk.wishes.poll(type));
    const granted = wishes.filter((type) => grantWish(desk, drawn, index, type));
    if (granted.length > 0) return undefined;
    track.push(seen);
    progress ??= startLiveness(challenge, seen.at);
    const judged = judgeLiveness(progress, seen);
    progress = judged.progress;
    held = holdGuidance(held, judged.guidance, rooms.clock.now());

    best.offer(seen);
    if (judged.passedStep !== undefined) {
      const still = best.end();
      still.catch(() => {}); // awaited when the try has passed
      stills.set(judged.passedStep, still);
      best = new BestStill(takeStill);
    }
    store.update({
      guidance: held.code,
      liveness: {
        steps: challenge.steps,
        index: progress.stepIndex,
        attempt: desk.folder.attemptsUsed + 1,
        attempts: challenge.tries,
        remainingMs: Math.ceil(progress.remainingMs / 1000) * 1000,
        stepProgress: progress.stepProgress,
        waiting: progress.waiting,
        ...(progress.target ? {target: progress.target} : {}),
        ...(progress.dot ? {dot: progress.dot} : {}),
        ...offersOf(desk, drawn, progress.stepIndex),
      },
    });
    if (judged.record) return {record: judged.record, track, stills};
  }
}

/** What is shown while no try runs; `index` is that of the step whose alternative may be asked for. */
const beforeTry = (
  desk: Desk,
  challenge: Challenge,
  drawn: Challenge,
  index: number,
): LivenessState => ({
  steps: challenge.steps,
  index: 0,
  attempt: desk.folder.attemptsUsed + 1,
  attempts: challenge.tries,
  remainingMs: challenge.timeLimitMs,
  stepProgress: 0,
  ...offersOf(desk, drawn, index),
});

/** Between two tries: says why, and waits until the User wants to go on. */
async function explainAndWait(
  desk: Desk,
  challenge: Challenge,
  drawn: Challenge,
  record: LivenessRecord,
  signal: AbortSignal,
): Promise<void> {
  const {store, wishes, folder} = desk;
  const endedAt = record.steps.length;
  store.update({
    guidance: undefined,
    liveness: {
      ...beforeTry(desk, challenge, drawn, endedAt),
      attempt: folder.attemptsUsed,
      failedBecause: record.reasons,
    },
  });
  const {type} = await wishes.take(['retryRequest', ...CHALLENGE_WISHES], signal);
  if (type !== 'retryRequest') grantWish(desk, drawn, endedAt, type);
}

async function collectEvidence(
  camera: OpenCamera,
  challenge: Challenge,
  {record, track, stills, lit}: Try & {readonly lit: LitFace | undefined},
  clip: ClipRecorder | undefined,
  signal: AbortSignal,
): Promise<SelfieEvidence> {
  const video = await clip?.stop({signal});
  const pictures = await Promise.all(
    [...stills].map(async ([index, still]): Promise<ResourceFile> => ({
      ...(await still),
      id: stillId(index),
      kind: 'face-image',
    })),
  );
  const observations: ResourceFile = {
    id: 'selfie-observations',
    kind: 'observations',
    mediaType: 'application/json',
    bytes: encodeFaceTrack(challenge, track),
    capturedAt: pictures.at(-1)?.capturedAt ?? new Date().toISOString(),
  };
  return {
    resource: {
      id: RESOURCE_ID,
      type: 'SELFIE_VIDEO',
      files: [
        ...(video ? [{...video, id: 'selfie-video', kind: 'face-video'} as const] : []),
        ...pictures,
        observations,
        ...(lit ? [lit.file] : []),
      ],
    },
    cameras: [await captureRecord(camera, RESOURCE_ID, signal)],
    challenge,
    liveness: {
      ...record,
      scores: {...record.scores, ...lit?.scores},
      steps: record.steps.map((step, index) =>
        stills.has(index) ? {...step, stillFileId: stillId(index)} : step,
      ),
    },
  };
}
