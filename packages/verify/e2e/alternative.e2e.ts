/** Who can't do a movement asks for another one, by keyboard, and the whole journey passes with it. */
import {expect, test} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {button} from './support/journey.js';
import {seatUser} from './support/simulated-user.js';

test('an alternative is asked for with the keyboard, costs no try, and is an answer to the backend', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const truth = await seatUser(page, {
    ...{seed: 23, holds: 'passport'},
    element: {requestedDataPoints: ['last_name']},
  });
  const challenge = (member: string) => (): Promise<unknown> =>
    page
      .locator('passbase-verify')
      .evaluate((element, name) => Reflect.get(element, 'state').challenge?.[name], member);
  const steps = async (): Promise<string> => String(await challenge('steps')());
  let drawn = '';
  let performed = '';
  const shared = await driveJourney(page, async (screen) => {
    if (drawn || screen !== 'capturing-selfie-live') return;
    drawn = await steps();
    await button(page, 'I can’t do this movement').focus();
    await page.keyboard.press('Enter');
    await expect.poll(steps).not.toBe(drawn);
    performed = await steps();
    // The movement that was under way when the button was pressed ends no try.
    await expect.poll(challenge('index'), {timeout: 20_000}).toBeGreaterThan(0);
    expect(await challenge('attempt')()).toBe(1);
  });
  expect(performed.split(',')).toHaveLength(drawn.split(',').length);
  expect(shared).toEqual({last_name: truth['last_name']});
});
