/** However a Verification ends, nothing stays on and nothing stays stored. */
import {expect, test, type Page} from 'playwright/test';
import {ALLOWED, WITH_FAKE_CAMERA} from '../support/browsers.js';
import {
  button,
  element,
  openPage,
  press,
  readState,
  start,
  untilJudged,
  untilPhase,
  walkIntoCamera,
  walkToCamera,
} from '../support/journey.js';
import {
  expectNothingKept,
  expectQuiet,
  liveTracks,
  readStorage,
  reported,
} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA, permissions: ALLOWED});

async function openCamera(page: Page): Promise<void> {
  await openPage(page);
  await walkIntoCamera(page);
  await untilJudged(page);
  expect(await liveTracks(page)).toBe(1);
  expect(page.workers().length).toBeGreaterThan(0);
}

const call = (page: Page, method: string, index = 0): Promise<void> =>
  element(page, index).evaluate((node, name) => {
    (Reflect.get(node, name) as () => void).call(node);
  }, method);

test('the User stops: asked first, and focus comes back', async ({page}) => {
  await openCamera(page);
  const question = page.getByRole('alertdialog');
  await button(page, 'Back').focus();
  await page.keyboard.press('Escape');
  await expect(question.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(button(page, 'Back')).toBeFocused();
  await page.keyboard.press('Escape');
  await press(page, 'Continue verification');
  await expect(question).toHaveCount(0);
  await expect(button(page, 'Back')).toBeFocused();
  expect(await readState(page)).toMatchObject({
    phase: 'capturing-selfie',
    confirmingClose: false,
  });
  expect(await liveTracks(page)).toBe(1);

  await page.keyboard.press('Escape');
  await press(page, 'Stop');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, 'Start again')).toBeFocused();
  expect(await reported(page, 'passbase-cancel')).toHaveLength(1);
  expect(await reported(page, 'passbase-error')).toHaveLength(0);
  await expectQuiet(page);
  await expectNothingKept(page);
});

test('the page cancels', async ({page}) => {
  await openCamera(page);
  // So that what is looked for below would be found: the embedded backend keeps what is open.
  expect(await readStorage(page)).toEqual({records: ['verification'], other: []});
  await call(page, 'cancel');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await reported(page, 'passbase-cancel')).toHaveLength(1);
  await expectQuiet(page);
  await expectNothingKept(page);
});

test('the page destroys', async ({page}) => {
  await openCamera(page);
  await call(page, 'destroy');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectQuiet(page);
  await expectNothingKept(page);
});

test('the element is removed from the page', async ({page}) => {
  await openCamera(page);
  await element(page).evaluate((node) => node.remove());
  await expectQuiet(page);
  await expectNothingKept(page);
});

test('the element is removed while the camera is being asked for', async ({page}) => {
  await openPage(page);
  await page.evaluate(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      document.querySelector('passbase-verify')?.remove();
      // The User answers when the element is long gone.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ask(constraints);
    };
  });
  await walkIntoCamera(page);
  await expect.poll(() => page.evaluate(() => globalThis.probe.tracks.length)).toBe(1);
  await expectQuiet(page);
  await expectNothingKept(page);
});

test('mounted, unmounted and mounted in one go, it works', async ({page}) => {
  await openPage(page);
  await element(page).evaluate((node) => {
    const parent = node.parentElement!;
    node.remove();
    parent.append(node);
    node.remove();
    parent.append(node);
  });
  await start(page);
  await untilPhase(page, 'consenting');
  // So does moving it while it runs.
  await element(page).evaluate((node) => node.parentElement!.prepend(node));
  await expect(button(page, 'Agree and continue')).toBeVisible();
  expect(await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await page.getByRole('checkbox').check();
  await press(page, 'Agree and continue');
  await press(page, 'Open camera');
  await untilJudged(page);
});

test('two elements on one page know nothing of each other', async ({page}) => {
  await openPage(page);
  await element(page).evaluate((node) => {
    const second = document.createElement('passbase-verify');
    second.setAttribute('requested-data-points', 'age_over_18');
    node.after(second);
  });
  await walkIntoCamera(page);
  await untilJudged(page);
  await element(page, 1).evaluate((node) => {
    void (Reflect.get(node, 'start') as () => Promise<unknown>).call(node).catch(() => {});
  });
  await untilPhase(page, 'consenting', 1);
  await element(page, 1).getByRole('checkbox').check();
  await press(page, 'Agree and continue', 1);
  await press(page, 'Open camera', 1);
  await untilJudged(page, 1);
  expect(await liveTracks(page)).toBe(2);

  await call(page, 'cancel', 1);
  await untilPhase(page, 'idle', 1);
  expect(await readState(page)).toMatchObject({phase: 'capturing-selfie'});
  expect(await liveTracks(page)).toBe(1);
  await press(page, 'Back');
  await untilPhase(page, 'explaining-selfie');
  expect(await liveTracks(page)).toBe(0);
  await call(page, 'destroy');
  await expectQuiet(page);
  await expectNothingKept(page);
});

test('going back from the camera turns it off', async ({page}) => {
  await openPage(page);
  await walkToCamera(page);
  await press(page, 'Open camera');
  await untilJudged(page);
  await press(page, 'Back');
  await untilPhase(page, 'explaining-selfie');
  expect(await liveTracks(page)).toBe(0);
  await press(page, 'Open camera');
  await untilJudged(page);
  expect(await liveTracks(page)).toBe(1);
});
