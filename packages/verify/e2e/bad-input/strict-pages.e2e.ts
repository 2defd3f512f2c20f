/** Pages and browsers that allow little. */
import {expect, test} from 'playwright/test';
import {ALLOWED, WITH_FAKE_CAMERA} from '../support/browsers.js';
import {openPage, untilJudged, walkIntoCamera} from '../support/journey.js';
import {reported} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA, permissions: ALLOWED});

test('nothing of a strict policy is violated, and nobody else is asked', async ({
  page,
  baseURL,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  const asked = new Set<string>();
  page.context().on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (protocol.startsWith('http')) asked.add(origin);
  });
  await openPage(page, '/strict-csp/');
  await expect.poll(() => page.workers().length).toBe(0);
  await walkIntoCamera(page);
  await untilJudged(page);
  expect(await reported(page, 'violation')).toEqual([]);
  expect(problems).toEqual([]);
  expect([...asked]).toEqual([baseURL]);
});
