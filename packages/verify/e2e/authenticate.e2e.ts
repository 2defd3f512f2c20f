/** Whoever verified themselves comes back: recognised in the same browser, and nowhere else. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {openTracks, seatUser} from './support/simulated-user.js';

const AUTHENTICATE = 'passbase-authenticate';
const seed = 41;

async function openPage(page: Page): Promise<void> {
  await page.goto('/authenticate/');
  await page.waitForFunction(() => customElements.get('passbase-authenticate') !== undefined);
}

const identityKey = (page: Page): Promise<string> =>
  page.locator(AUTHENTICATE).evaluate((node) => Reflect.get(node, 'identityAccessKey') as string);

test('whoever shared a Verification is recognised by a selfie in this browser, and in no other', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(480_000);
  await openPage(page);
  await seatUser(page, {seed});
  await driveJourney(page, async () => {});
  const key = await identityKey(page);
  expect(key).toMatch(/^[0-9a-f-]{36}$/);

  // Another day: the page is loaded anew, and nothing but its own key of the Identity is left in it.
  await openPage(page);
  expect(await identityKey(page)).toBe(key);
  await seatUser(page, {seed, follows: AUTHENTICATE});
  const phases: string[] = [];
  await driveJourney(page, async (screen) => void phases.push(screen), {}, AUTHENTICATE);
  expect(phases).not.toContain('sharing');
  await expect(page.locator('#outcome')).toContainText(`"authenticated": "${key}"`);
  await expect(page.locator(AUTHENTICATE).getByText('It’s you').first()).toBeVisible();
  expect(await openTracks(page)).toBe(0);
  await expect.poll(() => page.workers().length).toBe(0);

  // The same person with the same key of the Identity, in a browser that knows neither.
  const stranger = await browser.newContext({baseURL: baseURL!});
  try {
    const other = await stranger.newPage();
    await openPage(other);
    await other
      .locator(AUTHENTICATE)
      .evaluate((node, value) => Reflect.set(node, 'identityAccessKey', value), key);
    await other.locator(`${AUTHENTICATE} [part=start-button]`).click();
    const screen = other.locator('passbase-error-screen');
    await expect(screen).toContainText('ERR_AUTH_UNKNOWN_IDENTITY');
    await expect(other.locator('#outcome')).toContainText('ERR_AUTH_UNKNOWN_IDENTITY');
    await screen.getByRole('button', {name: JOURNEY['error.verify']}).click();
    await expect(other.locator('passbase-verify dialog')).toBeVisible();
    await expect(other.locator(`${AUTHENTICATE} dialog`)).toHaveCount(0);
  } finally {
    await stranger.close();
  }
});
