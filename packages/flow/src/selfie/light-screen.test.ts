import {
  SCREEN_REST,
  decodeScreenLight,
  judgeKeptLight,
  planScreenLight,
} from '@passbase-verify/checks';
import {filmLitFace} from '@passbase-verify/checks/testing';
import {PassbaseError, type Clock, type ObserveFaceOptions} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {Desk} from '../desk.js';
import {emptyFolder} from '../folder.js';
import type {JourneyState, ScreenLightState} from '../journey/journey-state.js';
import {createStore} from '../journey/store.js';
import {createWishBox} from '../journey/wish-box.js';
import {SESSION, createFakeRooms} from '../testing/fake-rooms.js';
import {lightScreen} from './light-screen.js';

const PLAN = planScreenLight(SESSION.nonce);
const FRAME_MS = 100;
/** When the camera opened, on the journey's clock. */
const OPENED = 400;

/** A clock that the camera pushes, a frame at a time. */
function createFrameClock() {
  let now = 1000;
  const waiting = new Set<{readonly at: number; readonly wake: () => void}>();
  const clock: Clock = {
    now: () => now,
    wallTime: () => Date.parse('2030-01-01T00:00:00.000Z') + now,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        waiting.add({at: now + ms, wake: resolve});
        signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
      }),
  };
  const push = (): void => {
    now += FRAME_MS;
    for (const one of [...waiting].filter(({at}) => at <= now)) {
      waiting.delete(one);
      one.wake();
    }
  };
  return {clock, push};
}

interface Shown extends ScreenLightState {
  readonly at: number;
}

/** A User before a camera that takes ten frames a second, whose face answers after 180 ms. */
async function sit({
  screenLight = true,
  reducedMotion = false,
  onFrame = () => {},
}: {
  readonly screenLight?: boolean;
  readonly reducedMotion?: boolean;
  /** Called before each frame, with their number so far. */
  readonly onFrame?: (frame: number, desk: Desk) => void;
} = {}) {
  const {clock, push} = createFrameClock();
  const seen: boolean[] = [];
  let frames = 0;
  let began: number | undefined;
  const film = filmLitFace(PLAN, {everyMs: FRAME_MS, delayMs: 180});
  const fakes = createFakeRooms({
    camera: {
      nextFrame: async ({signal}) => {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
        onFrame(frames++, desk);
        push();
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
        return {image: undefined as never, at: clock.now() - OPENED};
      },
    },
    vision: {
      observeFace: async ({at}, {colours = false}: ObserveFaceOptions) => {
        seen.push(colours);
        const lit = film[began === undefined ? 0 : Math.round((at + OPENED - began) / FRAME_MS)];
        return {
          ...({kind: 'face', at, width: 640, height: 480, faceCount: 1} as const),
          ...{brightness: 0.5, sharpness: 50, ...(lit ? {colours: lit.colours} : {})},
        };
      },
    },
  });
  const store = createStore({phase: 'capturing-selfie', confirmingClose: false} as JourneyState);
  const desk = {
    rooms: {...fakes.rooms, clock, page: {origin: 'https://shop.example', reducedMotion}},
    ...{request: {screenLight}, store, wishes: createWishBox(), folder: emptyFolder()},
  } as unknown as Desk;
  const shown: Shown[] = [];
  store.subscribe((state) => {
    if (!state.screenLight || state.screenLight === shown.at(-1)) return;
    shown.push({...state.screenLight, at: clock.now()});
    if (!state.screenLight.announced) began ??= clock.now();
    else began = undefined;
  });
  const life = new AbortController();
  const camera = await desk.rooms.camera.open({facing: 'front'}, {signal: life.signal});
  const lit = lightScreen(desk, camera, SESSION, {maxSide: 640, signal: life.signal});
  return {desk, shown, seen, life, lit};
}

