/** The npm package mrz-detection in a process of its own. */
import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {PEER_PACKAGES} from './peers.mjs';

const SCRIPT = fileURLToPath(new URL('mrz-detection.cjs', import.meta.url));
/** Some pictures keep it busy for minutes. */
const PATIENCE_MS = 20_000;

/** @typedef {{lines: readonly string[], ms: number}} MrzReading */

/** Reads pictures one after another; starts anew after one that took too long. */
export class MrzDetection {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;

  /** @param {string} path @returns {Promise<MrzReading>} */
  async read(path) {
    const child = (this.#process ??= await start());
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const reading = await new Promise((resolve) => {
      child.removeAllListeners();
      child.once('message', resolve);
      child.once('exit', () => resolve(undefined));
      timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      child.send(path);
    });
    clearTimeout(timer);
    if (reading !== undefined) return reading;
    this.close();
    return {lines: [], ms: PATIENCE_MS};
  }

  close() {
    this.#process?.kill();
    this.#process = undefined;
  }
}

/** @returns {Promise<import('node:child_process').ChildProcess>} */
async function start() {
  // Its WebAssembly tells the console how it was loaded.
  const child = fork(SCRIPT, [PEER_PACKAGES], {stdio: ['ignore', 'ignore', 'ignore', 'ipc']});
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('mrz-detection did not start')));
  });
  return child;
}
