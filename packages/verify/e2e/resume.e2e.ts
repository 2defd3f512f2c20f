/** A page that is loaded again, at every screen. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney, listenForShare} from '../../tooling/src/headless/drive-journey.mjs';
import {readState, start} from './support/journey.js';
import {seatUser} from './support/simulated-user.js';

/** Screens that work by themselves may have come to their end meanwhile. */
const ORDER = [
  ...['consenting', 'explaining-selfie', 'capturing-selfie', 'choosing-country'],
  ...['choosing-document', 'explaining-document', 'capturing-document', 'comparing', 'reviewing'],
  ...['submitting', 'sharing'],
];
const BUSY = ['comparing', 'submitting'];

const seat = async (page: Page, resume: boolean): Promise<Record<string, unknown>> => {
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  return seatUser(page, {
    ...{seed: 23, holds: 'passport'},
    element: {requestedDataPoints: ['last_name', 'age_over_18'], resume},
  });
};

/** Kinds of what lies in the vault: they can be read, the values can't. */
const keptKinds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('passbase-verify');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error as Error);
    });
    const asking = database.transaction('records').objectStore('records').getAll();
    const records = await new Promise<{kind: string}[]>((resolve, reject) => {
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error as Error);
    });
    database.close();
    return records.map(({kind}) => kind.split(' ')[0]!);
  });

const untilStarted = (page: Page): Promise<unknown> =>
  expect
    .poll(async () => (await readState(page)).phase, {timeout: 40_000})
    .not.toMatch(/^(idle|opening)$/);

test('loaded again at each of its screens the journey goes on there, and nothing is asked twice', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto('/plain-tag/');
  const truth = await seat(page, true);
  const reloaded = new Set<string>();
  const shared = await driveJourney(page, async (screen) => {
    const phase = screen.replace(/-live$/, '');
    if (!ORDER.includes(phase) || reloaded.has(phase)) return;
    // What was done on the screen before is written down a moment after this one is shown.
    await page.waitForTimeout(BUSY.includes(phase) ? 0 : 500);
    reloaded.add(phase);
    await page.reload();
    await seat(page, true);
    await listenForShare(page);
    await start(page);
    await untilStarted(page);
    const after = ORDER.indexOf((await readState(page)).phase);
    const least = ORDER.indexOf(phase);
    if (!BUSY.includes(phase)) expect(after, phase).toBe(least);
    else expect(after, phase).toBeGreaterThanOrEqual(least - 1);
  });
  expect([...reloaded]).toEqual(expect.arrayContaining(ORDER.filter((one) => !BUSY.includes(one))));
  expect(shared).toEqual({last_name: truth['last_name'], age_over_18: truth['age_over_18']});
  await expect.poll(() => keptKinds(page)).not.toContain('unfinished');
});

test('without it a page that is loaded again begins anew, and keeps nothing of the journey', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/plain-tag/');
  await seat(page, false);
  await driveJourney(page, async (screen) => {
    if (screen !== 'choosing-document') return;
    throw new Error('far enough');
  }).catch((error: unknown) => expect(String(error)).toContain('far enough'));
  await page.reload();
  await seat(page, false);
  await start(page);
  await untilStarted(page);
  expect((await readState(page)).phase).toBe('consenting');
  expect(await keptKinds(page)).not.toContain('unfinished');
});