describe('the light of the screen', () => {
  it('announces itself, shows the colours of the nonce in time, and keeps what the face answers', async () => {
    const {lit, shown, seen, desk} = await sit();
    const {file, scores} = (await lit)!;
    const [notice, ...colours] = shown;
    expect(notice).to.deep.include({colour: SCREEN_REST, announced: true});
    expect(notice!.seconds).to.equal(Math.ceil(PLAN.at(-1)!.to / 1000));
    const start = colours[0]!.at;
    expect(start - notice!.at).to.be.at.least(5_000);
    expect(colours.map(({colour}) => colour)).to.deep.equal([
      ...PLAN.map(({colour}) => colour),
      SCREEN_REST,
    ]);
    colours.forEach(({at, announced}, index) => {
      expect(announced).to.equal(false);
      expect(at - start).to.be.closeTo(PLAN[index]?.from ?? PLAN.at(-1)!.to, FRAME_MS);
    });
    expect(desk.store.state.screenLight).to.equal(undefined);
    expect(seen.every(Boolean)).to.equal(true);
    expect(file).to.deep.include({id: 'selfie-light', kind: 'screen-light'});
    const {judgement, scores: again} = judgeKeptLight(file.bytes, SESSION.nonce);
    expect(judgement!.verdict).to.equal('answered');
    expect(again).to.deep.equal(scores);
    expect(scores['lightDelayMs']).to.be.within(80, 300);
    const kept = decodeScreenLight(file.bytes);
    const times = kept === 'skipped' ? [] : kept.map(({at}) => at);
    expect(times[0]).to.be.within(0, FRAME_MS);
    expect(times.at(-1)).to.be.within(PLAN.at(-1)!.to + 300, PLAN.at(-1)!.to + 500);
  });

  it('is not there where nobody asked for it', async () => {
    const {lit, shown, seen} = await sit({screenLight: false});
    expect(await lit).to.equal(undefined);
    expect([...shown, ...seen]).to.deep.equal([]);
  });

  for (const [when, frame] of [
    ['while it is announced', 5],
    ['while it shines', 80],
  ] as const) {
    it(`is skipped by wish ${when}, and says no more than that`, async () => {
      const {lit, desk} = await sit({
        onFrame: (count, {wishes}) => {
          if (count === frame) wishes.put({type: 'skipLightRequest'});
        },
      });
      const {file, scores} = (await lit)!;
      expect(scores).to.deep.equal({lightSkipped: 1});
      expect(decodeScreenLight(file.bytes)).to.equal('skipped');
      expect(desk.store.state.screenLight).to.equal(undefined);
    });
  }

  it('is never shown to who wishes for less motion, and is kept as any skip is', async () => {
    const {lit, shown, seen} = await sit({reducedMotion: true});
    const {file, scores} = (await lit)!;
    expect([...shown, ...seen]).to.deep.equal([]);
    expect(scores).to.deep.equal({lightSkipped: 1});
    expect(new TextDecoder().decode(file.bytes)).to.equal('{"version":1,"skipped":true}');
  });

  it('goes out while the User is asked whether to give up, and begins anew when they stay', async () => {
    let lights: (ScreenLightState | undefined)[] = [];
    const {lit, shown} = await sit({
      onFrame: (count, {store}) => {
        if (count !== 80) return;
        store.update({confirmingClose: true});
        setTimeout(() => {
          lights = [store.state.screenLight];
          store.update({confirmingClose: false});
        }, 30);
      },
    });
    const {scores} = (await lit)!;
    expect(lights).to.deep.equal([undefined]);
    expect(shown.filter(({announced}) => announced)).to.have.length(2);
    expect(scores['lightCorrelation']).to.be.above(0.7);
  });

  it('ends with the phase, and leaves the state to what comes next', async () => {
    const reason = new PassbaseError('ERR_FLOW_CANCELLED', 'the phase was left');
    const {lit, life, seen} = await sit({
      onFrame: (count) => {
        if (count === 80) life.abort(reason);
      },
    });
    expect(await lit.catch((error: unknown) => error)).to.equal(reason);
    const before = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen.length).to.equal(before);
  });

  it('fails where the camera does', async () => {
    const broken = new PassbaseError('ERR_CAMERA_TIMEOUT', 'made to fail');
    const {lit} = await sit({
      onFrame: () => {
        throw broken;
      },
    });
    expect(await lit.catch((error: unknown) => error)).to.equal(broken);
  });
});
