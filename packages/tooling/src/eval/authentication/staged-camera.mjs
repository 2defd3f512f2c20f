/** A camera whose pictures are drawn for their times, on a clock that stands still in between; and the User before it. */

/** As an ordinary camera gives them. @type {import('@passbase-verify/protocol').CameraSignals} */
const SIGNALS = {
  replaced: [],
  track: 'MediaStreamTrack',
  listed: true,
  capable: true,
  refusesImpossible: true,
  pictures: {count: 100, meanMs: 33.4, deviationMs: 2, backwards: 0},
};
const DEVICE = /** @type {const} */ ({id: 'staged', label: 'Camera', facing: 'front'});

/**
 * @typedef {object} StagedCameraOptions
 * @property {import('../liveness/types.mjs').Stage} stage
 * @property {number} frameMs
 * @property {(ms?: number) => number} nextAt Pushes the clock.
 * @property {() => number} now
 * @property {() => import('@passbase-verify/flow').JourneyState['liveness']} liveness What the User is asked.
 * @property {() => Promise<import('@passbase-verify/protocol').CameraFile>} [takeStill] In the place of a picture of the stage.
 */

/** As a camera hands a picture over, whatever it came as. @param {ImageBitmap} picture Is closed. */
export async function cameraFile(picture) {
  const {width, height} = picture;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
  return {
    ...{mediaType: blob.type, width, height, capturedAt: new Date().toISOString()},
    bytes: new Uint8Array(await blob.arrayBuffer()),
  };
}

/**
 * @param {StagedCameraOptions} options
 * @returns {import('@passbase-verify/protocol').Camera & {frames: number}} `frames`: how many were handed out.
 */
export function stagedCamera({stage, frameMs, nextAt, now, liveness, takeStill}) {
  const opened = now();
  const camera = {
    frames: 0,
    assertSupported: () => {},
    devices: async () => [DEVICE],
    open: async () => ({
      ...{device: DEVICE, mirrored: true, ...stage.frame},
      video: /** @type {any} */ (undefined),
      ended: new AbortController().signal,
      nextFrame: async () => {
        const at = nextAt(frameMs);
        const asked = liveness();
        const waits = !asked || asked.waiting || asked.failedBecause;
        const step = waits ? undefined : asked.steps[asked.index];
        stage.perform(step ? {kind: step.kind, place: asked?.dot} : 'neutral', at - opened);
        camera.frames += 1;
        return {image: await stage.picture(at - opened), at};
      },
      takeStill: takeStill ?? (async () => cameraFile(await stage.picture(now() - opened))),
      recordClip: () => undefined,
      signals: async () => SIGNALS,
      close: () => {},
    }),
  };
  return camera;
}
