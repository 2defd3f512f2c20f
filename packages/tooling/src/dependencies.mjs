/** The npm packages. Only builtins: this runs before anything is installed. */
import {readFile} from 'node:fs/promises';
import {inRoot} from './paths.mjs';
import {mustRun} from './run.mjs';

/** Browsers come from the system: no package may download one. */
const ENVIRONMENT = {PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1'};

/**
 * @typedef {{version?: string, link?: boolean, optional?: boolean, devOptional?: boolean}} LockedPackage
 * @typedef {{packages: Record<string, LockedPackage>}} Lock
 */

/**
 * The packages that the lock file asks for and that are not installed at that version. Compared by content: the times of
 * files say nothing after a clone or a checkout.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, npm's own note of what is there.
 * @returns {string[]} Paths such as `node_modules/lit`.
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !isOptional(entry))
    .filter(([path, entry]) => {
      const present = installed.packages[path];
      return present === undefined || present.version !== entry.version;
    })
    .map(([path]) => path);
}

/** Platform packages: npm installs those that fit. @param {LockedPackage} entry */
const isOptional = (entry) => entry.optional === true || entry.devOptional === true;

/** @param {string} path @returns {Promise<Lock>} */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {packages: {}};
  }
}

/**
 * Installs what the lock file names, where it is not there yet.
 *
 * @param {(text: string) => void} note
 */
export async function installDependencies(note) {
  const wanted = await readLock(inRoot('package-lock.json'));
  const missing = missingPackages(
    wanted,
    await readLock(inRoot('node_modules/.package-lock.json')),
  );
  if (missing.length === 0) {
    note('already installed');
    return;
  }
  console.log(`  ${missing.length} packages to install, running npm ci`);
  await mustRun('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {env: ENVIRONMENT});
  note('installed');
}
