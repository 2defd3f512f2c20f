/** Backends that fail after the pictures were taken: nothing has to be taken again, and nothing stays if the User leaves. */
import {expect, test, type Page} from 'playwright/test';
import {WITH_FAKE_CAMERA} from '../support/browsers.js';
import {
  closeError,
  element,
  expectError,
  openPage,
  press,
  readState,
  untilPhase,
  walkIntoCamera,
} from '../support/journey.js';
import {expectNothingKept, expectQuiet, reported} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA});

type Fault = 'submit throws' | 'result is nonsense' | 'share throws' | 'none';

const setFault = (page: Page, fault: Fault): Promise<void> =>
  page.evaluate((name) => void Reflect.set(globalThis, 'fault', name), fault);

/** To the summary with a selfie of the simulated User; the backend behind has the fault of `setFault`. */
async function walkToSummary(page: Page): Promise<void> {
  await openPage(page, '/simulated-camera/');
  await element(page).evaluate((node) => {
    // A selfie alone proves it, and takes half the time.
    node.setAttribute('requested-data-points', 'liveness_factor');
    const has = (fault: string): boolean => Reflect.get(globalThis, 'fault') === fault;
    const refuse = (): Promise<never> => Promise.reject(new Error('secret of the backend'));
    Reflect.set(node, 'adapter', ({embedded}: {embedded: object}) => {
      const real = (name: string, ...values: unknown[]): unknown =>
        (Reflect.get(embedded, name) as (...values: unknown[]) => unknown)(...values);
      return {
        ...embedded,
        submit: (...values: unknown[]) =>
          has('submit throws') ? refuse() : real('submit', ...values),
        result: async (...values: unknown[]) =>
          has('result is nonsense') ? {status: 'splendid'} : real('result', ...values),
        share: (...values: unknown[]) =>
          has('share throws') ? refuse() : real('share', ...values),
      };
    });
  });
  await walkIntoCamera(page);
  // On a busy machine a try may fail for want of frames.
  const next = async (): Promise<string> => {
    const {phase, challenge} = await readState(page);
    if (challenge?.failed) await press(page, 'Try again');
    return phase;
  };
  await expect.poll(next, {message: 'phase', timeout: 100_000}).toBe('reviewing');
}

test('a retry goes on where it stopped, to the end', async ({page}) => {
  await walkToSummary(page);
  await setFault(page, 'submit throws');
  await press(page, 'Send');
  await expectError(page, {code: 'ERR_ADAPTER_FAILED', step: 'SUMMARY', recoverable: true});
  await setFault(page, 'result is nonsense');
  await press(page, 'Try again');
  await expectError(page, {code: 'ERR_ADAPTER_NONSENSE', step: 'SUMMARY', recoverable: true});
  await setFault(page, 'share throws');
  await press(page, 'Try again');
  await press(page, 'Share 1 Data point');
  await expectError(page, {code: 'ERR_ADAPTER_FAILED', step: 'SHARE', recoverable: true});
  expect(await reported(page, 'passbase-share')).toHaveLength(0);
  await setFault(page, 'none');
  await press(page, 'Try again');
  await untilPhase(page, 'done');
  expect(await reported(page, 'passbase-share')).toHaveLength(1);
  expect(await reported(page, 'passbase-finish')).toHaveLength(1);
  await expectQuiet(page);
});

test('leaving at the error: what was taken and sent is forgotten', async ({page}) => {
  await walkToSummary(page);
  await setFault(page, 'share throws');
  await press(page, 'Send');
  await press(page, 'Share 1 Data point');
  await expectError(page, {code: 'ERR_ADAPTER_FAILED', step: 'SHARE', recoverable: true});
  await closeError(page);
  await expect.poll(() => reported(page, 'passbase-cancel')).toHaveLength(1);
  expect(await reported(page, 'passbase-share')).toHaveLength(0);
  await expectQuiet(page);
  await expectNothingKept(page);
});
