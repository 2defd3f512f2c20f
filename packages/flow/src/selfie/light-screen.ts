/**
 * The screen lights the face: soft colours out of the session's nonce, and what the camera sees of them. Further evidence beside the
 * challenge. Whoever can't or won't bear changing colours skips it, and nothing counts against them.
 */
import {
  SCREEN_REST,
  encodeScreenLight,
  judgeKeptLight,
  planScreenLight,
  type KeptScreenLight,
  type SeenColours,
  type ShownColour,
} from '@passbase-verify/checks';
import type {OpenCamera, ResourceFile, VerificationSession} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';

/** Milliseconds for reading the notice, some twenty words at 200 a minute. */
const NOTICE_MS = 6_000;
/** After the last colour: by then every camera has handed over what it saw of it. */
const AFTER_MS = 500;
/** Nothing is won by more than 80 frames a second, and the file has a limit. */
const LEAST_GAP_MS = 12;

export interface LitFace {
  readonly file: ResourceFile;
  /** For the liveness record. */
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * @param maxSide - Longest side of a frame for the face engine.
 * @returns Undefined where it was not asked for.
 */
export async function lightScreen(
  desk: Desk,
  camera: OpenCamera,
  {nonce}: VerificationSession,
  options: {readonly maxSide: number; readonly signal: AbortSignal},
): Promise<LitFace | undefined> {
  const {request, rooms} = desk;
  if (!request.screenLight) return undefined;
  const skipped = rooms.page.reducedMotion === true;
  const kept = skipped ? 'skipped' : await show(desk, camera, planScreenLight(nonce), options);
  const bytes = encodeScreenLight(kept);
  return {
    file: {
      ...{id: 'selfie-light', kind: 'screen-light', mediaType: 'application/json', bytes},
      capturedAt: new Date(rooms.clock.wallTime()).toISOString(),
    },
    // Out of the very bytes that whoever receives the bundle judges.
    scores: judgeKeptLight(bytes, nonce).scores,
  };
}

/** Announces and shows the colours until they were seen or skipped. A question whether to give up makes it begin anew. */
async function show(
  desk: Desk,
  camera: OpenCamera,
  shown: readonly ShownColour[],
  {maxSide, signal}: {readonly maxSide: number; readonly signal: AbortSignal},
): Promise<KeptScreenLight> {
  const {store, wishes} = desk;
  wishes.poll('skipLightRequest'); // of before there was anything to skip
  for (;;) {
    await store.until(({confirmingClose}) => !confirmingClose, signal);
    const over = new AbortController();
    const both = AbortSignal.any([signal, over.signal]);
    try {
      const ended = await Promise.race([
        showOnce(desk, camera, shown, {maxSide, signal: both}),
        wishes.take(['skipLightRequest'], both).then(() => 'skipped' as const),
        store.until(({confirmingClose}) => confirmingClose, both).then(() => 'asked' as const),
      ]);
      if (ended !== 'asked') return ended;
    } finally {
      over.abort();
      if (!signal.aborted) store.update({screenLight: undefined});
    }
  }
}

async function showOnce(
  desk: Desk,
  camera: OpenCamera,
  shown: readonly ShownColour[],
  {maxSide, signal}: {readonly maxSide: number; readonly signal: AbortSignal},
): Promise<readonly SeenColours[]> {
  const {store, rooms} = desk;
  const {clock} = rooms;
  const last = shown.at(-1)!.to;
  const seconds = Math.ceil(last / 1000);
  const start = clock.now() + NOTICE_MS;

  const showColours = async (): Promise<void> => {
    const wait = (at: number): Promise<void> =>
      clock.wait(Math.max(0, start + at - clock.now()), signal);
    store.update({
      guidance: undefined,
      screenLight: {colour: SCREEN_REST, announced: true, seconds},
    });
    for (const {colour, from} of shown) {
      await wait(from);
      store.update({screenLight: {colour, announced: false, seconds}});
    }
    await wait(last);
    store.update({screenLight: {colour: SCREEN_REST, announced: false, seconds}});
  };

  const [seen] = await Promise.all([
    // From the notice on, so that the engine has found the face when it is wanted.
    watchFace(desk, camera, {maxSide, signal, until: start + last + AFTER_MS}),
    showColours(),
  ]);
  let before = -Infinity;
  return seen
    .map(({at, colours}) => ({at: at - start, colours}))
    .filter(({at}) => {
      const kept = at >= 0 && at <= last + AFTER_MS && at - before >= LEAST_GAP_MS;
      if (kept) before = at;
      return kept;
    });
}

/** The colours of the face, at the times of the journey's clock. */
async function watchFace(
  {rooms: {clock, vision}}: Desk,
  camera: OpenCamera,
  options: {readonly maxSide: number; readonly signal: AbortSignal; readonly until: number},
): Promise<readonly SeenColours[]> {
  const {maxSide, signal, until} = options;
  const seen: SeenColours[] = [];
  // A frame counts from the opening of the camera. The one that came soonest after it was taken tells when that was.
  let opened = Infinity;
  while (clock.now() < until) {
    const frame = await camera.nextFrame({signal, maxSide});
    opened = Math.min(opened, clock.now() - frame.at);
    const {at, colours} = await vision.observeFace(frame, {signal, colours: true});
    if (colours) seen.push({at, colours});
  }
  return seen.map(({at, colours}) => ({at: at + opened, colours}));
}
