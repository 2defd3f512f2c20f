/** What others offer, installed beside the project: none of it belongs to the product, its tests or its lock file. */
import {access, readFile} from 'node:fs/promises';
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
  /** @type {{dependencies: Record<string, string>}} */
  const {dependencies} = JSON.parse(await readFile(join(FOLDER, 'package.json'), 'utf8'));
  // npm writes its lock last; a peer that was added later is not there yet.
  const wanted = ['.package-lock.json', ...Object.keys(dependencies)];
  const done = () => Promise.all(wanted.map((path) => access(join(PEER_PACKAGES, path))));
  try {
    await done();
    return true;
  } catch {
    const flags = ['--ignore-scripts', '--no-fund', '--no-audit'];
    const code = await runProgram('npm', ['--prefix', FOLDER, 'ci', ...flags], {quiet: true});
    return code === 0;
  }
}
