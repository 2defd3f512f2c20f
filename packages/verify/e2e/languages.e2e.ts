/** Every sentence in the language of the page: loaded when it is shown, English where it doesn't come, and recorded with the consent. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY as ARABIC} from '../src/locales/ar/journey.js';
import {JOURNEY as GERMAN} from '../src/locales/de/journey.js';
import {START as GERMAN_START} from '../src/locales/de/start.js';
import {JOURNEY as ENGLISH} from '../src/locales/en/journey.js';
import {START as ENGLISH_START} from '../src/locales/en/start.js';
import {WITH_FAKE_CAMERA} from './support/browsers.js';
import {element, untilPhase} from './support/journey.js';
import {installProbe, reported} from './support/probe.js';
import {openVault} from './support/open-vault.js';
import {seatUser} from './support/simulated-user.js';

test.use({launchOptions: WITH_FAKE_CAMERA});

const WORDS = /\/chunks\/words-([a-z]+)-([a-z-]+)-[\w-]+\.js$/;

/** Opens a page with a strict policy, in `lang`; what it loads of sentences comes back, as `de journey`. */
async function openIn(page: Page, lang: string): Promise<readonly string[]> {
  const loaded: string[] = [];
  page.on('requestfinished', (request) => {
    const [, language, file] = WORDS.exec(new URL(request.url()).pathname) ?? [];
    if (language) loaded.push(`${language} ${file}`);
  });
  await installProbe(page);
  await page.addInitScript((tag) => {
    // As soon as there is a document, and before its scripts run.
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      document.documentElement.lang = tag;
      observer.disconnect();
    }).observe(document, {childList: true});
  }, lang);
  await page.goto('/strict-csp/');
  return loaded;
}

const heading = (page: Page, name: string) => element(page).getByRole('heading', {name});
const startButton = (page: Page) => element(page).locator('[part=start-button]');

test('a page in German loads the German sentences, each file when it is needed, and no others', async ({
  page,
}) => {
  const loaded = await openIn(page, 'de-CH');
  await expect(heading(page, GERMAN_START['start.heading'])).toBeVisible();
  await expect.poll(() => loaded).toEqual(['de start']);
  await startButton(page).click();
  await untilPhase(page, 'consenting');
  await expect(heading(page, GERMAN['consent.heading'])).toBeFocused();
  await expect.poll(() => loaded).toEqual(['de start', 'de journey']);
  expect(await reported(page, 'violation')).toEqual([]);
});

test('a page in English loads no other language', async ({page}) => {
  const loaded = await openIn(page, 'en');
  await startButton(page).click();
  await expect(heading(page, ENGLISH['consent.heading'])).toBeFocused();
  await expect.poll(() => loaded).toEqual(['en journey']);
});

test('the User chooses another language in the card, by keyboard', async ({page}) => {
  await openIn(page, 'en');
  const menu = element(page).getByRole('combobox', {name: ENGLISH_START['start.language']});
  await menu.focus();
  await page.keyboard.type('Deut');
  await expect(heading(page, GERMAN_START['start.heading'])).toBeVisible();
  await startButton(page).click();
  await expect(heading(page, GERMAN['consent.heading'])).toBeFocused();
});

test('sentences that do not come are English, and the journey begins all the same', async ({
  page,
}) => {
  await page.route('**/cdn/chunks/words-de-*.js', (route) => route.abort());
  await openIn(page, 'de');
  await expect(heading(page, ENGLISH_START['start.heading'])).toBeVisible();
  await startButton(page).click();
  await expect(heading(page, ENGLISH['consent.heading'])).toBeFocused();
  await expect(element(page).locator('dialog')).toHaveAttribute('lang', 'en');
});

test('a whole Verification in Arabic, from right to left, is recorded as read in Arabic', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const loaded = await openIn(page, 'ar');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const truth = await seatUser(page, {
    ...{seed: 33, holds: 'passport'},
    element: {requestedDataPoints: ['last_name', 'age_over_18']},
  });
  const headings = new Map<string, string>();
  const shared = await driveJourney(page, async (screen) => {
    const first = element(page).locator('dialog h2').first();
    if (screen === 'consenting' || screen === 'sharing') {
      headings.set(screen, (await first.textContent()) ?? '');
      expect(await first.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    }
  });
  expect(shared).toEqual({last_name: truth['last_name'], age_over_18: true});
  expect([headings.get('consenting'), headings.get('sharing')]).toEqual([
    ARABIC['consent.heading'],
    ARABIC['share.heading'],
  ]);
  expect(loaded.filter((file) => !file.startsWith('ar '))).toEqual([]);
  const {records} = await openVault(page);
  const consents = records.filter(({kind}) => kind === 'consent-history');
  expect(consents.map(({text}) => /"language":"([^"]+)"/.exec(text)?.[1])).toEqual(['ar']);
});
