/** Models, engines and scripts that don't come, or come wrong. */
import {expect, test, type Page, type Route} from 'playwright/test';
import {START} from '../../src/locales/en/start.js';
import {ALLOWED, WITH_FAKE_CAMERA} from '../support/browsers.js';
import {
  button,
  closeError,
  element,
  expectError,
  openPage,
  press,
  start,
  untilJudged,
  untilPhase,
  walkIntoCamera,
  type Expected,
} from '../support/journey.js';
import {expectNothingKept, expectQuiet, reported} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA, permissions: ALLOWED});

const missing = (route: Route): Promise<void> => route.fulfill({status: 404, body: 'not found'});
const offline = (route: Route): Promise<void> => route.abort('internetdisconnected');
/** As a single-page server answers what it doesn't have. */
const asPage = (route: Route): Promise<void> =>
  route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Shop</title>'});
const altered = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.body();
  body[body.length >> 1]! ^= 1;
  await route.fulfill({response, body});
};

const MODEL = '**/models/face_landmarker.task';
const WASM = '**/mediapipe/*.wasm';
const CATALOG = '**/assets/catalog.json';
const WORKER = '**/assets/face-worker.js';

const CASES: readonly [
  what: string,
  file: string,
  how: (route: Route) => Promise<void>,
  code: Expected['code'],
][] = [
  ['a model is missing', MODEL, missing, 'ERR_VISION_ASSET_MISSING'],
  ['a model was altered', MODEL, altered, 'ERR_VISION_ASSET_ALTERED'],
  ['the network is down', MODEL, offline, 'ERR_VISION_ASSET_NETWORK'],
  ['the WebAssembly was altered', WASM, altered, 'ERR_VISION_ASSET_ALTERED'],
  ['the catalogue is missing', CATALOG, missing, 'ERR_VISION_ASSET_MISSING'],
  ['the script of the worker is missing', WORKER, missing, 'ERR_VISION_ASSET_MISSING'],
  ['the script of the worker does not come', WORKER, offline, 'ERR_VISION_ASSET_NETWORK'],
];

for (const [what, file, how, code] of CASES) {
  test(`${what}: a retry goes on once it is there`, async ({page}) => {
    await page.route(file, how);
    await openPage(page);
    await walkIntoCamera(page);
    await expectError(page, {code, step: 'RESOURCE', recoverable: true});
    await page.unroute(file);
    await press(page, 'Try again');
    await untilJudged(page);
  });
}

for (const [what, file] of [
  ['a model', MODEL],
  ['the script of the worker', WORKER],
] as const) {
  test(`${what} comes as a web page: ends there, and works when begun anew`, async ({page}) => {
    await page.route(file, asPage);
    await openPage(page);
    await walkIntoCamera(page);
    const code = 'ERR_VISION_ASSET_WRONG_TYPE';
    await expectError(page, {code, step: 'RESOURCE', recoverable: false});
    await closeError(page);
    await expectQuiet(page);
    await expectNothingKept(page);
    await page.unroute(file);
    await press(page, 'Start again');
    await untilPhase(page, 'consenting');
  });
}

test('workers are forbidden by the policy of the page', async ({page}) => {
  await page.route('**/strict-csp/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy']!.replace(
      /worker-src [^;]+/,
      "worker-src 'none'",
    );
    await route.fulfill({response, headers: {...headers, 'content-security-policy': policy}});
  });
  await openPage(page, '/strict-csp/');
  await walkIntoCamera(page);
  const code = 'ERR_VISION_WORKER_BLOCKED';
  await expectError(page, {code, step: 'RESOURCE', recoverable: false});
  await closeError(page);
  await expectNothingKept(page);
});

/** The card in the page says what happened, and the page is told. */
async function expectCard(page: Page, sentence: string, code: string): Promise<void> {
  const message = element(page).getByRole('status');
  await expect(message).toContainText(sentence);
  await expect(message).toContainText(code);
  expect(await reported(page, 'passbase-error')).toHaveLength(1);
}

test("the journey's own script does not come: the card says so, and starts it once it is there", async ({
  page,
}) => {
  const script = '**/cdn/chunks/open-journey-*.js';
  await page.route(script, offline);
  await openPage(page);
  await start(page);
  await expectCard(page, START['start.error.load'], 'ERR_VISION_ASSET_NETWORK');
  await expect(button(page, 'Start verification')).toBeEnabled();
  await page.unroute(script);
  await start(page);
  await untilPhase(page, 'consenting');
});
