/** The browser's own camera: Chromium's fake device, 1280 × 720 at 20 frames a second. */
import type {OpenCamera} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createCamera} from './index.js';
import {patient, rejection, settle} from './testing/waits.js';

const tracksOf = ({video}: OpenCamera): MediaStreamTrack[] =>
  (video.srcObject as MediaStream).getTracks();

describe('an opened camera', () => {
  let camera: OpenCamera;

  beforeEach(async () => {
    camera = await createCamera().open({facing: 'front'}, patient());
  });
  afterEach(() => camera.close());

  it('tells its size, rate and label', () => {
    expect([camera.width, camera.height, camera.mirrored]).to.deep.equal([1280, 720, true]);
    expect(camera.frameRate).to.be.greaterThan(0);
    expect(camera.device.label).to.match(/fake/);
    expect(camera.device.id).to.not.equal('');
  });

  it('plays in an element that may stand in a page of any kind', () => {
    const {video} = camera;
    expect([video.muted, video.playsInline, video.autoplay, video.controls]).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect(video.isConnected).to.equal(false);
  });

  it('hands out frames of the wanted size, each newer than the last', async () => {
    let last = -1;
    for (let count = 0; count < 8; count += 1) {
      const {image, at} = await camera.nextFrame({...patient(), maxSide: 320});
      expect([image.width, image.height]).to.deep.equal([320, 180]);
      image.close();
      expect(at).to.be.greaterThan(last);
      last = at;
    }
  });

  it('does not make frames larger than the picture', async () => {
    const {image} = await camera.nextFrame({...patient(), maxSide: 9999});
    expect([image.width, image.height]).to.deep.equal([1280, 720]);
    image.close();
  });

  it('gives callers at the same time different frames', async () => {
    const frames = await Promise.all(
      Array.from({length: 4}, () => camera.nextFrame({...patient(), maxSide: 64})),
    );
    for (const {image} of frames) image.close();
    expect(new Set(frames.map(({at}) => at)).size).to.equal(4);
  });

  it('goes on when the element is put into a page and taken out again', async () => {
    document.body.append(camera.video);
    (await camera.nextFrame({...patient(), maxSide: 64})).image.close();
    camera.video.remove();
    await settle(100);
    for (let count = 0; count < 3; count += 1) {
      (await camera.nextFrame({...patient(), maxSide: 64})).image.close();
    }
    expect(camera.video.paused).to.equal(false);
    expect(camera.ended.aborted).to.equal(false);
  });

  it('takes a JPEG of full size that says when', async () => {
    const before = Date.now();
    const still = await camera.takeStill(patient());
    expect([still.mediaType, still.width, still.height]).to.deep.equal(['image/jpeg', 1280, 720]);
    expect(Date.parse(still.capturedAt)).to.be.within(before, Date.now());
    const image = await createImageBitmap(new Blob([new Uint8Array(still.bytes)]));
    expect([image.width, image.height]).to.deep.equal([1280, 720]);
    image.close();
  });

  it('closes for good, as often as it is told', async () => {
    const tracks = tracksOf(camera);
    const waiting = rejection(camera.nextFrame({...patient(), maxSide: 64}));
    const still = rejection(camera.takeStill(patient()));
    camera.close();
    camera.close();
    expect(await waiting).to.have.property('code', 'ERR_CAMERA_ENDED');
    expect(await still).to.have.property('code', 'ERR_CAMERA_ENDED');
    expect(tracks.map(({readyState}) => readyState)).to.deep.equal(['ended']);
    expect(camera.video.srcObject).to.equal(null);
    expect(camera.video.paused).to.equal(true);
    expect(camera.ended.aborted).to.equal(false);
    expect(camera.recordClip()).to.equal(undefined);
    const later = rejection(camera.nextFrame({...patient(), maxSide: 64}));
    expect(await later).to.have.property('code', 'ERR_CAMERA_ENDED');
  });

  it('says so when the track ends by itself, and releases everything', async () => {
    const [track = expect.fail('no track')] = tracksOf(camera);
    const waiting = rejection(camera.nextFrame({...patient(), maxSide: 64}));
    // Scripts can't unplug a device; this is what the browser tells when somebody does.
    track.dispatchEvent(new Event('ended'));
    expect(camera.ended.reason).to.have.property('code', 'ERR_CAMERA_ENDED');
    expect(await waiting).to.have.property('code', 'ERR_CAMERA_ENDED');
    expect(track.readyState).to.equal('ended');
    expect(camera.video.srcObject).to.equal(null);
  });

  it("rejects with the caller's reason", async () => {
    const caller = new AbortController();
    const waiting = rejection(camera.nextFrame({signal: caller.signal, maxSide: 64}));
    const still = rejection(camera.takeStill(caller));
    caller.abort('gone');
    expect(await waiting).to.equal('gone');
    expect(await still).to.equal('gone');
    (await camera.nextFrame({...patient(), maxSide: 64})).image.close();
  });

  it('checks arguments at the door', async () => {
    const {signal} = patient();
    for (const maxSide of [0, -1, 1.5, Number.NaN, Infinity, '64' as unknown as number]) {
      const error = await rejection(camera.nextFrame({signal, maxSide}));
      expect(error).to.have.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
    const nothing = undefined as unknown as {signal: AbortSignal; maxSide: number};
    for (const call of [camera.nextFrame, camera.takeStill]) {
      expect(await rejection(call(nothing))).to.have.property(
        'code',
        'ERR_PROTOCOL_INVALID_ARGUMENT',
      );
    }
  });

  it('opens twice at once, and each closes alone', async () => {
    const other = await createCamera().open({facing: 'back'}, patient());
    camera.close();
    (await other.nextFrame({...patient(), maxSide: 64})).image.close();
    const tracks = tracksOf(other);
    other.close();
    expect(tracks.map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });
});
