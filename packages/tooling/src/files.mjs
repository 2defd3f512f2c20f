/** Finds files. Only builtins. */
import {readdir} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {inRoot} from './paths.mjs';

/** Folders that hold nothing we wrote. */
const SKIPPED = new Set(['node_modules', 'dist', 'cdn', 'built']);

/**
 * Every file under a folder of the repository whose path satisfies `wanted`; none where the folder is absent.
 *
 * @param {string} folder Relative to the repository.
 * @param {(path: string) => boolean} wanted
 * @returns {Promise<string[]>} Relative to the repository, with `/`, sorted.
 */
export async function findSources(folder, wanted) {
  const entries = await readdir(inRoot(folder), {withFileTypes: true}).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name).split(sep).join('/');
      if (!entry.isDirectory()) return wanted(path) ? [path] : [];
      return SKIPPED.has(entry.name) ? [] : findSources(path, wanted);
    }),
  );
  return found.flat().sort();
}

/**
 * The compiled form of tests: `packages/x/src/y.test.ts` → `packages/x/dist/y.test.js`. Found by their sources, because
 * `tsc -b` leaves behind what it made of a file that is gone.
 *
 * @param {(path: string) => boolean} wanted Decides on the source's path.
 */
export async function findCompiledTests(wanted) {
  const sources = await findSources(
    'packages',
    (path) => /^packages\/[^/]+\/src\//.test(path) && path.endsWith('.test.ts') && wanted(path),
  );
  return sources.map((path) => path.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
}
