/** Ways to start the browser. One object each: tests that share it share a browser. */
import {CHROMIUM_ARGS, findBrowser} from '../../../tooling/src/browser.mjs';

/** A name that is not this machine's, so that pages on it are not secure contexts. It leads to this machine. */
export const INSECURE_HOST = 'shop.test';

const launch = (...args: readonly string[]) => ({
  executablePath: findBrowser()!,
  args: [...CHROMIUM_ARGS, ...args],
});

const FAKE_CAMERA = '--use-fake-device-for-media-stream';

/** Chromium's own moving picture as a camera. Without `ALLOWED` the User refuses it. */
export const WITH_FAKE_CAMERA = launch(
  FAKE_CAMERA,
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
);

/** The same without WebGL. */
export const WITHOUT_WEBGL = launch(FAKE_CAMERA, '--disable-3d-apis', '--disable-gpu');

/** Context options: the User allows the camera. */
export const ALLOWED = ['camera'];
