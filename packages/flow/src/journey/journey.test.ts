import {
  PassbaseError,
  type Adapter,
  type ChallengeStep,
  type ErrorCode,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {
  DEVICE,
  SESSION,
  createFakeRooms,
  createMemoryStores,
  failing,
  hang,
  type FakeRooms,
} from '../testing/fake-rooms.js';
import type {JourneyState, Phase, Wish} from './journey-state.js';
import type {Journey} from './journey.js';
import {createJourney} from './verify-journey.js';

const REQUEST = {requestedDataPoints: ['last_name', 'age_over_18'], purpose: 'a test'};
const CONSENT: Wish = {type: 'consentRequest', textVersion: '1', language: 'en'};

const until = (journey: Journey, holds: (state: JourneyState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (holds(journey.state)) return resolve();
    const stop = journey.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });

const reached = (journey: Journey, phase: Phase): Promise<void> =>
  until(journey, (state) => state.phase === phase);

const begin = (fakes: FakeRooms) => {
  const journey = createJourney(REQUEST, fakes.rooms);
  const outcome = journey.start().then(
    () => undefined,
    (error: unknown) => error,
  );
  return {journey, outcome};
};

const toSelfie = async (fakes: FakeRooms) => {
  const begun = begin(fakes);
  await reached(begun.journey, 'consenting');
  begun.journey.dispatch(CONSENT);
  begun.journey.dispatch({type: 'readyRequest'});
  expect(begun.journey.state.phase).to.equal('capturing-selfie');
  return begun;
};

/** Fails by the test's own deadline. */
const waitFor = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const cameraIsOpen = (journey: Journey): Promise<void> =>
  new Promise((resolve) => {
    const stop = journey.subscribe(({camera}) => {
      if (!camera) return;
      stop();
      resolve();
    });
  });

/** Nobody sits before a camera that has a picture every so many milliseconds. */
function emptySeat(stepMs: number) {
  let at = 0;
  return {
    camera: {nextFrame: async () => ({image: undefined as never, at: (at += stepMs)})},
    vision: {
      observeFace: async (frame: {readonly at: number}) => ({
        ...({kind: 'face', at: frame.at, width: 640, height: 480, faceCount: 0} as const),
        ...{brightness: 0.5, sharpness: 50},
      }),
    },
  };
}

describe('the journey', () => {
  it('opens the Verification, then asks for consent, then explains the selfie', async () => {
    const {journey} = begin(createFakeRooms());
    expect(journey.state.phase).to.equal('opening');
    await reached(journey, 'consenting');
    expect(journey.state.audience).to.equal(SESSION.audience);
    journey.dispatch(CONSENT);
    expect(journey.state.phase).to.equal('explaining-selfie');
    expect(journey.state.step).to.equal('RESOURCE_EXPLANATION');
  });

  it('does nothing on a wish that the present phase has no room for', async () => {
    const {journey} = begin(createFakeRooms());
    await reached(journey, 'consenting');
    const before = journey.state;
    journey.dispatch({type: 'submitRequest'});
    journey.dispatch({type: 'countryRequest', country: 'UTO'});
    journey.dispatch({type: 'shareRequest', granted: [], textVersion: '1', language: 'en'});
    expect(journey.state).to.equal(before);
  });

  it('can be started once', async () => {
    const {journey} = begin(createFakeRooms());
    const error: unknown = await journey.start().catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'ERR_FLOW_ALREADY_RUNNING');
  });

  it('refuses unknown names before anything opens', () => {
    const {rooms} = createFakeRooms();
    const refused = (request: object, code: ErrorCode): void => {
      expect(() => createJourney({...REQUEST, ...request}, rooms))
        .to.throw(PassbaseError)
        .with.property('code', code);
    };
    refused({requestedDataPoints: ['shoe_size']}, 'ERR_PROTOCOL_UNKNOWN_DATA_POINT');
    refused({requestedDataPoints: []}, 'ERR_PROTOCOL_INVALID_ARGUMENT');
    refused({documents: ['LIBRARY_CARD']}, 'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE');
    refused({documents: ['SELFIE_VIDEO']}, 'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE');
    refused({countries: ['de']}, 'ERR_PROTOCOL_UNKNOWN_COUNTRY');
  });

  it('closes the camera when the User goes back', async () => {
    const fakes = createFakeRooms();
    const {journey} = await toSelfie(fakes);
    await cameraIsOpen(journey);
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('explaining-selfie');
    expect(fakes.log.camerasOpened).to.have.length(1);
    expect(fakes.log.camerasClosed.size).to.equal(1);
  });

  it('opens the camera that the User picked', async () => {
    const fakes = createFakeRooms();
    const asked: unknown[] = [];
    const {open} = fakes.rooms.camera;
    fakes.rooms.camera.open = (wish, options) => {
      asked.push(wish);
      return open(wish, options);
    };
    const {journey} = await toSelfie(fakes);
    await cameraIsOpen(journey);
    journey.dispatch({type: 'cameraRequest', deviceId: DEVICE.id});
    await cameraIsOpen(journey);
    expect(asked).to.deep.equal([{facing: 'front'}, {facing: 'front', deviceId: DEVICE.id}]);
    journey.close();
  });

  it('asks before it gives up, and leaves nothing on when it does', async () => {
    const fakes = createFakeRooms();
    const {journey, outcome} = await toSelfie(fakes);
    await cameraIsOpen(journey);
    journey.dispatch({type: 'closeRequest'});
    expect(journey.state.confirmingClose).to.equal(true);
    journey.dispatch({type: 'stayRequest'});
    expect(journey.state).to.include({confirmingClose: false, phase: 'capturing-selfie'});
    journey.dispatch({type: 'closeRequest'});
    journey.dispatch({type: 'cancelRequest'});
    expect(await outcome).to.have.property('code', 'ERR_FLOW_CANCELLED');
    expect(journey.state.phase).to.equal('cancelled');
    expect(fakes.log.camerasClosed.size).to.equal(1);
    expect(fakes.log.visionClosed).to.equal(1);
    expect(fakes.log.cancelled).to.deep.equal([SESSION.verificationId]);
  });

  it('names the step in which it failed, and a retry goes back there', async () => {
    let calls = 0;
    const fakes = createFakeRooms({
      openCamera: () => {
        calls += 1;
        return failing('ERR_CAMERA_DENIED')();
      },
    });
    const {journey} = await toSelfie(fakes);
    await reached(journey, 'failed');
    expect(journey.state.error?.code).to.equal('ERR_CAMERA_DENIED');
    expect(journey.state.step).to.equal('RESOURCE');
    journey.dispatch({type: 'retryRequest'});
    expect(journey.state.phase).to.equal('capturing-selfie');
    expect(journey.state.error).to.equal(undefined);
    await reached(journey, 'failed');
    expect(calls).to.equal(2);
  });

  it('begins the try after the look that warms the engine up', async () => {
    let at = 0;
    let secondLook = (): void => {};
    const looked = new Promise<void>((resolve) => (secondLook = resolve));
    const {journey} = await toSelfie(
      createFakeRooms({
        camera: {nextFrame: async () => ({image: undefined as never, at: (at += 40)})},
        vision: {
          observeFace: (frame, {signal}) => {
            if (frame.at === 40) {
              return Promise.resolve({
                ...({kind: 'face', at: 40, width: 640, height: 480, faceCount: 0} as const),
                ...{brightness: 0.5, sharpness: 50},
              });
            }
            secondLook();
            return hang(signal);
          },
        },
      }),
    );
    await looked;
    expect(journey.state.phase).to.equal('capturing-selfie');
    expect(journey.state.liveness).to.equal(undefined);
    journey.close();
  });

  it('draws nothing new for who can’t do a movement: the alternative is asked for next and costs no try', async () => {
    const steps: readonly ChallengeStep[] = [
      {kind: 'face-far', times: 1, instead: {kind: 'turn-right', times: 1}},
      {kind: 'face-close', times: 1, instead: {kind: 'turn-left', times: 1}},
      {kind: 'blink', times: 1},
    ];
    const session = {...SESSION, challenge: {...SESSION.challenge, steps}};
    const {journey} = await toSelfie(
      createFakeRooms({adapter: {open: async () => session}, ...emptySeat(40)}),
    );
    const kinds = () => journey.state.liveness?.steps.map(({kind}) => kind).join();
    await until(journey, ({liveness}) => liveness?.alternative === true);
    expect(kinds()).to.equal('face-far,face-close,blink');
    journey.dispatch({type: 'alternativeRequest'});
    await until(journey, () => kinds() === 'turn-right,turn-left,blink');
    const {alternative, attempt, moreTime} = journey.state.liveness!;
    expect({alternative, attempt, moreTime}).to.deep.equal({
      ...{alternative: false, attempt: 1, moreTime: true},
    });
    const before = journey.state.liveness!.remainingMs;
    journey.dispatch({type: 'moreTimeRequest'});
    await until(journey, ({liveness}) => (liveness?.remainingMs ?? 0) > before);
    expect(journey.state.liveness).to.include({attempt: 1, moreTime: false});
    journey.close();
  });

  it('gives no movement away where a button is pressed before anything is asked for', async () => {
    const steps: readonly ChallengeStep[] = [
      {kind: 'blink', times: 1, instead: {kind: 'mouth-open', times: 1}},
      {kind: 'turn-left', times: 1},
    ];
    const session = {...SESSION, challenge: {...SESSION.challenge, steps}};
    const {journey} = await toSelfie(
      createFakeRooms({adapter: {open: async () => session}, ...emptySeat(40)}),
    );
    await until(journey, ({liveness}) => liveness?.alternative === true);
    journey.dispatch({type: 'moreTimeRequest'});
    await until(journey, ({liveness}) => liveness?.waiting === true);
    expect(journey.state.liveness?.alternative).to.equal(false);
    journey.dispatch({type: 'alternativeRequest'});
    await until(journey, ({liveness}) => liveness?.waiting === false);
    const {steps: asked, alternative} = journey.state.liveness!;
    expect(asked.map(({kind}) => kind)).to.deep.equal(['blink', 'turn-left']);
    expect(alternative).to.equal(true);
    journey.close();
  });

  describe('that is to be gone on with', () => {
    const seats = emptySeat(400);
    const again = (
      entries: Map<string, string>,
      request: object = {},
      opened: string[] = [],
    ): Journey => {
      const open: Adapter['open'] = async () => {
        opened.push('session');
        return SESSION;
      };
      const {rooms} = createFakeRooms({adapter: {open}, ...seats});
      const unfinished = createMemoryStores(entries);
      const journey = createJourney({...REQUEST, resume: true, ...request}, {...rooms, unfinished});
      journey.start().catch(() => {}); // ended by some of these tests
      return journey;
    };
    const kept = (entries: Map<string, string>, phase: Phase): Promise<void> =>
      waitFor(() => [...entries.values()].some((text) => text.includes(`"phase":"${phase}"`)));

    it('goes on at its screen in another page, in the same session', async () => {
      const [entries, opened] = [new Map<string, string>(), [] as string[]];
      const first = again(entries, {}, opened);
      await reached(first, 'consenting');
      first.dispatch(CONSENT);
      await kept(entries, 'explaining-selfie');
      const second = again(entries, {}, opened);
      await reached(second, 'explaining-selfie');
      expect(second.state.audience).to.equal(SESSION.audience);
      expect(opened).to.have.length(1);
    });

    it('wins no new tries', async () => {
      const entries = new Map<string, string>();
      const first = again(entries);
      await reached(first, 'consenting');
      first.dispatch(CONSENT);
      first.dispatch({type: 'readyRequest'});
      await until(first, ({liveness}) => liveness?.failedBecause !== undefined);
      await waitFor(() => [...entries.values()].some((text) => text.includes('"attemptsUsed":1')));
      const second = again(entries);
      await until(second, ({liveness}) => liveness !== undefined);
      expect(second.state.liveness).to.have.property('attempt', 2);
      second.close();
    });

    it('goes on where nothing but the nonce of the presentation is another one', async () => {
      const entries = new Map<string, string>();
      const first = again(entries, {shareNonce: 'A'.repeat(22)});
      await reached(first, 'consenting');
      first.dispatch(CONSENT);
      await kept(entries, 'explaining-selfie');
      await reached(again(entries, {shareNonce: 'B'.repeat(22)}), 'explaining-selfie');
    });

    it('begins anew for another request, and where it is not wanted', async () => {
      const entries = new Map<string, string>();
      const first = again(entries);
      await reached(first, 'consenting');
      first.dispatch(CONSENT);
      await kept(entries, 'explaining-selfie');
      await reached(again(entries, {requestedDataPoints: ['age']}), 'consenting');
      await reached(again(entries, {resume: false}), 'consenting');
    });

    it('leaves nothing once the User has given up', async () => {
      const entries = new Map<string, string>();
      const journey = again(entries);
      await reached(journey, 'consenting');
      await kept(entries, 'consenting');
      journey.dispatch({type: 'cancelRequest'});
      await waitFor(() => entries.size === 0);
    });
  });

  it('runs no engine while it stands at an error', async () => {
    const fakes = createFakeRooms({openCamera: failing('ERR_CAMERA_BUSY')});
    const {journey} = await toSelfie(fakes);
    await reached(journey, 'failed');
    expect(fakes.log.visionClosed).to.equal(1);
  });

  it('closes at once where an error came before anything was taken', async () => {
    const {journey} = await toSelfie(createFakeRooms({openCamera: failing('ERR_CAMERA_BUSY')}));
    await reached(journey, 'failed');
    journey.dispatch({type: 'closeRequest'});
    expect(journey.state.phase).to.equal('cancelled');
  });

  it('opens nothing on a page that can not have a camera', async () => {
    let opened = 0;
    const fakes = createFakeRooms({
      assertSupported: () => {
        throw new PassbaseError('ERR_CAMERA_INSECURE', 'made to fail');
      },
      adapter: {
        open: async () => {
          opened += 1;
          return SESSION;
        },
      },
    });
    const {journey} = begin(fakes);
    await reached(journey, 'failed');
    expect(journey.state.error?.code).to.equal('ERR_CAMERA_INSECURE');
    expect(journey.state.step).to.equal('START');
    expect(opened).to.equal(0);
  });

  it('ends the camera when the engine can not be loaded', async () => {
    const fakes = createFakeRooms({vision: {prepare: failing('ERR_VISION_ASSET_ALTERED')}});
    const {journey} = await toSelfie(fakes);
    await reached(journey, 'failed');
    expect(journey.state.error?.code).to.equal('ERR_VISION_ASSET_ALTERED');
    expect(fakes.log.camerasClosed.size).to.equal(fakes.log.camerasOpened.length);
  });

  const badAdapters: readonly (readonly [string, Partial<Adapter>, ErrorCode])[] = [
    ['throws', {open: () => Promise.reject(new Error('boom'))}, 'ERR_ADAPTER_FAILED'],
    [
      'throws at once',
      {
        open: () => {
          throw new TypeError('boom');
        },
      },
      'ERR_ADAPTER_FAILED',
    ],
    ['answers nothing', {open: async () => undefined as never}, 'ERR_ADAPTER_NONSENSE'],
    [
      'draws a short nonce',
      {open: async () => ({...SESSION, nonce: 'abc'})},
      'ERR_ADAPTER_NONSENSE',
    ],
    [
      'draws no challenge',
      {open: async () => ({...SESSION, challenge: {...SESSION.challenge, steps: []}})},
      'ERR_ADAPTER_NONSENSE',
    ],
    [
      'draws a step that nobody knows',
      {
        open: async () => ({
          ...SESSION,
          challenge: {
            ...SESSION.challenge,
            steps: [
              {kind: 'dance', times: 1},
              {kind: 'blink', times: 1},
            ] as never,
          },
        }),
      },
      'ERR_ADAPTER_NONSENSE',
    ],
  ];
  for (const [what, adapter, code] of badAdapters) {
    it(`fails with ${code} where the adapter ${what}`, async () => {
      const {journey} = begin(createFakeRooms({adapter}));
      await reached(journey, 'failed');
      expect(journey.state.error?.code).to.equal(code);
      expect(journey.state.error?.recoverable).to.equal(true);
    });
  }

  it('lets the backend forget a Verification that a new one takes the place of', async () => {
    let opened = 0;
    const fakes = createFakeRooms({
      adapter: {open: async () => ({...SESSION, verificationId: `number ${++opened}`})},
      openCamera: failing('ERR_FLOW_SESSION_EXPIRED'),
    });
    const {journey} = await toSelfie(fakes);
    await reached(journey, 'failed');
    journey.dispatch({type: 'retryRequest'});
    await reached(journey, 'consenting');
    expect(fakes.log.cancelled).to.deep.equal(['number 1']);
    journey.close();
    expect(fakes.log.cancelled).to.deep.equal(['number 1', 'number 2']);
  });

  it('fails where the adapter hangs', async () => {
    const fakes = createFakeRooms({adapter: {open: () => new Promise(() => {})}});
    const {clock} = fakes.rooms;
    const hurried = {
      ...clock,
      wait: (ms: number, signal?: AbortSignal) => clock.wait(ms / 1e4, signal),
    };
    const {journey} = begin({...fakes, rooms: {...fakes.rooms, clock: hurried}});
    await reached(journey, 'failed');
    expect(journey.state.error?.code).to.equal('ERR_ADAPTER_TIMEOUT');
  });

  it('refuses an adapter that lacks a method', () => {
    const fakes = createFakeRooms({adapter: {share: undefined as never}});
    expect(() => begin(fakes))
      .to.throw(PassbaseError)
      .with.property('code', 'ERR_ADAPTER_INVALID');
  });
});
