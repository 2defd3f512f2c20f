/** A User who answers by a digital wallet: no document before any camera, and nothing told that was not asked for. */
import {MOCK_PID, type WalletFlaw} from '@passbase-verify/testkit';
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {watchNetwork} from '../../tooling/src/headless/network-log.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {seatUser} from './support/simulated-user.js';
import {spellingsOf} from './support/spellings.js';
import {everythingSaid, findIn, watchAdapter} from './support/watched-adapter.js';
import {openedCameras, watchCameras} from './support/watched-cameras.js';

const VERIFY = 'passbase-verify';
const ANSWER = {first_names: 'Anna Maria', age_over_18: true};
const WAY = '[data-way="evidence-choice.wallet"]';

/** Opens the page with a User before its camera and a mock wallet behind the edge of its API. */
async function visit(page: Page): Promise<void> {
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const requestedDataPoints = ['first_names', 'age_over_18'];
  await seatUser(page, {
    seed: 44,
    element: {requestedDataPoints, wallet: true, shareNonce: 'n'.repeat(43)},
  });
  await page.evaluate(async () => {
    const {createMockWallet, installMockWallet} = Reflect.get(globalThis, 'testkit');
    const wallet = await createMockWallet();
    installMockWallet(wallet);
    Object.assign(document.querySelector('passbase-verify')!, {walletIssuers: wallet.issuers});
    Object.assign(globalThis, {mockWallet: wallet});
  });
  await watchCameras(page);
  await watchAdapter(page);
}

const spoil = (page: Page, flaw: WalletFlaw | undefined): Promise<void> =>
  page.evaluate((wanted) => {
    Reflect.get(globalThis, 'mockWallet').flaw = wanted;
  }, flaw);

/** What the wallet itself would show of its claims, for a search to find. */
const shownBirth = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const wallet = Reflect.get(globalThis, 'mockWallet');
    const meta = {vct_values: ['urn:eudi:pid:1']};
    const credentials = [{id: 'pid', format: 'dc+sd-jwt', meta, claims: [{path: ['birthdate']}]}];
    const data = {nonce: 'n', dcql_query: {credentials}};
    const protocol = 'openid4vp-v1-unsigned';
    return JSON.stringify(await wallet.ask({protocol, data}, location.origin));
  });

const takeWallet = (page: Page): Promise<void> => page.locator(`${VERIFY} ${WAY}`).click();

test('a wallet answers an age and a name, and nothing says when its holder was born', async ({
  page,
}, info) => {
  test.setTimeout(480_000);
  await visit(page);
  const screens: string[] = [];
  const shared = await driveJourney(
    page,
    async (screen) => {
      screens.push(screen);
      if (screen === 'reviewing') {
        await expect(page.locator(`${VERIFY} passbase-summary-screen`)).toContainText(
          JOURNEY.WALLET_CREDENTIAL,
        );
      }
      if (screen === 'sharing') {
        const share = page.locator(`${VERIFY} passbase-share-screen`);
        await expect(share).toContainText(
          `${JOURNEY['zone.issuer-signed']} · ${JOURNEY['check.issuer']}`,
        );
      }
    },
    {'choosing-evidence': takeWallet},
  );
  expect(shared).toEqual(ANSWER);
  expect(screens).toContain('choosing-evidence');
  expect(screens).toContain('capturing-selfie-live');
  expect(screens.filter((screen) => /document|country/.test(screen))).toEqual([]);
  expect(await openedCameras(page)).toEqual(['front']);

  const asked = await page.evaluate(() =>
    JSON.stringify(Reflect.get(globalThis, 'mockWallet').asked),
  );
  expect(asked).toContain('"age_equal_or_over","18"');
  expect(asked).not.toContain('birth');
  const everything = await everythingSaid(page, info, 'wallet');
  expect(findIn(everything, /Anna Maria/)).toEqual(
    expect.arrayContaining(['adapter', 'event', 'files/document-wallet']),
  );
  // The receipt's page says it in words, and its JSON, percent-encoded, by name.
  expect(everything.get('receipt')).toContain(JOURNEY['check.issuer']);
  expect(everything.get('receipt')).toContain('issuer_signed');
  const birth = spellingsOf(MOCK_PID.birthdate);
  // The search finds it where it is: without this, finding nothing would say nothing.
  expect(findIn(new Map([['shown', await shownBirth(page)]]), birth)).toEqual(['shown']);
  expect(findIn(everything, birth)).toEqual([]);
});

test('a wallet that is closed, or of an issuer whom nobody trusts, leaves the choice open', async ({
  page,
}) => {
  test.setTimeout(480_000);
  await visit(page);
  const choice = page.locator(`${VERIFY} passbase-evidence-choice-screen`);
  const refused = driveJourney(page, async () => {}, {
    'choosing-evidence': async () => {
      await spoil(page, 'closes');
      await takeWallet(page);
      await expect(choice.getByRole('alert')).toContainText(JOURNEY.ERR_WALLET_CANCELLED);
      await spoil(page, 'other-nonce');
      await takeWallet(page);
      await expect(choice.getByRole('alert')).toContainText(JOURNEY.ERR_WALLET_NONCE);
      await spoil(page, 'unknown-issuer');
      await takeWallet(page);
    },
  });
  await expect(refused).rejects.toThrow('ERR_WALLET_ISSUER');
  const error = page.locator(`${VERIFY} passbase-error-screen`);
  await expect(error).toContainText(JOURNEY.ERR_WALLET_ISSUER);
  await error.getByRole('button', {name: JOURNEY['action.retry']}).click();
  await expect(choice).toBeVisible();

  // In the same session, with the same selfie.
  await spoil(page, undefined);
  const screens: string[] = [];
  const shared = await driveJourney(page, async (screen) => void screens.push(screen), {
    'choosing-evidence': takeWallet,
  });
  expect(shared).toEqual(ANSWER);
  expect(screens.filter((screen) => /selfie|document/.test(screen))).toEqual([]);
  expect(await openedCameras(page)).toEqual(['front']);
});

test('the demo page says how it stands, and lets anybody try it with the mock', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const foreign = watchNetwork(context, new URL(baseURL!).origin);
  await page.goto('/wallet/');
  const stands = page.locator('#wallets');
  await expect(stands).toContainText('offers no choice');
  await seatUser(page, {seed: 45});
  await page.getByRole('button', {name: 'Use the mock wallet'}).click();
  await expect(stands).toContainText('in place');

  const shared = await driveJourney(
    page,
    async (screen) => {
      if (screen !== 'sharing') return;
      await expect(page.locator(`${VERIFY} passbase-share-screen .lead`)).toContainText(
        'This comes from your wallet.',
      );
    },
    {'choosing-evidence': takeWallet},
  );
  expect(shared).toEqual({...ANSWER, last_name: MOCK_PID.family_name});
  await expect(page.locator('#outcome')).toContainText(MOCK_PID.family_name);
  expect(foreign).toEqual([]);
});
