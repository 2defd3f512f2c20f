/** Cameras that are refused, missing, taken or lost. */
import {expect, test, type Page} from 'playwright/test';
import {INSECURE_HOST, ALLOWED, WITH_FAKE_CAMERA} from '../support/browsers.js';
import {
  closeError,
  expectError,
  openPage,
  press,
  start,
  untilJudged,
  walkIntoCamera,
} from '../support/journey.js';
import {
  expectNothingKept,
  expectQuiet,
  liveTracks,
  refuseCamera,
  reported,
} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA});

/** The User gives up at the error screen: nothing is left. */
async function leave(page: Page): Promise<void> {
  await closeError(page);
  await expect.poll(() => reported(page, 'passbase-cancel')).toHaveLength(1);
  await expectQuiet(page);
  await expectNothingKept(page);
}

test('denied: says how to allow it, and goes on once it is', async ({page, context}) => {
  await openPage(page);
  await walkIntoCamera(page);
  await expectError(page, {code: 'ERR_CAMERA_DENIED', step: 'RESOURCE', recoverable: true});
  await expect(page.getByText('Click the icon left of the address')).toBeVisible();
  await context.grantPermissions(ALLOWED);
  await press(page, 'Try again');
  await untilJudged(page);
  expect(await liveTracks(page)).toBe(1);
});

test.describe('with the camera allowed', () => {
  test.use({permissions: ALLOWED});

  test('dismissed: the question can be asked again', async ({page}) => {
    await page.addInitScript(() => {
      // As browsers do: the question was closed, so the next request asks again.
      navigator.permissions.query = async () =>
        Object.assign(new EventTarget(), {
          name: 'camera',
          state: 'prompt',
          onchange: null,
        }) as PermissionStatus;
    });
    await openPage(page);
    await refuseCamera(page, 'NotAllowedError');
    await walkIntoCamera(page);
    await expectError(page, {code: 'ERR_CAMERA_DISMISSED', step: 'RESOURCE', recoverable: true});
    await refuseCamera(page, undefined);
    await press(page, 'Try again');
    await untilJudged(page);
  });

  for (const [cause, code] of [
    ['NotFoundError', 'ERR_CAMERA_ABSENT'],
    ['NotReadableError', 'ERR_CAMERA_BUSY'],
  ] as const) {
    test(`${cause}: says what to do, and goes on once it is done`, async ({page}) => {
      await openPage(page);
      await refuseCamera(page, cause);
      await walkIntoCamera(page);
      await expectError(page, {code, step: 'RESOURCE', recoverable: true});
      await press(page, 'Try again');
      await expectError(page, {code, step: 'RESOURCE', recoverable: true});
      expect(await reported(page, 'passbase-error')).toHaveLength(2);
      await refuseCamera(page, undefined);
      await press(page, 'Try again');
      await untilJudged(page);
    });
  }

  test('ended in the middle: opens again on request', async ({page}) => {
    await openPage(page);
    await walkIntoCamera(page);
    await untilJudged(page);
    await page.evaluate(() => {
      const [track] = globalThis.probe.tracks;
      track!.stop();
      // stop() fires nothing; a camera that is unplugged does.
      track!.dispatchEvent(new Event('ended'));
    });
    await expectError(page, {code: 'ERR_CAMERA_ENDED', step: 'RESOURCE', recoverable: true});
    await press(page, 'Try again');
    await untilJudged(page);
    expect(await liveTracks(page)).toBe(1);
  });

  test('gives up after an error: start() tells why, nothing is left', async ({page}) => {
    await openPage(page);
    await page.locator('passbase-verify').evaluate((node) => {
      const run = Reflect.get(node, 'start').bind(node) as () => Promise<unknown>;
      const outcome = run().catch((error: {code: string}) => error.code);
      Reflect.set(globalThis, 'outcome', outcome);
    });
    await refuseCamera(page, 'NotReadableError');
    await page.getByRole('checkbox').check();
    await press(page, 'Agree and continue');
    await press(page, 'Open camera');
    await expectError(page, {code: 'ERR_CAMERA_BUSY', step: 'RESOURCE', recoverable: true});
    await leave(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'outcome') as unknown)).toBe(
      'ERR_CAMERA_BUSY',
    );
  });

  test('forbidden by the policy of the page: said before anything is asked', async ({page}) => {
    await page.route('**/plain-tag/', async (route) => {
      const response = await route.fetch();
      const headers = {...response.headers(), 'permissions-policy': 'camera=()'};
      await route.fulfill({response, headers});
    });
    await openPage(page);
    await start(page);
    await expectError(page, {code: 'ERR_CAMERA_POLICY', step: 'START', recoverable: false});
    expect(await page.evaluate(() => globalThis.probe.asked)).toBe(0);
    await leave(page);
  });

  test('an address that is not secure: said before anything is asked', async ({page, baseURL}) => {
    const address = new URL('/plain-tag/', baseURL);
    address.hostname = INSECURE_HOST;
    await openPage(page, address.href);
    await start(page);
    await expectError(page, {code: 'ERR_CAMERA_INSECURE', step: 'START', recoverable: false});
    await closeError(page);
    await expectQuiet(page);
  });
});
