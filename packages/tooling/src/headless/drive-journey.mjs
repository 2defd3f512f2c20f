/** Walks through a journey as a User would: by what the element shows. */
import {join} from 'node:path';

/** The whole journey: engines load and compile, a challenge has 20 s a try, a document is read. */
const JOURNEY_MS = 240_000;
const POLL_MS = 100;

const PRIMARY = 'passbase-verify button.primary:visible';

/** What a User does in each phase; phases that are not here are waited through. */
/** @type {Record<string, (page: import('playwright').Page) => Promise<void>>} */
const ACTIONS = {
  idle: (page) => page.locator(PRIMARY).click(),
  consenting: async (page) => {
    await page.locator('passbase-verify input[type=checkbox]:visible').check();
    await page.locator(PRIMARY).click();
  },
  'explaining-selfie': (page) => page.locator(PRIMARY).click(),
  'choosing-country': async (page) => {
    await page.locator('passbase-verify [role=option]').first().click();
    await page.locator(PRIMARY).click();
  },
  'choosing-document': (page) => page.locator('passbase-verify [data-document=PASSPORT]').click(),
  'explaining-document': (page) => page.locator(PRIMARY).click(),
  reviewing: (page) => page.locator(PRIMARY).click(),
  sharing: (page) => page.locator(PRIMARY).click(),
};

/**
 * The element's state, as a page may see it.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<{phase: string, guidance?: string, error?: {code: string}}>}
 */
const readState = (page) =>
  page.locator('passbase-verify').evaluate((element) => Reflect.get(element, 'state'));

/** Keeps what the page is given when the User shares. @param {import('playwright').Page} page */
const listenForShare = (page) =>
  page.locator('passbase-verify').evaluate((element) => {
    element.addEventListener('passbase-share', (event) => {
      const {dataPoints} = Reflect.get(event, 'shared');
      const entries = dataPoints.map((/** @type {{key: string, value: unknown}} */ point) => [
        point.key,
        point.value,
      ]);
      Reflect.set(globalThis, 'sharedDataPoints', Object.fromEntries(entries));
    });
  });

/**
 * @param {import('playwright').Page} page Shows the element, not started.
 * @param {string} folder For a picture of every screen.
 * @returns {Promise<Record<string, unknown>>} The Data points that were shared, by key.
 * @throws {Error} where the journey fails or takes too long.
 */
export async function driveJourney(page, folder) {
  const deadline = performance.now() + JOURNEY_MS;
  await listenForShare(page);
  let last = '';
  let count = 0;
  while (performance.now() < deadline) {
    const {phase, guidance, error} = await readState(page);
    if (phase !== last) {
      last = phase;
      const picture = `${String(++count).padStart(2, '0')}-${phase}.png`;
      console.log(`  ${phase}`);
      await page.screenshot({path: join(folder, picture)});
      if (phase === 'failed') throw new Error(`the journey failed: ${error?.code}`);
      if (phase === 'done') {
        return page.evaluate(() => Reflect.get(globalThis, 'sharedDataPoints') ?? {});
      }
      await ACTIONS[phase]?.(page);
    }
    await page.waitForTimeout(POLL_MS);
    if (guidance !== undefined && performance.now() > deadline - POLL_MS) {
      console.log(`  last guidance: ${guidance}`);
    }
  }
  await page.screenshot({path: join(folder, 'stuck.png')});
  throw new Error(`the journey did not end within ${JOURNEY_MS / 1000} s; it stood at ${last}`);
}
