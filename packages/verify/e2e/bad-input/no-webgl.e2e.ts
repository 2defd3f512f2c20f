/** A browser without WebGL: the engines need none. */
import {expect, test} from 'playwright/test';
import {ALLOWED, WITHOUT_WEBGL} from '../support/browsers.js';
import {openPage, untilJudged, walkIntoCamera} from '../support/journey.js';

test.use({launchOptions: WITHOUT_WEBGL, permissions: ALLOWED});

test('without WebGL faces are looked for all the same', async ({page}) => {
  await openPage(page);
  const hasWebGl = await page.evaluate(() =>
    Boolean(document.createElement('canvas').getContext('webgl')),
  );
  expect(hasWebGl).toBe(false);
  await walkIntoCamera(page);
  await untilJudged(page);
  await expect(page.getByRole('status')).toContainText('Put your face in the oval');
});
