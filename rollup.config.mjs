/**
 * What a website loads, made from the compiled packages: `packages/verify/cdn/`. `npm run build` runs this; set-up and
 * `tsc -b` come first.
 */
// @ts-nocheck The types of rollup's plugins describe their CommonJS form.
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {CDN, CDN_ASSETS, DEMO_BUILD, inRoot} from './packages/tooling/src/paths.mjs';
import {
  stylesWithoutComments,
  typescriptSourceMaps,
} from './packages/tooling/src/rollup-plugins.mjs';

const plugins = [
  // The last condition keeps lit's development build, with its warnings on the console, out.
  resolve({browser: true, exportConditions: ['browser', 'production']}),
  // Both engines' loaders ask for these in branches that run in Node only.
  commonjs({ignore: ['fs', 'path', 'url', 'crypto', 'node:module']}),
  typescriptSourceMaps(),
  stylesWithoutComments(),
];

const minify = terser({module: true, format: {comments: /@license|@preserve/}});

const ENTRY = inRoot('packages/verify/dist/cdn.js');

/**
 * The element. What `passbase-verify.js` imports statically loads with the page; the rest when the User presses start.
 *
 * The entry's code stands in a chunk of its own, so that the other chunks import it by a name with a hash: they get the
 * same copy where a page adds `?v=1` to the script's address, and never that of another release. It lies beside the entry,
 * because it finds the assets by its own address.
 */
const element = {
  input: {'passbase-verify': ENTRY},
  plugins,
  output: {
    dir: CDN,
    format: 'es',
    sourcemap: true,
    chunkFileNames: ({moduleIds, facadeModuleId}) => {
      if (moduleIds.includes(ENTRY)) return 'passbase-verify-[hash].js';
      // A language's sentences are files of their own, and named after it.
      const words = /\/locales\/([^/]+)\/([^/]+)\.js$/.exec(facadeModuleId ?? '');
      return `chunks/${words ? `words-${words[1]}-${words[2]}` : '[name]'}-[hash].js`;
    },
    plugins: [minify],
  },
};

/** A script without `type="module"`; it imports the element's script, which lies beside it. */
const classic = {
  input: inRoot('packages/verify/dist/classic.js'),
  plugins,
  output: {
    file: `${CDN}/passbase-verify.classic.js`,
    format: 'iife',
    sourcemap: true,
    plugins: [minify],
  },
};

/** Workers are self-contained: a worker on another origin may be started from a blob that imports exactly one address. */
const workers = ['face-worker', 'document-worker', 'text-worker', 'match-worker', 'pdf-worker'].map(
  (name) => ({
    input: inRoot(`packages/vision/dist/workers/${name}.js`),
    plugins,
    output: {
      file: `${CDN_ASSETS}/${name}.js`,
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      plugins: [minify],
    },
  }),
);

/** The simulated camera, for the demo's pages only. */
const testkit = {
  input: {testkit: inRoot('packages/testkit/dist/index.js')},
  plugins,
  output: {dir: DEMO_BUILD, format: 'es', sourcemap: true, chunkFileNames: '[name]-[hash].js'},
};

/** @type {import('rollup').RollupOptions[]} */
export default [element, classic, ...workers, testkit];
