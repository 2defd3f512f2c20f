/** Adapters are written by others: they throw, hang, and answer nonsense. */
import {expect, test, type Page} from 'playwright/test';
import {START} from '../../src/locales/en/start.js';
import {WITH_FAKE_CAMERA} from '../support/browsers.js';
import {element, expectError, openPage, press, start, untilPhase} from '../support/journey.js';
import {expectNothingKept, expectQuiet, reported} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA});

type Fault = 'throws' | 'throws at once' | 'hangs' | 'answers nonsense' | 'none';

/** An adapter whose `open` has the fault that `globalThis.fault` names at the time. */
async function useAdapter(page: Page, fault: Fault): Promise<void> {
  await setFault(page, fault);
  await element(page).evaluate((node) => {
    const read = (): unknown => Reflect.get(globalThis, 'fault');
    const session = {
      verificationId: crypto.randomUUID(),
      audience: 'shop.example',
      nonce: 'A'.repeat(43),
      challenge: {
        steps: [
          {kind: 'turn-left', times: 1},
          {kind: 'blink', times: 1},
        ],
        timeLimitMs: 20_000,
        tries: 5,
      },
      expiresAt: '2099-01-01T00:00:00.000Z',
    };
    const refuse = (): never => {
      throw Object.assign(new Error('secret of the backend'), {code: 'E_BACKEND'});
    };
    Reflect.set(node, 'adapter', {
      open: () => {
        if (read() === 'throws at once') refuse();
        if (read() === 'throws') return Promise.reject(new Error('secret of the backend'));
        if (read() === 'hangs') return new Promise(() => {});
        if (read() === 'answers nonsense') return Promise.resolve({...session, nonce: '1234'});
        return Promise.resolve(session);
      },
      submit: refuse,
      result: refuse,
      share: refuse,
      // Nobody may have to wait for it.
      cancel: () => new Promise(() => {}),
    });
  });
}

const setFault = (page: Page, fault: Fault): Promise<void> =>
  page.evaluate((name) => void Reflect.set(globalThis, 'fault', name), fault);

for (const [fault, code] of [
  ['throws', 'ERR_ADAPTER_FAILED'],
  ['throws at once', 'ERR_ADAPTER_FAILED'],
  ['answers nonsense', 'ERR_ADAPTER_NONSENSE'],
] as const) {
  test(`an adapter that ${fault}: a retry goes on once it works`, async ({page}) => {
    await openPage(page);
    await useAdapter(page, fault);
    await start(page);
    await expectError(page, {code, step: 'START', recoverable: true});
    await expect(page.getByText('secret of the backend')).toHaveCount(0);
    await setFault(page, 'none');
    await press(page, 'Try again');
    await untilPhase(page, 'consenting');
    await element(page).evaluate((node) => (Reflect.get(node, 'cancel') as () => void).call(node));
    await expect.poll(() => reported(page, 'passbase-cancel')).toHaveLength(1);
    await expectQuiet(page);
    await expectNothingKept(page);
  });
}

test('an adapter that hangs is given up after 20 seconds', async ({page}) => {
  await page.clock.install();
  await openPage(page);
  await useAdapter(page, 'hangs');
  await start(page);
  await untilPhase(page, 'opening');
  await page.clock.fastForward(19_000);
  await untilPhase(page, 'opening');
  await page.clock.fastForward(2_000);
  await expectError(page, {code: 'ERR_ADAPTER_TIMEOUT', step: 'START', recoverable: true});
  await setFault(page, 'none');
  await press(page, 'Try again');
  await untilPhase(page, 'consenting');
});

test('a User can leave while an adapter hangs', async ({page}) => {
  await openPage(page);
  await useAdapter(page, 'hangs');
  await start(page);
  await untilPhase(page, 'opening');
  await press(page, 'Close');
  await press(page, 'Stop');
  await expect.poll(() => reported(page, 'passbase-cancel')).toHaveLength(1);
  await expectQuiet(page);
});

for (const [what, code, sentence, adapter] of [
  [
    'is none',
    'ERR_ADAPTER_INVALID',
    START['start.error.page'],
    (node: Element) => void Reflect.set(node, 'adapter', {open: 'no function'}),
  ],
  [
    'can not be made',
    'ERR_ADAPTER_FAILED',
    START['start.error.load'],
    (node: Element) =>
      void Reflect.set(node, 'adapter', () => {
        throw new Error('secret of the backend');
      }),
  ],
] as const) {
  test(`an adapter that ${what}: the card in the page says so`, async ({page}) => {
    await openPage(page);
    await element(page).evaluate(adapter);
    const rejected = await element(page).evaluate((node) =>
      (Reflect.get(node, 'start') as () => Promise<unknown>)
        .call(node)
        .then(String, ({code}: {code: string}) => code),
    );
    expect(rejected).toBe(code);
    expect(await reported(page, 'passbase-error')).toMatchObject([{code, step: 'START'}]);
    await expect(element(page).getByRole('status')).toContainText(sentence);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectQuiet(page);
  });
}
