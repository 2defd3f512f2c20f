/** Browsers that store nothing. */
import {test} from 'playwright/test';
import {WITH_FAKE_CAMERA} from '../support/browsers.js';
import {closeError, expectError, openPage, press, start, untilPhase} from '../support/journey.js';
import {expectQuiet} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA});

/** How browsers refuse storage. */
const REFUSALS: readonly [string, () => void][] = [
  [
    'has none',
    () => Object.defineProperty(globalThis, 'indexedDB', {configurable: true, value: undefined}),
  ],
  [
    'forbids to look at it',
    () =>
      Object.defineProperty(globalThis, 'indexedDB', {
        configurable: true,
        get: () => {
          throw new DOMException('Forbidden in a third-party context.', 'SecurityError');
        },
      }),
  ],
  [
    'throws on opening it',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  ],
  [
    'fails on opening it',
    () => {
      IDBFactory.prototype.open = () => {
        const request = Object.assign(new EventTarget(), {
          error: new DOMException('A mutation operation was attempted.', 'InvalidStateError'),
          readyState: 'done',
        });
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return request as unknown as IDBOpenDBRequest;
      };
    },
  ],
];

for (const [how, refuse] of REFUSALS) {
  test(`a browser that ${how}: says so before anything is asked`, async ({page}) => {
    await page.addInitScript(refuse);
    await openPage(page);
    await start(page);
    await expectError(page, {code: 'ERR_VAULT_BLOCKED', step: 'START', recoverable: false});
    await closeError(page);
    await expectQuiet(page);
  });
}

test('a device that is full: says so, and goes on once there is room', async ({page, baseURL}) => {
  const {origin} = new URL(baseURL!);
  const browser = await page.context().newCDPSession(page);
  await openPage(page);
  // A real quota, not a made-up error: what is written is refused by the browser when it is committed.
  await browser.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1});
  await start(page);
  await expectError(page, {code: 'ERR_VAULT_QUOTA', step: 'START', recoverable: true});
  await browser.send('Storage.overrideQuotaForOrigin', {origin});
  await press(page, 'Try again');
  await untilPhase(page, 'consenting');
});
