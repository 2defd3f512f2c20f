/** A User shares, finds the consent in `<passbase-consents>`, withdraws it, and nothing of the Identity is left. */
import {readFile} from 'node:fs/promises';
import {expect, test, type Locator, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {openVault} from './support/open-vault.js';
import {seatUser} from './support/simulated-user.js';

/** Puts the element into the page; `fails`: the first withdrawal is lost on the way, after the backend had it. */
async function showConsents(page: Page, fails = false): Promise<Locator> {
  await page.waitForFunction(() => customElements.get('passbase-consents') !== undefined);
  await page.evaluate((lost) => {
    const element = document.createElement('passbase-consents');
    let left = lost ? 1 : 0;
    Object.assign(element, {
      adapter: ({embedded}: {embedded: Record<string, any>}) => ({
        ...embedded,
        async withdraw(...given: unknown[]) {
          const receipt: unknown = await embedded['withdraw'](...given);
          if (left-- > 0) throw new TypeError('the connection broke');
          return receipt;
        },
      }),
    });
    element.addEventListener('passbase-withdraw', (event) => {
      const {verificationId, recipient, dataPoints} = event as unknown as Record<string, unknown>;
      Object.assign(globalThis, {withdrawn: {verificationId, recipient, dataPoints}});
    });
    document.body.prepend(element);
  }, fails);
  return page.locator('passbase-consents');
}

const heard = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'withdrawn') as unknown);

const textOf = async (download: Promise<{path(): Promise<string>}>): Promise<string> =>
  readFile(await (await download).path(), 'utf8');

test('a consent is listed, withdrawn by keyboard, and what it covered is gone', async ({page}) => {
  test.setTimeout(240_000);
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const truth = await seatUser(page, {
    ...{seed: 27, holds: 'passport'},
    element: {requestedDataPoints: ['last_name', 'date_of_birth'], purpose: 'To open an account'},
  });
  const name = String(truth['last_name']);
  const born = String(truth['date_of_birth']);
  expect(await driveJourney(page, async () => {})).toEqual({last_name: name, date_of_birth: born});
  await page.locator('passbase-verify').getByRole('button', {name: JOURNEY['done.button']}).click();

  // Before: the Identity is there, encrypted, and the User's own history holds no value of it.
  const before = await openVault(page);
  expect(before.atRest).not.toContain(name);
  expect(before.atRest).not.toContain(born);
  expect(before.records.find(({kind}) => kind === 'identity')?.text).toContain(name);
  const history = before.records.filter(({kind}) => kind === 'consent-history');
  expect(history).toHaveLength(1);
  expect(history[0]?.text).toContain('last_name');
  expect(history[0]?.text).not.toContain(name);
  expect(history[0]?.text).not.toContain(born);

  let consents = await showConsents(page, true);
  const card = (): Locator => consents.locator('li');
  await expect(card()).toHaveCount(1);
  const host = new URL(page.url()).host;
  for (const said of [host, 'To open an account', JOURNEY.last_name, JOURNEY.date_of_birth]) {
    await expect(card()).toContainText(said);
  }
  await expect(card()).toHaveAttribute('data-state', 'given');

  // The backend withdraws, its answer is lost: to the User it is not withdrawn yet, after a reload neither.
  await card()
    .getByRole('button', {name: /^Withdraw/})
    .focus();
  await page.keyboard.press('Enter');
  const dialog = (): Locator => consents.locator('dialog');
  await expect(dialog().getByRole('heading', {name: JOURNEY['withdraw.heading']})).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText(JOURNEY.ERR_ADAPTER_FAILED);
  await expect(card()).toHaveAttribute('data-state', 'unconfirmed');
  expect(await heard(page)).toBe(undefined);
  await page.reload();
  consents = await showConsents(page);
  await expect(card()).toContainText(JOURNEY['consents.state.unconfirmed']);

  await card()
    .getByRole('button', {name: /^Withdraw again/})
    .click();
  await dialog().getByRole('button', {name: JOURNEY['withdraw.confirm'], exact: true}).click();
  await expect(dialog().getByRole('heading', {name: JOURNEY['withdraw.done']})).toBeFocused();
  await dialog().getByRole('button', {name: JOURNEY['action.close']}).click();
  await expect(card()).toHaveAttribute('data-state', 'withdrawn');
  expect(await heard(page)).toMatchObject({
    recipient: host,
    dataPoints: ['last_name', 'date_of_birth'],
  });

  // After a reload it is still withdrawn, the receipt says so, and no store has anything of the Identity.
  await page.reload();
  consents = await showConsents(page);
  await expect(card()).toHaveAttribute('data-state', 'withdrawn');
  await expect(card().getByRole('button')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await card()
    .getByRole('button', {name: /^Receipt/})
    .click();
  const receipt = await textOf(download);
  expect(receipt).toContain(JOURNEY['receipt.withdrawn']);
  expect(receipt).not.toContain(name);
  const after = await openVault(page);
  expect(after.records.map(({kind}) => kind).toSorted()).toEqual(['consent-history', 'withdrawal']);
  for (const text of [after.atRest, ...after.records.map((record) => record.text)]) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(born);
    expect(text).not.toContain('descriptor');
  }

  await card()
    .getByRole('button', {name: /^Forget/})
    .click();
  await dialog().getByRole('button', {name: JOURNEY['forget.confirm'], exact: true}).click();
  await expect(consents).toContainText(host);
  await expect(card()).toHaveCount(0);
  const {records} = await openVault(page);
  expect(records.map(({kind}) => kind)).toEqual(['withdrawal']);
});

test('another origin sees nothing of it', async ({page, baseURL}) => {
  const databases = (): Promise<(string | undefined)[]> =>
    page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name));
  await page.goto('/plain-tag/');
  await showConsents(page);
  await expect(page.locator('passbase-consents')).toContainText(new URL(baseURL!).host);
  expect(await databases()).toEqual(['passbase-verify']);
  const other = new URL('/plain-tag/', baseURL);
  other.hostname = '127.0.0.1';
  await page.goto(other.href);
  expect(await databases()).toEqual([]);
});
