/** What the camera's own signals say of pictures that do not come from one: the real reading of them, the real judgement. */
import {createCamera} from '@passbase-verify/camera';
import {judgeCamera} from '@passbase-verify/checks';
import {asScene, createSimulatedCamera} from '@passbase-verify/testkit';
import {OVERRIDES} from '@passbase-verify/testkit/attacks';

/** Enough pictures to tell how even they come. */
const WATCH_MS = 2500;
/** A sign that is not more than this is one that whole browsers show ("tells no limits" weighs 0.1). */
const INNOCENT = 0.1;

/** @param {string} [label] Name of the camera. Default: its own. */
async function signsNow(label) {
  const {signal} = new AbortController();
  const camera = await createCamera().open({facing: 'front'}, {signal});
  try {
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
    // Chromium's device takes an exposure and draws on as before: it would be found by what no such program is known to do.
    const {followsExposure: _, ...signals} = await camera.signals({signal});
    const {signs, suspicion} = judgeCamera(signals, label ?? camera.device.label);
    return suspicion > INNOCENT ? signs.map(({reason}) => reason) : [];
  } finally {
    camera.close();
  }
}

/**
 * The signs, where they weigh more than those of an innocent browser. A virtual camera is Chromium's own, which plays a film in
 * the place of a device, under the name that the program gives itself.
 *
 * @param {import('./types.mjs').MadeUpSubject} subject
 * @param {import('@passbase-verify/testkit').StagedScene} scene
 */
export async function cameraSigns({label, override}, scene) {
  if (override === undefined) return signsNow(label);
  const camera = createSimulatedCamera({frontScene: asScene(scene), frameRate: 8});
  const putBack = OVERRIDES[override](camera);
  try {
    return await signsNow();
  } finally {
    putBack();
    camera.close();
  }
}
