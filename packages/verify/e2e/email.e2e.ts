/** The e-mail address: typed once, kept over a reload, and shared by its own switch as what the User said. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney, listenForShare} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {readState, start} from './support/journey.js';
import {seatUser} from './support/simulated-user.js';

const ADDRESS = 'anna@example.org';

async function seat(page: Page, properties: object): Promise<void> {
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const requestedDataPoints = ['liveness_factor', 'email'];
  await seatUser(page, {seed: 23, element: {requestedDataPoints, ...properties}});
}

test('an address is asked for, checked, kept over a reload, and shared as the User’s own word', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/plain-tag/');
  await seat(page, {resume: true});
  let reloaded = false;
  const shared = await driveJourney(
    page,
    async (screen) => {
      if (screen !== 'explaining-selfie' || reloaded) return;
      reloaded = true;
      // Written down a moment after the screen is shown.
      await page.waitForTimeout(500);
      await page.reload();
      await seat(page, {resume: true});
      await listenForShare(page);
      await start(page);
      await expect
        .poll(async () => (await readState(page)).phase, {timeout: 40_000})
        .toBe('explaining-selfie');
    },
    {
      'asking-email': async () => {
        const form = page.locator('passbase-email-screen');
        const field = form.getByLabel(JOURNEY.email);
        await field.fill('anna@');
        await field.press('Enter');
        await expect(form.getByRole('alert')).toContainText(JOURNEY['email.invalid']);
        await field.fill(ADDRESS);
        await field.press('Enter');
      },
      reviewing: async () => {
        await expect(page.locator('passbase-summary-screen')).toContainText(ADDRESS);
        await page.locator('passbase-verify dialog button.primary:visible').click();
      },
      sharing: async () => {
        const screen = page.locator('passbase-share-screen');
        await expect(screen).toContainText(JOURNEY['zone.user']);
        await expect(screen.getByRole('switch', {name: JOURNEY.email})).toBeChecked();
        await page.locator('passbase-verify dialog button.primary:visible').click();
      },
    },
  );
  expect(reloaded).toBe(true);
  expect(shared).toMatchObject({email: ADDRESS});
});

test('an address that the page has is not asked for', async ({page}) => {
  test.setTimeout(120_000);
  await page.goto('/plain-tag/');
  await seat(page, {prefillAttributes: {email: ADDRESS}});
  const screens: string[] = [];
  const shared = await driveJourney(page, async (screen) => void screens.push(screen));
  expect(screens).not.toContain('asking-email');
  expect(shared).toMatchObject({email: ADDRESS});
});
