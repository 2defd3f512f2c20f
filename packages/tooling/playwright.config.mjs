/** Tests of whole pages: `npm test -- e2e`, or `npx playwright test -c packages/tooling/playwright.config.mjs` after a build. */
import {defineConfig} from 'playwright/test';
import {CHROMIUM_ARGS, findBrowser} from './src/browser.mjs';
import {ROOT, inRoot} from './src/paths.mjs';
import {findFreePort} from './src/serve.mjs';

// Workers load this file again: they find the port that the runner has taken.
process.env.DEMO_PORT ??= String(await findFreePort());
const port = process.env.DEMO_PORT;

export default defineConfig({
  testDir: ROOT,
  testMatch: ['demo/**/*.e2e.ts', 'packages/verify/e2e/**/*.e2e.ts'],
  outputDir: inRoot('out/e2e'),
  // Two cores: a camera, a browser and a model at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A test that passes only when repeated has found something.
  retries: 0,
  // Engines load 14 MB and compile; a whole journey takes its time.
  timeout: 120_000,
  expect: {timeout: 20_000},
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    viewport: {width: 390, height: 844},
    launchOptions: {executablePath: findBrowser(), args: CHROMIUM_ARGS},
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node packages/tooling/src/serve-demo.mjs --port ${port}`,
    cwd: ROOT,
    url: `http://localhost:${port}/`,
    timeout: 20_000,
  },
});
