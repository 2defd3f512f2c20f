import type {OpenCamera} from '@passbase-verify/protocol';
import {
  createFakeMediaDevices,
  createManualClock,
  fakeDevice,
  PHONES,
  type FakeMediaDevices,
  type FakeMediaDevicesOptions,
} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import {createCamera} from './index.js';
import {createGate, patient, rejection, settle} from './testing/waits.js';

const WEBCAM = fakeDevice('webcam', 'Webcam', 'hd');
const ULTRA = fakeDevice('ultra', 'Back Ultra Wide Camera', 'uhd', {facingMode: 'environment'});
const WIDE = fakeDevice('wide', 'Back Camera', 'uhd', {facingMode: 'environment'});

const refuse = (name: string): never => {
  throw new DOMException('refused', name);
};
const deviceIdsAsked = ({requests}: FakeMediaDevices): unknown[] =>
  requests.map(({video}) =>
    typeof video === 'object' && typeof video.deviceId === 'object' && 'exact' in video.deviceId
      ? video.deviceId.exact
      : undefined,
  );
const liveTracks = ({streams}: FakeMediaDevices): MediaStreamTrack[] =>
  streams.flatMap((stream) => stream.getTracks()).filter(({readyState}) => readyState === 'live');

describe('createCamera', () => {
  let fake: FakeMediaDevices;
  let opened: OpenCamera | undefined;

  const make = (options: FakeMediaDevicesOptions) => {
    fake = createFakeMediaDevices(options);
    return createCamera({mediaDevices: fake});
  };
  const open = async (
    options: FakeMediaDevicesOptions,
    wish: Parameters<ReturnType<typeof createCamera>['open']>[0],
  ): Promise<OpenCamera> => (opened = await make(options).open(wish, patient()));

  afterEach(() => {
    opened?.close();
    opened = undefined;
    fake?.dispose();
  });

  it('tells without asking that a page can not have a camera', () => {
    const camera = make({devices: [WEBCAM]});
    camera.assertSupported();
    expect(fake.requests).to.deep.equal([]);
    const none = createCamera({mediaDevices: {} as never});
    expect(() => none.assertSupported())
      .to.throw()
      .with.property('code', 'ERR_CAMERA_UNSUPPORTED');
  });

  it('asks for video only, by facing, with ideals', async () => {
    const camera = await open({devices: [WEBCAM]}, {facing: 'front'});
    expect(fake.requests).to.deep.equal([
      {
        audio: false,
        video: {
          facingMode: {ideal: 'user'},
          width: {ideal: 1280},
          height: {ideal: 720},
          frameRate: {ideal: 30},
        },
      },
    ]);
    expect(camera.device).to.deep.equal({id: 'webcam', label: 'Webcam'});
    expect([camera.width, camera.height]).to.deep.equal([640, 480]);
  });

  it('changes to the better lens once labels are known, and stops the first', async () => {
    const camera = await open({devices: [ULTRA, WIDE]}, {facing: 'back'});
    expect(deviceIdsAsked(fake)).to.deep.equal([undefined, 'wide']);
    expect(camera.device).to.deep.equal({id: 'wide', label: 'Back Camera', facing: 'back'});
    expect(liveTracks(fake)).to.have.length(1);
  });

  it('asks for the best lens at once where labels are known already', async () => {
    const {devices, best} = PHONES[0] ?? expect.fail('no phones');
    await open({devices, granted: true}, {facing: 'back'});
    expect(deviceIdsAsked(fake)).to.deep.equal([best.back]);
  });

  it('takes the first lens again where the better one cannot be opened', async () => {
    const beforeOpen = (_: unknown, request: number): void => {
      if (request === 1) refuse('NotReadableError');
    };
    const camera = await open({devices: [ULTRA, WIDE], beforeOpen}, {facing: 'back'});
    expect(camera.device.id).to.equal('ultra');
    expect(liveTracks(fake)).to.have.length(1);
  });

  it("opens the User's device and no other, however bad", async () => {
    const wish = {facing: 'back', deviceId: 'ultra'} as const;
    const camera = await open({devices: [ULTRA, WIDE]}, wish);
    expect(deviceIdsAsked(fake)).to.deep.equal(['ultra']);
    expect(camera.device.id).to.equal('ultra');
  });

  it("asks by facing once when the User's device is gone", async () => {
    const camera = await open({devices: [WIDE]}, {facing: 'back', deviceId: 'unplugged'});
    expect(fake.requests[1]?.video).to.deep.equal({facingMode: {ideal: 'environment'}});
    expect(camera.device.id).to.equal('wide');
  });

  it('takes another camera where the one it chose is busy', async () => {
    const beforeOpen = (_: unknown, request: number): void => {
      if (request === 0) refuse('NotReadableError');
    };
    await open({devices: [WEBCAM], granted: true, beforeOpen}, {facing: 'front'});
    expect(deviceIdsAsked(fake)).to.deep.equal(['webcam', undefined]);
  });

  it("does not replace the User's device where that is busy", async () => {
    const camera = make({devices: [WEBCAM], beforeOpen: () => refuse('NotReadableError')});
    const wish = {facing: 'front', deviceId: 'webcam'} as const;
    const error = await rejection(camera.open(wish, patient()));
    expect(error).to.have.property('code', 'ERR_CAMERA_BUSY');
    expect(fake.requests).to.have.length(1);
  });

  for (const [name, code, requests] of [
    ['NotAllowedError', 'ERR_CAMERA_DENIED', 1],
    ['NotFoundError', 'ERR_CAMERA_ABSENT', 1],
    ['NotReadableError', 'ERR_CAMERA_BUSY', 2],
    ['OverconstrainedError', 'ERR_CAMERA_UNSUITABLE', 2],
    ['SecurityError', 'ERR_CAMERA_POLICY', 1],
  ] as const) {
    it(`rejects with ${code} after ${requests} request(s) refused with ${name}`, async () => {
      const permissions = {query: async () => ({state: 'denied'}) as PermissionStatus};
      fake = createFakeMediaDevices({devices: [WEBCAM], beforeOpen: () => refuse(name)});
      const camera = createCamera({mediaDevices: fake, permissions});
      const error = await rejection(camera.open({facing: 'front'}, patient()));
      expect(error).to.have.property('code', code);
      expect(fake.requests).to.have.length(requests);
    });
  }

  it('rejects with ERR_CAMERA_ABSENT where the stream has no picture', async () => {
    const mediaDevices = {
      getUserMedia: async () => new MediaStream(),
      enumerateDevices: async () => [],
    };
    const opening = createCamera({mediaDevices}).open({facing: 'front'}, patient());
    expect(await rejection(opening)).to.have.property('code', 'ERR_CAMERA_ABSENT');
  });

  it('opens where the browser cannot list its devices', async () => {
    fake = createFakeMediaDevices({devices: [WEBCAM]});
    const enumerateDevices = () => Promise.reject(new Error('not today'));
    const camera = createCamera({mediaDevices: {...fake, enumerateDevices}});
    opened = await camera.open({facing: 'front'}, patient());
    expect(opened.device.id).to.equal('webcam');
  });

  it("rejects with the caller's reason at once, and stops a stream that comes later", async () => {
    const user = createGate();
    const caller = new AbortController();
    const camera = make({devices: [WEBCAM], beforeOpen: () => user.opened});
    const opening = rejection(camera.open({facing: 'front'}, caller));
    await settle();
    caller.abort('gone');
    expect(await opening).to.equal('gone');
    expect(fake.streams).to.have.length(0);
    user.open();
    await settle();
    expect(fake.streams).to.have.length(1);
    expect(liveTracks(fake)).to.have.length(0);
  });

  it('gives up after a minute without an answer, and stops a stream that comes later', async () => {
    const user = createGate();
    const clock = createManualClock();
    fake = createFakeMediaDevices({devices: [WEBCAM], beforeOpen: () => user.opened});
    const opening = rejection(
      createCamera({mediaDevices: fake, clock}).open({facing: 'front'}, patient()),
    );
    await settle();
    await clock.push(60_000);
    expect(await opening).to.have.property('code', 'ERR_CAMERA_TIMEOUT');
    user.open();
    await settle();
    expect(fake.streams).to.have.length(1);
    expect(liveTracks(fake)).to.have.length(0);
  });

  it('stops the camera when it is given up between the stream and the first picture', async () => {
    const caller = new AbortController();
    fake = createFakeMediaDevices({devices: [WEBCAM]});
    const mediaDevices = {
      enumerateDevices: () => fake.enumerateDevices(),
      getUserMedia: async (constraints: MediaStreamConstraints) => {
        const stream = await fake.getUserMedia(constraints);
        queueMicrotask(() => caller.abort('gone'));
        return stream;
      },
    };
    const opening = createCamera({mediaDevices}).open({facing: 'front'}, caller);
    expect(await rejection(opening)).to.equal('gone');
    await settle();
    expect(liveTracks(fake)).to.have.length(0);
  });

  it('says TIMEOUT where no first picture comes within 10 s, and stops the camera', async () => {
    const clock = createManualClock();
    const asked = createGate();
    // A canvas that is never drawn on gives a live track without pictures.
    const stream = document.createElement('canvas').captureStream(0);
    const mediaDevices = {
      enumerateDevices: async () => [],
      getUserMedia: async () => (asked.open(), stream),
    };
    const opening = rejection(
      createCamera({mediaDevices, clock}).open({facing: 'front'}, patient()),
    );
    await asked.opened;
    await settle(50);
    await clock.push(10_000);
    expect(await opening).to.have.property('code', 'ERR_CAMERA_TIMEOUT');
    expect(stream.getTracks().map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });

  it('mirrors front cameras, and those that do not say where they look when a selfie is wished', async () => {
    const front = fakeDevice('front', 'Front', 'hd', {facingMode: 'user'});
    const cases = [
      [front, 'front', true],
      [front, 'back', true],
      [WIDE, 'front', false],
      [WEBCAM, 'front', true],
      [WEBCAM, 'back', false],
    ] as const;
    for (const [device, facing, mirrored] of cases) {
      const camera = await open({devices: [device]}, {facing});
      expect(camera.mirrored, `${device.label} for ${facing}`).to.equal(mirrored);
      camera.close();
      fake.dispose();
    }
  });

  it('takes stills of a canvas, where takePhoto fails, at the size of the stream', async () => {
    const camera = await open({devices: [WIDE], width: 800, height: 600}, {facing: 'back'});
    const still = await camera.takeStill(patient());
    expect([still.mediaType, still.width, still.height]).to.deep.equal(['image/jpeg', 800, 600]);
  });

  it('lists devices as they are known', async () => {
    const camera = make({devices: [ULTRA, WEBCAM]});
    expect(await camera.devices()).to.deep.equal([
      {id: '', label: ''},
      {id: '', label: ''},
    ]);
    opened = await camera.open({facing: 'back'}, patient());
    expect(await camera.devices()).to.deep.equal([
      {id: 'ultra', label: 'Back Ultra Wide Camera', facing: 'back'},
      {id: 'webcam', label: 'Webcam'},
    ]);
  });

  it('checks its arguments before it asks', async () => {
    const camera = make({devices: [WEBCAM]});
    for (const wish of [undefined, {}, {facing: 'up'}, {facing: 'front', deviceId: ''}]) {
      const error = await rejection(camera.open(wish as {facing: 'front'}, patient()));
      expect(error).to.have.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
    const error = await rejection(camera.open({facing: 'front'}, {} as {signal: AbortSignal}));
    expect(error).to.have.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(fake.requests).to.have.length(0);
  });
});
