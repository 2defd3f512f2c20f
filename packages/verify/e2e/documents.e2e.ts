/** Other documents than a passport before the simulated camera: a card, a licence with a bar code, a letter besides a passport. */
import {buildAamva} from '@passbase-verify/checks/testing';
import {expect, test} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {openTracks, seatUser} from './support/simulated-user.js';

const VERIFY = 'passbase-verify';

test('an identity card is turned over, and its back proves the Data points', async ({page}) => {
  test.setTimeout(240_000);
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const truth = await seatUser(page, {
    seed: 31,
    holds: 'card',
    element: {
      requestedDataPoints: ['last_name', 'nationality', 'age_over_18'],
      documents: ['NATIONAL_ID_CARD'],
    },
  });
  const screens: string[] = [];
  const shared = await driveJourney(page, async (screen) => {
    screens.push(screen);
  });
  expect(Object.keys(shared)).toEqual(['last_name', 'nationality', 'age_over_18']);
  for (const [key, value] of Object.entries(shared)) expect(value, key).toEqual(truth[key]);
  expect(await openTracks(page)).toBe(0);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a licence is turned over, and its bar code proves the Data points', async ({page}) => {
  test.setTimeout(240_000);
  const barcode = buildAamva(
    {
      ...{issuerNumber: '636000', documentNumber: 'T64235789', sex: 'female'},
      ...{lastName: 'SAMPLE', firstName: 'ANNA', birthDate: '1974-08-12'},
      ...{issueDate: '2022-03-01', expiryDate: '2032-03-01'},
      ...{street: '14 MAIN STREET', city: 'ALBANY', jurisdiction: 'NY', postalCode: '12207'},
      country: 'USA',
    },
    10,
  );
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  await seatUser(page, {
    ...{seed: 35, holds: 'licence', barcode},
    element: {
      requestedDataPoints: ['last_name', 'date_of_birth', 'city'],
      documents: ['DRIVERS_LICENSE'],
      countries: ['USA'],
    },
  });
  const shared = await driveJourney(page, async () => {});
  expect(shared).toEqual({last_name: 'SAMPLE', date_of_birth: '1974-08-12', city: 'ALBANY'});
});

test('a letter by camera proves the address of the holder of the passport', async ({page}) => {
  test.setTimeout(300_000);
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  await seatUser(page, {
    seed: 33,
    holds: 'passport-and-letter',
    element: {
      requestedDataPoints: ['last_name', 'postal_code', 'city'],
      documents: ['PASSPORT', 'PROOF_OF_ADDRESS'],
    },
  });
  const written = await page.evaluate(() => {
    const {testkit, simulatedUser} = globalThis as unknown as Record<string, any>;
    const {postalCode, city} = testkit.addressedTo(simulatedUser.person, '2026-01-01');
    return {postal_code: postalCode as string, city: city as string};
  });
  const shared = await driveJourney(page, async () => {}, {
    previewing: async () => {
      const preview = page.locator(`${VERIFY} passbase-preview-screen`);
      await expect(preview).toContainText(JOURNEY['finding.address-lines']);
      await preview.getByRole('button', {name: JOURNEY['preview.use']}).click();
    },
  });
  expect(shared).toMatchObject(written);
});
