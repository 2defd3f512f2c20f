/** A Resource type that the page registered, before the simulated camera: the library card of the demo. */
import {expect, test} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {openTracks, seatUser, watchPolicy} from './support/simulated-user.js';

/** What the page's own words are read as, by screen. */
const SAID: Readonly<Record<string, string>> = {
  consenting: 'Lesernummer',
  reviewing: 'Zeigt, dass Sie Leserin oder Leser sind',
  sharing: 'Zweigstelle',
};

test('a library card proves its own Data points, by its labels and by its extractor', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const violations = await watchPolicy(page);
  await page.goto('/own-resource-type/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  await seatUser(page, {seed: 41, holds: 'library-card', element: {lang: 'de'}});
  const truth = await page.evaluate(() => {
    const {testkit, simulatedUser} = globalThis as unknown as Record<string, any>;
    return testkit.libraryCardTruth(simulatedUser.person) as Record<string, string>;
  });
  const said = new Set<string>();
  const shared = await driveJourney(
    page,
    async (screen) => {
      const words = SAID[screen];
      if (!words) return;
      await expect(page.locator('passbase-journey').getByText(words).first()).toBeVisible();
      said.add(screen);
    },
    {idle: (current) => current.getByRole('button', {name: 'Show my library card'}).click()},
  );

  expect(shared).toEqual(truth);
  expect([...said]).toEqual(Object.keys(SAID));
  expect(await openTracks(page)).toBe(0);
  expect(violations).toEqual([]);
});
