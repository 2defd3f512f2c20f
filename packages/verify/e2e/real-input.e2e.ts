/**
 * Real pictures before a real browser camera: specimen passports are read through the whole path, and faces that do not
 * perform the challenge never pass. `npm run eval` measures many more; these show that the whole widget behaves so.
 */
import {expect, test, type Page} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {JOURNEY} from '../src/locales/en/journey.js';
import {filmClip, filmHandheld, filmPicture, withCameraFilm} from './support/camera-film.js';
import {press, readState, untilPhase, walkIntoCamera} from './support/journey.js';
import {NO_SAMPLES, hasSamples, sampleBytes, sampleLabel} from './support/samples.js';

test.skip(!hasSamples, NO_SAMPLES);

/** Scans of whole photo pages, easy to read: what the widget must never fail on. */
const PASSPORTS = ['pe_td3.jpg', 'yush_can.png', 'pe_100_pass-uto.jpg'];
const PORTRAITS = ['em_a-1.jpg', 'dlib_2008_001322.jpg'];
const CLIPS = [
  {file: 'webcam_talk.mp4', seconds: 4},
  {file: 'lp_d13.mp4', seconds: 4},
];

/** The simulated sitter before the front camera, the browser's own camera at the back. */
const seatBeforeFrontCamera = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const address = '/assets/dist/testkit.js';
    const {createSimulatedUser, installSimulatedCamera} = await import(address);
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const user = createSimulatedUser({seed: 5});
    installSimulatedCamera(user.camera);
    const simulated = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = (constraints) =>
      /environment|simulated-back/.test(JSON.stringify(constraints))
        ? real({video: {width: 1280, height: 720}})
        : simulated(constraints);
    user.follow(document.querySelector('passbase-verify'));
  });

/** A page whose back camera plays the film, and before whose front camera the sitter is. */
async function withFilmedDocument(
  film: Buffer,
  baseURL: string,
  properties: Readonly<Record<string, unknown>>,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  await withCameraFilm(film, async (browser) => {
    const camera = await browser.newPage({viewport: {width: 390, height: 844}, baseURL});
    await camera.goto('/plain-tag/');
    await camera.locator('passbase-verify').evaluate((element, own) => {
      Object.assign(element, {requestedDataPoints: ['raw_mrz_string']}, own);
    }, properties);
    await seatBeforeFrontCamera(camera);
    await work(camera);
  });
}

/** Reads what the back camera films, and compares it with what is printed. */
const expectRead = (film: Buffer, file: string, baseURL: string): Promise<void> =>
  // The specimen shows somebody else than the simulated sitter.
  withFilmedDocument(film, baseURL, {faceMatch: 'reported'}, async (page) => {
    const shared = await driveJourney(page, async () => {});
    expect(shared['raw_mrz_string']).toBe(sampleLabel('mrz', file).lines!.join('\n'));
  });

const filmFlat = (page: Page, file: string): Promise<Buffer> =>
  filmPicture(page, sampleBytes('mrz', file), {fill: 0.82, width: 1280, height: 720});

for (const file of PASSPORTS) {
  test(`the specimen ${file} is read as it is printed`, async ({page, baseURL}) => {
    test.setTimeout(240_000);
    await page.goto('/');
    await expectRead(await filmFlat(page, file), file, baseURL!);
  });
}

test('the passport of somebody else is noticed, and refused', async ({page, baseURL}) => {
  test.setTimeout(240_000);
  await page.goto('/');
  const film = await filmFlat(page, PASSPORTS[2]!);
  await withFilmedDocument(film, baseURL!, {}, async (camera) => {
    const alert = camera.locator('passbase-summary-screen [role=alert]');
    const journey = driveJourney(camera, async (screen) => {
      if (screen === 'reviewing') await expect(alert).toContainText(JOURNEY['face-match-differs']);
    });
    await expect(journey).rejects.toThrow('ERR_ADAPTER_REJECTED');
    const error = camera.locator('passbase-error-screen');
    await expect(error).toContainText(JOURNEY['reason.face-differs']);
  });
});

test('a real page is read in a film that shakes, glares and loses focus', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await page.goto('/');
  const [, , file = ''] = PASSPORTS;
  await expectRead(await filmHandheld(page, sampleBytes('mrz', file)), file, baseURL!);
});

/** Waits for the end of the first try; what was said meanwhile comes back. */
async function failOneTry(page: Page): Promise<readonly string[]> {
  const said = new Set<string>();
  await untilPhase(page, 'capturing-selfie');
  await expect
    .poll(
      async () => {
        const state = await readState(page);
        if (state.guidance) said.add(state.guidance);
        expect(state.phase).toBe('capturing-selfie');
        return state.challenge?.failed;
      },
      {timeout: 60_000, intervals: [100]},
    )
    .toBe(true);
  return [...said];
}

/** The face was followed, the try was refused, and the screen says why. */
async function expectRefused(page: Page): Promise<void> {
  await page.goto('/plain-tag/');
  await walkIntoCamera(page);
  const said = await failOneTry(page);
  expect(said.some((code) => code !== 'face-none' && code.startsWith('face-'))).toBe(true);
  const reason = page.locator('passbase-selfie-screen [role=alert], passbase-selfie-screen h2');
  await expect(reason.first()).toBeVisible();
  await press(page, 'Try again');
  await expect.poll(async () => (await readState(page)).challenge?.failed).toBe(false);
}

for (const file of PORTRAITS) {
  test(`the portrait ${file}, held still, is found and refused`, async ({page, baseURL}) => {
    await page.goto('/');
    const film = await filmPicture(page, sampleBytes('faces', file), {
      fill: 1,
      width: 640,
      height: 480,
    });
    await withCameraFilm(film, async (browser) => {
      await expectRefused(await browser.newPage({baseURL: baseURL!}));
    });
  });
}

for (const {file, seconds} of CLIPS) {
  test(`the clip ${file} is followed and refused`, async ({page, baseURL}) => {
    await page.goto('/');
    const film = await filmClip(page, sampleBytes('video', file), seconds);
    await withCameraFilm(film, async (browser) => {
      await expectRefused(await browser.newPage({baseURL: baseURL!}));
    });
  });
}
