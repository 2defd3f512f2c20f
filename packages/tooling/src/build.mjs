/** `npm run build`: compiles the packages, then bundles what a website and the demo load. */
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {inRoot} from './paths.mjs';
import {command, step} from './progress.mjs';
import {mustRunScript} from './run.mjs';
import {setUp} from './setup.mjs';

/** `tsc -b` builds what each of these refers to, that is, everything. */
const TOP_PACKAGES = ['packages/verify', 'packages/testkit'];

/** Demo pages that a bundler makes: folders with a Vite configuration. */
async function viteDemos() {
  const entries = await readdir(inRoot('demo'), {recursive: true}).catch(() => []);
  return entries
    .filter((path) => /^[^/]+\/vite\.config\.m?[jt]s$/.test(path))
    .map((path) => `demo/${path.split('/')[0]}`);
}

export async function build() {
  await step('Compile', () => mustRunScript('typescript/bin/tsc', ['-b', ...TOP_PACKAGES]));
  await step('Bundle', async (note) => {
    // Only now: it imports rollup and, through its configuration, installed plugins.
    const {bundle} = await import('./bundle.mjs');
    await bundle(note);
  });
  for (const folder of await viteDemos()) {
    await step(`Bundle ${folder}`, () =>
      mustRunScript('vite/bin/vite.js', ['build', folder], {quiet: true}),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    await setUp({browser: false});
    await build();
  });
}
