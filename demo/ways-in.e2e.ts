/** Each page of the demo, from the tag to consented Data points: a whole Verification with a simulated User. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../packages/tooling/src/headless/drive-journey.mjs';
import {watchNetwork} from '../packages/tooling/src/headless/network-log.mjs';

interface Way {
  readonly page: string;
  /** Who is sitting before the camera. */
  readonly seed: number;
  /** How the page begins; its start button where absent. */
  readonly begin?: (page: Page) => Promise<void>;
}

const WAYS: readonly Way[] = [
  {page: '/plain-tag/', seed: 11},
  {page: '/classic-script/', seed: 12},
  {page: '/strict-csp/', seed: 13},
  {page: '/other-origin/', seed: 14},
  {page: '/single-page-app/#verify', seed: 15},
  {
    page: '/own-button/',
    seed: 16,
    begin: async (page) => {
      await page.getByRole('button', {name: 'Prove that I am over 18'}).click();
      // The journey's script loads first; there is no start button to press meanwhile.
      await expect(page.locator('passbase-verify dialog')).toBeVisible();
    },
  },
];

/** Puts a simulated User before the page's camera; what the passport says comes back. */
const seatUser = (page: Page, seed: number): Promise<Record<string, unknown>> =>
  page.evaluate(async (seed) => {
    const address = '/assets/dist/testkit.js';
    const {createSimulatedUser, installSimulatedCamera} = await import(address);
    const user = createSimulatedUser({seed});
    installSimulatedCamera(user.camera);
    user.follow(document.querySelector('passbase-verify'));
    Object.assign(globalThis, {simulatedUser: user});
    return user.truth;
  }, seed);

const openTracks = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(globalThis, 'simulatedUser').camera.openTracks());

for (const {page: address, seed, begin} of WAYS) {
  test(`${address} leads to the Data points on the passport`, async ({page, context, baseURL}) => {
    test.setTimeout(240_000);
    const origin = new URL(baseURL!);
    const cdn = new URL(origin);
    cdn.port = String(Number(origin.port) + 1);
    const foreign = watchNetwork(context, origin.origin);
    const violations: string[] = [];
    await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
        Reflect.get(globalThis, 'reportViolation')(`${violatedDirective} ${blockedURI}`);
      });
    });

    await page.goto(address);
    await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
    const truth = await seatUser(page, seed);
    await begin?.(page);
    const shared = await driveJourney(page, async () => {});

    expect(Object.keys(shared)).not.toHaveLength(0);
    for (const [key, value] of Object.entries(shared)) expect(value, key).toEqual(truth[key]);
    expect(await openTracks(page)).toBe(0);
    // Ended at once; the browser tells of it a moment later.
    await expect.poll(() => page.workers().length).toBe(0);
    expect(violations).toEqual([]);
    // Only the page that wants another origin's files asks for them.
    const others = foreign.filter((asked) => !asked.startsWith(cdn.origin));
    expect(others).toEqual([]);
    if (address !== '/other-origin/') expect(foreign).toEqual([]);
  });
}
