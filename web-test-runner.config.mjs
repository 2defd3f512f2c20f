/**
 * Unit tests in a real browser, on compiled output: `npx web-test-runner` runs all of them,
 * `npx web-test-runner --files 'packages/camera/dist/**\/*.test.js'` those of one package.
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_ARGS, findBrowser} from './packages/tooling/src/browser.mjs';

export default {
  files: ['packages/*/dist/**/*.test.js', '!packages/*/dist/**/*.node.test.js'],
  // What ships: without this condition lit's development build is taken, with its warnings.
  nodeResolve: {exportConditions: ['production', 'default']},
  // Two cores: more pages at once only make each of them slow.
  concurrency: 1,
  concurrentBrowsers: 1,
  testFramework: {config: {ui: 'bdd', timeout: '20000'}},
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        args: [
          ...CHROMIUM_ARGS,
          '--use-fake-ui-for-media-stream',
          '--use-fake-device-for-media-stream',
        ],
      },
    }),
  ],
};
