/** The screen lights a drawn sitter, who answers; and nobody who wishes for less motion. */
import {verifyBundle} from '@passbase-verify/bundle';
import {judgeEvidence, type KeptLightJudgement} from '@passbase-verify/checks';
import {expect, test, type Page, type TestInfo} from 'playwright/test';
import {driveJourney} from '../../tooling/src/headless/drive-journey.mjs';
import {writeBundleFolder} from '../../tooling/src/headless/bundle-folder.mjs';
import {readBundle} from '../../tooling/src/verify-bundle.mjs';
import {seatUser} from './support/simulated-user.js';

/** Goes through a whole journey with a selfie only; how the face answered, as it is judged from the bundle by another engine. */
async function verifyLit(page: Page, info: TestInfo): Promise<KeptLightJudgement> {
  await page.goto('/plain-tag/');
  await page.waitForFunction(() => customElements.get('passbase-verify') !== undefined);
  await seatUser(page, {
    seed: 7,
    element: {requestedDataPoints: ['liveness_factor'], screenLight: true},
  });
  await page.evaluate(() => {
    const simulation: Record<string, unknown> = {};
    const shown: string[] = [];
    const element = document.querySelector('passbase-verify')!;
    const adapter = ({embedded}: {embedded: Record<string, (...args: unknown[]) => unknown>}) => ({
      ...embedded,
      submit(bundle: unknown, options: unknown) {
        simulation['bundle'] = bundle;
        return embedded['submit']!(bundle, options);
      },
    });
    setInterval(() => {
      const {screenLight} = Reflect.get(element, 'state') as {screenLight?: readonly number[]};
      if (screenLight && shown.at(-1) !== screenLight.join()) shown.push(screenLight.join());
    }, 50);
    Object.assign(element, {adapter});
    Object.assign(globalThis, {simulation, shown});
  });
  const shared = await driveJourney(page, async () => {});
  expect(Object.keys(shared)).toEqual(['liveness_factor']);
  const folder = info.outputPath('bundle');
  await writeBundleFolder(page, folder);
  const {jws, files} = await readBundle(folder);
  const {manifest} = await verifyBundle({jws, files}, {now: new Date()});
  const kinds = manifest.resources.flatMap((resource) => resource.files.map(({kind}) => kind));
  expect(kinds).toContain('screen-light');
  const {liveness, screenLight} = judgeEvidence(manifest, (id) => files.get(id));
  expect(liveness?.record.verdict).toBe('pass');
  // To the last digit.
  expect(manifest.liveness?.scores).toMatchObject(screenLight!.scores);
  return screenLight!;
}

const shownColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'shown') as string[]);

test('a face that the screen lights answers, and the bundle holds how', async ({page}, info) => {
  test.setTimeout(240_000);
  const {judgement} = await verifyLit(page, info);
  // Grey, eight colours, grey.
  expect((await shownColours(page)).length).toBe(10);
  expect(judgement?.verdict).toBe('answered');
});

test('nothing is shown to who wishes for less motion', async ({page}, info) => {
  test.setTimeout(240_000);
  await page.emulateMedia({reducedMotion: 'reduce'});
  expect(await verifyLit(page, info)).toEqual({scores: {lightSkipped: 1}});
  expect(await shownColours(page)).toEqual([]);
});
