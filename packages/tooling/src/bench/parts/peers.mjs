/** What others offer, installed beside the project: none of it belongs to the product, its tests or its lock file. */
import {access} from 'node:fs/promises';
import {join} from 'node:path';
import {inRoot} from '../../paths.mjs';
import {runProgram} from '../../run.mjs';

const FOLDER = inRoot('packages/tooling/peers');

/** Where the packages lie once they are installed. */
export const PEER_PACKAGES = join(FOLDER, 'node_modules');

/**
 * Installs the pinned peers where they are not there yet.
 *
 * @returns {Promise<boolean>} False where they can't be installed here.
 */
export async function installPeers() {
  // npm writes this last.
  const done = () => access(join(PEER_PACKAGES, '.package-lock.json'));
  try {
    await done();
    return true;
  } catch {
    const flags = ['--ignore-scripts', '--no-fund', '--no-audit'];
    const code = await runProgram('npm', ['--prefix', FOLDER, 'ci', ...flags], {quiet: true});
    return code === 0;
  }
}
