/** Over the browser's own camera (Chromium's fake device) and over what attackers put in its place. */
import type {CameraSignals} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createCamera} from '../index.js';
import {patient, settle} from '../testing/waits.js';
import {replacedFunctions} from './replaced-functions.js';

async function signalsOf(watchMs = 300): Promise<CameraSignals> {
  const camera = await createCamera().open({facing: 'front'}, patient());
  try {
    await settle(watchMs);
    return await camera.signals(patient());
  } finally {
    camera.close();
  }
}

describe('what a camera tells about itself', () => {
  it('is ordinary for a camera of the browser', async () => {
    const {pictures, ...signals} = await signalsOf(1000);
    expect(signals).to.deep.equal({
      ...{replaced: [], track: 'MediaStreamTrack', listed: true, capable: true},
      refusesImpossible: true,
      // Chromium's device takes an exposure and draws on as before.
      followsExposure: false,
    });
    expect(pictures.count).to.be.greaterThan(5);
    // Twenty pictures a second, some of which a busy machine leaves out.
    expect(pictures.meanMs).to.be.within(30, 250);
    expect(pictures.backwards).to.equal(0);
  });

  it('leaves the picture as it was', async () => {
    const camera = await createCamera().open({facing: 'front'}, patient());
    const [track] = (camera.video.srcObject as MediaStream).getVideoTracks();
    const before = [camera.width, camera.height, track!.getSettings()];
    await camera.signals(patient());
    await settle(200);
    expect([camera.width, camera.height, track!.getSettings()]).to.deep.equal(before);
    camera.close();
  });

  it('shows a canvas in the place of a camera, and who put it there', async () => {
    const canvas = Object.assign(document.createElement('canvas'), {width: 320, height: 240});
    const context = canvas.getContext('2d')!;
    const draw = setInterval(() => context.fillRect(Math.random() * 300, 0, 9, 9), 30);
    const {mediaDevices} = navigator;
    mediaDevices.getUserMedia = async () => canvas.captureStream(30);
    try {
      const signals = await signalsOf();
      expect(signals.replaced).to.deep.equal(['getUserMedia']);
      expect(signals.track).to.equal('CanvasCaptureMediaStreamTrack');
      expect(signals.listed).to.equal(false);
    } finally {
      Reflect.deleteProperty(mediaDevices, 'getUserMedia');
      clearInterval(draw);
    }
    expect(replacedFunctions(document)).to.deep.equal([]);
  });

  it('leaves out what the browser or the camera gives no answer to', async () => {
    const {mediaDevices} = navigator;
    const camera = await createCamera().open({facing: 'front'}, patient());
    const [track] = (camera.video.srcObject as MediaStream).getVideoTracks();
    mediaDevices.enumerateDevices = () => Promise.reject(new Error('not here'));
    track!.applyConstraints = () => Promise.reject(new DOMException('busy', 'NotReadableError'));
    try {
      const signals = await camera.signals(patient());
      expect(signals).not.to.have.any.keys('listed', 'refusesImpossible', 'followsExposure');
    } finally {
      Reflect.deleteProperty(mediaDevices, 'enumerateDevices');
      camera.close();
    }
  });

  it('sees through functions that claim to be native', () => {
    const prototype = MediaStreamTrack.prototype;
    const own = Object.getOwnPropertyDescriptor(prototype, 'getSettings')!;
    const forged = Object.assign(() => ({deviceId: 'x'}), {
      toString: () => 'function getSettings() { [native code] }',
    });
    const {toString} = Function.prototype;
    Object.defineProperty(prototype, 'getSettings', {...own, value: forged});
    // And the page's way of asking lies as well.
    Function.prototype.toString = function (this: unknown) {
      return this === forged ? 'function getSettings() { [native code] }' : toString.call(this);
    };
    try {
      expect(replacedFunctions(document)).to.deep.equal(['getSettings']);
    } finally {
      Object.defineProperty(prototype, 'getSettings', own);
      Function.prototype.toString = toString;
    }
    expect(replacedFunctions(document)).to.deep.equal([]);
  });

  it('sees a video that shows another stream, and a function that was bound to hide its text', () => {
    const media = HTMLMediaElement.prototype;
    const own = Object.getOwnPropertyDescriptor(media, 'srcObject')!;
    const devices = MediaDevices.prototype;
    const {getUserMedia} = devices;
    Object.defineProperty(media, 'srcObject', {...own, set: (_: MediaProvider | null) => {}});
    devices.getUserMedia = (async () => new MediaStream()).bind(undefined);
    try {
      expect(replacedFunctions(document)).to.have.members(['getUserMedia', 'srcObject']);
    } finally {
      Object.defineProperty(media, 'srcObject', own);
      devices.getUserMedia = getUserMedia;
    }
    expect(replacedFunctions(document)).to.deep.equal([]);
  });

  it('ends with its caller', async () => {
    const camera = await createCamera().open({facing: 'front'}, patient());
    const leaving = new AbortController();
    leaving.abort(new Error('left'));
    const failed = await camera.signals({signal: leaving.signal}).catch((error: unknown) => error);
    expect(failed).to.have.property('message', 'left');
    camera.close();
  });
});
