import {systemClock, type CameraFile} from '@passbase-verify/protocol';
import {createManualClock} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import {recordClip} from './clip.js';
import {createCanvasStream, type CanvasStream} from './testing/canvas-stream.js';
import {patient, rejection, settle} from './testing/waits.js';

/** Plays a clip to its end; tells its size and how long it was. */
async function play(clip: CameraFile): Promise<{size: number[]; seconds: number}> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(new Blob([new Uint8Array(clip.bytes)], {type: clip.mediaType}));
  const ended = new Promise((resolve, reject) => {
    video.addEventListener('ended', resolve, {once: true});
    video.addEventListener('error', () => reject(video.error), {once: true});
  });
  await video.play();
  await ended;
  URL.revokeObjectURL(video.src);
  return {size: [video.videoWidth, video.videoHeight], seconds: video.currentTime};
}

/** Records as WebKitGTK does: every event comes, but no bytes. */
class SilentRecorder extends EventTarget {
  static isTypeSupported = () => true;
  readonly mimeType = 'video/mp4';
  state = 'inactive';
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    queueMicrotask(() => this.dispatchEvent(new Event('stop')));
  }
}

describe('recordClip', () => {
  let source: CanvasStream;
  let life: AbortController;

  beforeEach(async () => {
    source = await createCanvasStream(640, 480);
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    source.dispose();
  });

  const record = (more: Partial<Parameters<typeof recordClip>[0]> = {}) =>
    recordClip({
      stream: source.stream,
      width: 640,
      height: 480,
      clock: systemClock,
      life: life.signal,
      ...more,
    }) ?? expect.fail('the browser records nothing');

  it('hands over a clip that plays, of a type without parameters', async () => {
    const clip = record();
    await settle(1_000);
    const file = await clip.stop(patient());
    expect(file.mediaType).to.be.oneOf(['video/webm', 'video/mp4']);
    expect([file.width, file.height]).to.deep.equal([640, 480]);
    expect(new Date(file.capturedAt).toISOString()).to.equal(file.capturedAt);
    const {size, seconds} = await play(file);
    expect(size).to.deep.equal([640, 480]);
    expect(seconds).to.be.greaterThan(0.3);
  });

  it('hands over the same clip when asked twice', async () => {
    const clip = record();
    // Encoders hand out nothing for a while, longer where much runs beside.
    await settle(1_500);
    const files = await Promise.all([clip.stop(patient()), clip.stop(patient())]);
    expect(files[0]).to.equal(files[1]);
  });

  it('ends quietly at the time limit and keeps what it has', async () => {
    const clock = createManualClock();
    const clip = record({clock});
    await settle(800);
    await clock.push(25_000);
    await settle(300);
    const file = await clip.stop(patient());
    expect((await play(file)).seconds).to.be.lessThan(1.5);
  });

  it('ends quietly at the size limit and keeps what it has', async () => {
    const clip = record({limits: {ms: 20_000, bytes: 1}});
    await settle(1_600);
    const file = await clip.stop(patient());
    expect((await play(file)).seconds).to.be.within(0.1, 1.2);
  });

  it('hands over nothing once it was dropped', async () => {
    const clip = record();
    clip.discard();
    clip.discard();
    expect(await rejection(clip.stop(patient()))).to.have.property('code', 'ERR_CAMERA_CLIP');
  });

  it('is dropped with its camera, but not where somebody is stopping it', async () => {
    const dropped = record();
    const kept = record();
    await settle(1_500);
    const stopping = kept.stop(patient());
    life.abort(new Error('closed'));
    source.track.stop();
    expect((await stopping).bytes.length).to.be.greaterThan(0);
    expect(await rejection(dropped.stop(patient()))).to.have.property('code', 'ERR_CAMERA_CLIP');
  });

  it('says ERR_CAMERA_CLIP where the recorder gives no bytes', async () => {
    const Real = globalThis.MediaRecorder;
    try {
      globalThis.MediaRecorder = SilentRecorder as unknown as typeof MediaRecorder;
      const clip = record();
      expect(await rejection(clip.stop(patient()))).to.have.property('code', 'ERR_CAMERA_CLIP');
    } finally {
      globalThis.MediaRecorder = Real;
    }
  });

  it('records nothing where the browser has no recorder, no type, or no start', () => {
    const Real = globalThis.MediaRecorder;
    const record = () => {
      const {stream} = source;
      return recordClip({stream, width: 1, height: 1, clock: systemClock, life: life.signal});
    };
    try {
      globalThis.MediaRecorder = undefined as unknown as typeof MediaRecorder;
      expect(record()).to.equal(undefined);
      globalThis.MediaRecorder = class extends Real {
        static override isTypeSupported = () => false;
      };
      expect(record()).to.equal(undefined);
      globalThis.MediaRecorder = class extends Real {
        override start(): never {
          throw new DOMException('no encoder', 'NotSupportedError');
        }
      };
      expect(record()).to.equal(undefined);
    } finally {
      globalThis.MediaRecorder = Real;
    }
  });
});
