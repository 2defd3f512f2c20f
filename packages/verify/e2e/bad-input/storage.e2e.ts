/** Browsers that store nothing. */
import {test} from 'playwright/test';
import {WITH_FAKE_CAMERA} from '../support/browsers.js';
import {closeError, expectError, openPage, start} from '../support/journey.js';
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
