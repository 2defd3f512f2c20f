import {createManualClock} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import {systemClock} from '@passbase-verify/protocol';
import {createFrameSource} from './frame-source.js';
import {createCanvasStream, type CanvasStream} from './testing/canvas-stream.js';
import {createFakeDocument} from './testing/fake-document.js';
import {patient, rejection, settle} from './testing/waits.js';

describe('createFrameSource', () => {
  let source: CanvasStream;
  let life: AbortController;

  beforeEach(async () => {
    source = await createCanvasStream(320, 240);
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    source.dispose();
  });

  const make = (more: Partial<Parameters<typeof createFrameSource>[0]> = {}) =>
    createFrameSource({
      video: source.video,
      track: source.track,
      document: createFakeDocument(),
      clock: systemClock,
      life: life.signal,
      ...more,
    });

  it('hands out the picture of now, not one that was waiting', async () => {
    const frames = make();
    source.fill('#ff0000');
    (await frames.next({...patient(), maxSide: 32})).image.close();
    source.fill('#00ff00');
    await settle(300);
    source.fill('#0000ff');
    await settle(300);
    const {image} = await frames.next({...patient(), maxSide: 32});
    const context = new OffscreenCanvas(32, 24).getContext('2d') ?? expect.fail();
    context.drawImage(image, 0, 0);
    image.close();
    const [red = 255, green = 255, blue = 0] = context.getImageData(16, 12, 1, 1).data;
    expect([red < 60, green < 60, blue > 200]).to.deep.equal([true, true, true]);
  });

  it('finds new pictures by itself where the browser does not report them', async () => {
    Object.defineProperty(source.video, 'requestVideoFrameCallback', {value: undefined});
    const frames = make();
    let last = -1;
    for (let count = 0; count < 4; count += 1) {
      source.fill(count % 2 ? '#fff' : '#000');
      const {image, at} = await frames.next({...patient(), maxSide: 32});
      image.close();
      expect(at).to.be.greaterThan(last);
      last = at;
    }
  });

  it('does so too where the browser has the callback but never calls it', async () => {
    Object.defineProperty(source.video, 'requestVideoFrameCallback', {value: () => 1});
    const frames = make();
    (await frames.next({...patient(), maxSide: 32})).image.close();
    (await frames.next({...patient(), maxSide: 32})).image.close();
  });

  it('has strictly increasing times even on a clock that stands still', async () => {
    const frames = make({clock: {...systemClock, now: () => 1}});
    const first = await frames.next({...patient(), maxSide: 32});
    const second = await frames.next({...patient(), maxSide: 32});
    first.image.close();
    second.image.close();
    expect(second.at).to.be.greaterThan(first.at);
  });

  it('says TIMEOUT after 5 s without a frame, ENDED where the track has ended silently', async () => {
    for (const [end, code] of [
      [() => {}, 'ERR_CAMERA_TIMEOUT'],
      [() => source.track.stop(), 'ERR_CAMERA_ENDED'],
    ] as const) {
      const clock = createManualClock();
      source.freeze();
      end();
      // Ending shows the last picture once more.
      await settle(200);
      const frames = make({clock});
      const waiting = rejection(frames.next({...patient(), maxSide: 32}));
      await clock.push(5_000);
      expect(await waiting).to.have.property('code', code);
    }
  });

  it('does not count the time that the page is hidden', async () => {
    const clock = createManualClock();
    const document = createFakeDocument();
    source.freeze();
    await settle(100);
    const frames = make({clock, document});
    let outcome: unknown;
    const waiting = rejection(frames.next({...patient(), maxSide: 32})).then(
      (error) => (outcome = error),
    );
    await clock.push(4_000);
    document.show('hidden');
    await clock.push(10_000);
    document.show('visible');
    await clock.push(900);
    expect(outcome).to.equal(undefined);
    await clock.push(200);
    await waiting;
    expect(outcome).to.have.property('code', 'ERR_CAMERA_TIMEOUT');
  });

  it('hands out nothing while the page is hidden', async () => {
    const document = createFakeDocument();
    document.show('hidden');
    const frames = make({document});
    let handedOut = false;
    const waiting = frames.next({...patient(), maxSide: 32}).then(({image}) => {
      image.close();
      handedOut = true;
    });
    await settle(300);
    expect(handedOut).to.equal(false);
    document.show('visible');
    await waiting;
  });

  it('waits for a picture that was shown after the call', async () => {
    const frames = make();
    (await frames.next({...patient(), maxSide: 32})).image.close();
    const first = await frames.untilNew(patient());
    const second = await frames.untilNew(patient());
    expect(second).to.be.greaterThan(first);
  });
});
