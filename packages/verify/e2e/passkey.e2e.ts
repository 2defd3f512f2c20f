/** A passkey as the second proof of whoever comes back: made with a Verification, and asked for after the selfie. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {
  addAuthenticator,
  makeAnother,
  signIn,
  type Proof,
  type VirtualAuthenticator,
} from './support/authenticator.js';
import {expectError, openPage, start} from './support/journey.js';
import {seatUser} from './support/simulated-user.js';

const AUTHENTICATE = 'passbase-authenticate';
const seed = 41;

type Own = NonNullable<Parameters<typeof driveJourney>[2]>;

/** Loads the page anew, with the User before its camera. @returns The screens that they came through. */
async function visit(
  page: Page,
  element: string,
  own: Own = {},
  properties: object = {},
): Promise<string[]> {
  await page.goto('/authenticate/');
  await page.waitForFunction((name) => customElements.get(name) !== undefined, element);
  await seatUser(page, {seed, follows: element, element: {passkey: 'required', ...properties}});
  const screens: string[] = [];
  await driveJourney(page, async (screen) => void screens.push(screen), own, element);
  return screens;
}

/** What lies in the way of the page's next request for a passkey's signature. */
interface Interception {
  /** In the place of the enrolled one: bytes. */
  readonly id?: readonly number[];
  readonly challenge?: readonly number[];
  /** True: a page of another origin signs. */
  readonly elsewhere?: boolean;
}

/** Does as an attacker in the page would, who has its script. */
const intercept = (page: Page, {id, challenge, elsewhere}: Interception): Promise<void> =>
  page.evaluate(
    ([otherId, otherChallenge, isElsewhere]) => {
      const {get} = CredentialsContainer.prototype;
      CredentialsContainer.prototype.get = async function (options) {
        const asked = options!.publicKey!;
        const list = (source: BufferSource): number[] => [...new Uint8Array(source as never)];
        const own = asked.allowCredentials![0]!;
        if (isElsewhere) {
          const sign = Reflect.get(globalThis, 'signElsewhere') as (
            bytes: number[],
            credential: number[],
          ) => Promise<Proof>;
          const proof = await sign(list(asked.challenge), list(own.id));
          const response = Object.fromEntries(
            Object.entries(proof).map(([name, bytes]) => [
              name,
              Uint8Array.from(bytes as number[]).buffer,
            ]),
          );
          const text = btoa(String.fromCharCode(...list(own.id)));
          const credentialId = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
          return {id: credentialId, type: 'public-key', response} as unknown as Credential;
        }
        const publicKey = {
          ...asked,
          ...(otherChallenge ? {challenge: Uint8Array.from(otherChallenge)} : {}),
          ...(otherId
            ? {allowCredentials: [{type: 'public-key' as const, id: Uint8Array.from(otherId)}]}
            : {}),
        };
        return get.call(this, {...options, publicKey});
      };
    },
    [id, challenge, elsewhere] as const,
  );

/** The enrolled passkey and another one, and what the first authentication was asked to sign. */
async function enrol(page: Page): Promise<VirtualAuthenticator> {
  const authenticator = await addAuthenticator(page);
  const screens = await visit(page, 'passbase-verify');
  expect(screens.indexOf('confirming-passkey')).toBe(screens.indexOf('reviewing') + 1);
  return authenticator;
}

test('the passkey that was made with a Verification signs when its User comes back, and nothing else will do', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const authenticator = await enrol(page);
  let challenge: number[] = [];
  await page.exposeFunction('keepChallenge', (bytes: number[]) => {
    challenge = bytes;
  });

  const identityAccessKey = await page
    .locator(AUTHENTICATE)
    .evaluate((node) => Reflect.get(node, 'identityAccessKey') as string);
  await test.step('it signs, also at the second try, for an element in the mode of the other', async () => {
    const again: Own = {
      'confirming-passkey': async () => {
        await page.evaluate(() => {
          const {get} = CredentialsContainer.prototype;
          CredentialsContainer.prototype.get = function (options) {
            const bytes = [...new Uint8Array(options!.publicKey!.challenge as never)];
            Reflect.get(globalThis, 'keepChallenge')(bytes);
            return get.call(this, options);
          };
        });
        const screen = page.locator('passbase-passkey-screen');
        await authenticator.setUserVerified(false);
        await screen.getByRole('button', {name: JOURNEY['passkey.get.button']}).click();
        await expect(screen.getByRole('alert')).toContainText(JOURNEY.ERR_AUTH_PASSKEY_CANCELLED);
        // It is required: there is no way on without.
        await expect(screen.getByRole('button', {name: JOURNEY['passkey.without']})).toHaveCount(0);
        await authenticator.setUserVerified(true);
        await screen.getByRole('button', {name: JOURNEY['action.retry']}).click();
      },
    };
    const screens = await visit(page, 'passbase-verify', again, {
      ...{mode: 'authentication', identityAccessKey},
    });
    expect(screens).not.toContain('sharing');
    await expect(page.locator('#outcome')).toContainText('"passkey": "verified"');
    expect(challenge).toHaveLength(32);
  });

  const refused = async (interception: Interception, code: string): Promise<void> => {
    const press: Own = {
      'confirming-passkey': async () => {
        await intercept(page, interception);
        await page.locator(`${AUTHENTICATE} dialog button.primary:visible`).click();
      },
    };
    await expect(visit(page, AUTHENTICATE, press)).rejects.toThrow(code);
    await expect(page.locator('#outcome')).not.toContainText('authenticated');
  };

  await test.step('another passkey of the same page', async () => {
    await refused({id: await makeAnother(page)}, 'ERR_AUTH_PASSKEY_UNKNOWN');
  });

  await test.step('an old challenge', () => refused({challenge}, 'ERR_AUTH_PASSKEY_CHALLENGE'));

  await test.step('the same passkey, asked by a page of another origin', async () => {
    const other = await page.context().newPage();
    const {port} = new URL(baseURL!);
    await other.goto(`http://localhost:${Number(port) + 1}/`);
    await authenticator.copyTo(await addAuthenticator(other));
    await page.exposeFunction('signElsewhere', (bytes: number[], id: number[]) =>
      signIn(other, bytes, id),
    );
    await refused({elsewhere: true}, 'ERR_AUTH_PASSKEY_ORIGIN');
    await other.close();
  });
});

test('where a page can have no passkey, one that is required is refused before the camera', async ({
  page,
  baseURL,
}) => {
  // An address in numbers is a secure context here, and no domain.
  const {port} = new URL(baseURL!);
  await openPage(page, `http://127.0.0.1:${port}/plain-tag/`);
  await page.locator('passbase-verify').evaluate((node) => {
    Reflect.set(node, 'passkey', 'required');
  });
  await start(page);
  const code = 'ERR_AUTH_PASSKEY_UNSUPPORTED';
  await expectError(page, {code, step: 'START', recoverable: false});
});
