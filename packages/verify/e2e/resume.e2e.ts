/** A page that is loaded again, at every screen. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney, listenForShare} from '../../tooling/src/headless/drive-journey.mjs';
import {addAuthenticator} from './support/authenticator.js';
import {readState, start} from './support/journey.js';
import {seatUser, type Seat} from './support/simulated-user.js';

/** Screens that work by themselves may have come to their end meanwhile. */
const ORDER = [
  ...['consenting', 'explaining-selfie', 'capturing-selfie', 'choosing-country'],
  ...['choosing-document', 'explaining-document', 'capturing-document', 'comparing', 'reviewing'],
  ...['submitting', 'sharing'],
];
const BUSY = ['comparing', 'submitting'];
/** Those of a User who is known, and has to show their face again. */
const KNOWN = [
  ...['consenting', 'reviewing-identity', 'explaining-selfie', 'capturing-selfie'],
  ...['reviewing', 'sharing'],
];

const PASSPORT: Seat = {
  ...{seed: 23, holds: 'passport'},
  element: {requestedDataPoints: ['last_name', 'age_over_18']},
};

const seat = async (
  page: Page,
  resume: boolean,
  who: Seat = PASSPORT,
): Promise<Record<string, unknown>> => {
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  return seatUser(page, {...who, element: {...who.element, resume}});
};

/** Loads the page anew, with the same User before it, and starts. @returns The phase in which the journey goes on. */
async function loadAgain(page: Page, who?: Seat): Promise<string> {
  await page.reload();
  await seat(page, true, who);
  await listenForShare(page);
  await start(page);
  await untilStarted(page);
  return (await readState(page)).phase;
}

/** What was done on the screen before is written down a moment after this one is shown. */
const WRITTEN_MS = 500;

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
    await page.waitForTimeout(BUSY.includes(phase) ? 0 : WRITTEN_MS);
    reloaded.add(phase);
    const after = ORDER.indexOf(await loadAgain(page));
    const least = ORDER.indexOf(phase);
    if (!BUSY.includes(phase)) expect(after, phase).toBe(least);
    else expect(after, phase).toBeGreaterThanOrEqual(least - 1);
  });
  expect([...reloaded]).toEqual(expect.arrayContaining(ORDER.filter((one) => !BUSY.includes(one))));
  expect(shared).toEqual({last_name: truth['last_name'], age_over_18: truth['age_over_18']});
  await expect.poll(() => keptKinds(page)).not.toContain('unfinished');
});

test('a card whose front was taken is asked for its back alone', async ({page}) => {
  test.setTimeout(240_000);
  const card: Seat = {
    ...{seed: 31, holds: 'card'},
    element: {requestedDataPoints: ['nationality'], documents: ['NATIONAL_ID_CARD']},
  };
  await page.goto('/plain-tag/');
  const truth = await seat(page, true, card);
  const sides = new Set<string>();
  const shared = await driveJourney(page, async (screen) => {
    if (screen !== 'capturing-document-live' || sides.size > 0) return;
    const turning = async (): Promise<boolean | undefined> =>
      (await readState(page)).document?.turnOver;
    await expect.poll(turning, {timeout: 40_000}).toBe(true);
    await page.waitForTimeout(WRITTEN_MS);
    expect(await loadAgain(page, card)).toBe('capturing-document');
    while ((await readState(page)).phase === 'capturing-document') {
      const {document} = await readState(page);
      if (document) sides.add(document.side);
      await page.waitForTimeout(50);
    }
  });
  expect([...sides]).toEqual(['back']);
  expect(shared).toEqual({nationality: truth['nationality']});
});

test('who comes back goes on with what is known of them, at each screen', async ({page}) => {
  test.setTimeout(480_000);
  const owner: Seat = {seed: 44, holds: 'passport'};
  const asking = (...requestedDataPoints: string[]): Seat => ({
    ...owner,
    element: {requestedDataPoints, documents: ['PASSPORT']},
  });
  await page.goto('/plain-tag/');
  await seat(page, false, asking('date_of_birth'));
  await driveJourney(page, async () => {});

  const known = asking('age_over_18');
  await page.goto('/plain-tag/');
  const truth = await seat(page, true, known);
  const [reloaded, seen] = [new Set<string>(), new Set<string>()];
  const shared = await driveJourney(page, async (screen) => {
    const phase = screen.replace(/-live$/, '');
    seen.add(phase);
    if (!KNOWN.includes(phase) || reloaded.has(phase)) return;
    await page.waitForTimeout(WRITTEN_MS);
    reloaded.add(phase);
    expect(await loadAgain(page, known)).toBe(phase);
  });
  expect([...reloaded]).toEqual(KNOWN);
  expect([...seen].filter((phase) => phase.includes('document'))).toEqual([]);
  expect(shared).toEqual({age_over_18: truth['age_over_18']});
});

test('who was about to make a passkey is asked for it again', async ({page}) => {
  test.setTimeout(240_000);
  const who: Seat = {
    seed: 46,
    element: {requestedDataPoints: ['liveness_factor'], passkey: 'required'},
  };
  await page.goto('/plain-tag/');
  const {cdp, id: authenticatorId} = await addAuthenticator(page);
  await seat(page, true, who);
  let loaded = 0;
  const shared = await driveJourney(page, async (screen) => {
    if (screen !== 'confirming-passkey' || loaded > 0) return;
    loaded += 1;
    await page.waitForTimeout(WRITTEN_MS);
    expect(await loadAgain(page, who)).toBe('confirming-passkey');
  });
  expect(loaded).toBe(1);
  expect(Object.keys(shared)).toEqual(['liveness_factor']);
  const {credentials} = await cdp.send('WebAuthn.getCredentials', {authenticatorId});
  expect(credentials).toHaveLength(1);
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
