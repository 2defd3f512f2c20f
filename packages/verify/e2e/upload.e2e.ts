/** A proof of address as a PDF, on a page with the strictest policy: refusals with their sentences, pages, preview, Data points. */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {watchNetwork} from '../../tooling/src/headless/network-log.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {openTracks, seatUser, watchPolicy} from './support/simulated-user.js';

const VERIFY = 'passbase-verify';
const PDF = {name: 'letter.pdf', mimeType: 'application/pdf'};

interface Made {
  readonly letter: Buffer;
  readonly encrypted: Buffer;
  readonly street: string;
  readonly place: string;
}

/** Files that the page's testkit writes: the right letter on its third page, and a locked one. */
async function makeFiles(page: Page): Promise<Made> {
  const made = await page.evaluate(() => {
    const {testkit, simulatedUser} = globalThis as unknown as Record<string, any>;
    const date = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    const person = testkit.addressedTo(simulatedUser.person, date);
    const letter = testkit.letterPdf(testkit.bankLetter(person), 2);
    const encrypted = testkit.writePdf([[{text: 'locked', x: 9, y: 9, size: 4}]], {
      encrypted: true,
    });
    return {
      letter: [...letter],
      encrypted: [...encrypted],
      street: person.street,
      place: `${person.postalCode} ${person.city}`,
    };
  });
  return {...made, letter: Buffer.from(made.letter), encrypted: Buffer.from(made.encrypted)};
}

test('a PDF is opened, refused with a reason or read, under a strict policy', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const foreign = watchNetwork(context, new URL(baseURL!).origin);
  const violations = await watchPolicy(page);
  await page.goto('/strict-csp/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  const truth = await seatUser(page, {seed: 21});
  await page.locator(VERIFY).evaluate(
    (element, [firstNames, lastName]) => {
      Object.assign(element, {
        requestedDataPoints: ['address', 'postal_code'],
        documents: ['PROOF_OF_ADDRESS'],
        prefillAttributes: {first_names: firstNames, last_name: lastName},
      });
    },
    [String(truth['first_names']), String(truth['last_name'])],
  );
  const made = await makeFiles(page);
  const chooser = page.locator(`${VERIFY} passbase-choose-file-screen`);
  const choose = (buffer: Buffer, file = PDF): Promise<void> =>
    chooser.locator('input[type=file]').setInputFiles({...file, buffer});
  const refusal = async (code: keyof typeof JOURNEY): Promise<void> => {
    await expect(chooser.getByRole('alert')).toContainText(JOURNEY[code], {timeout: 40_000});
    await expect(chooser.getByRole('alert')).toContainText(
      JOURNEY[`${code}.advice` as keyof typeof JOURNEY],
    );
  };

  const shared = await driveJourney(page, async () => {}, {
    'explaining-document': () =>
      page.locator(VERIFY).getByRole('button', {name: JOURNEY['explain-document.upload']}).click(),
    'choosing-file': async () => {
      await choose(Buffer.from('no file that anybody knows'));
      await refusal('ERR_VISION_FILE_TYPE');
      await choose(Buffer.alloc(21 * 1024 * 1024, 0x25));
      await refusal('ERR_VISION_FILE_TOO_LARGE');
      await choose(Buffer.from('%PDF-1.4\nbroken'));
      await refusal('ERR_VISION_FILE_BROKEN');
      await choose(made.encrypted);
      await refusal('ERR_VISION_FILE_ENCRYPTED');
      await choose(made.letter);
      await expect(page.locator(`${VERIFY} [data-page="2"] passbase-picture`)).toBeVisible({
        timeout: 40_000,
      });
      await page.locator(`${VERIFY} [data-page="2"]`).click();
    },
    previewing: async () => {
      const preview = page.locator(`${VERIFY} passbase-preview-screen`);
      await expect(preview).toContainText(JOURNEY['finding.address-holder']);
      await expect(preview).toContainText(made.street);
      await preview.getByRole('button', {name: JOURNEY['preview.use']}).click();
    },
  });

  expect(shared).toEqual({
    address: `${made.street}, ${made.place}`,
    postal_code: made.place.split(' ')[0],
  });
  expect(await openTracks(page)).toBe(0);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(violations).toEqual([]);
  expect(foreign).toEqual([]);
});
