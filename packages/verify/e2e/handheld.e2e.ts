/** A passport before the simulated camera as people hold one: a lamp mirrored over the MRZ, a hand that sways. */
import {expect, test} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {seatUser} from './support/simulated-user.js';

const HOLDS = {
  'under a lamp, and turned when the product says so': {light: 'glare', hold: 'held'},
  'in a hand that sways': {hold: 'moving'},
} as const;

for (const [how, state] of Object.entries(HOLDS)) {
  test(`a passport is read ${how}`, async ({page}) => {
    test.setTimeout(240_000);
    await page.goto('/plain-tag/');
    await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
    const truth = await seatUser(page, {
      ...{seed: 41, holds: 'passport', state},
      element: {requestedDataPoints: ['raw_mrz_string']},
    });
    const shared = await driveJourney(page, async () => {});
    expect(shared).toEqual({raw_mrz_string: truth['raw_mrz_string']});
  });
}
