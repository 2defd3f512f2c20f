/** A computer without any camera: the browser's own answer. */
import {test} from 'playwright/test';
import {ALLOWED} from '../support/browsers.js';
import {closeError, expectError, openPage, walkIntoCamera} from '../support/journey.js';
import {expectNothingKept} from '../support/probe.js';

test.use({permissions: ALLOWED});

test('absent: says to plug one in', async ({page}) => {
  await openPage(page);
  await walkIntoCamera(page);
  await expectError(page, {code: 'ERR_CAMERA_ABSENT', step: 'RESOURCE', recoverable: true});
  await closeError(page);
  await expectNothingKept(page);
});
