/** Names in attributes that there are not: said before anything is asked or loaded. */
import {expect, test} from 'playwright/test';
import {START} from '../../src/locales/en/start.js';
import {WITH_FAKE_CAMERA} from '../support/browsers.js';
import {element, openPage, start, untilPhase} from '../support/journey.js';
import {expectQuiet, reported} from '../support/probe.js';

test.use({launchOptions: WITH_FAKE_CAMERA});

for (const [attribute, wrong, right, code] of [
  ['requested-data-points', 'shoe_size', 'age', 'ERR_PROTOCOL_UNKNOWN_DATA_POINT'],
  ['requested-data-points', 'age toString?', 'age', 'ERR_PROTOCOL_UNKNOWN_DATA_POINT'],
  ['documents', 'LIBRARY_CARD', 'PASSPORT', 'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE'],
  ['documents', 'EMAIL', 'PASSPORT', 'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE'],
  ['countries', 'ATLANTIS', 'UTO', 'ERR_PROTOCOL_UNKNOWN_COUNTRY'],
  ['reuse', 'always', 'device', 'ERR_PROTOCOL_INVALID_ARGUMENT'],
  ['evidence-max-age', '0', '1', 'ERR_PROTOCOL_INVALID_ARGUMENT'],
  ['requested-data-points', 'id_authenticity_factor', 'age', 'ERR_FLOW_NOTHING_PROVES'],
] as const) {
  test(`${attribute}="${wrong}"`, async ({page}) => {
    await page.route('**/plain-tag/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      // The first of two attributes of one name counts.
      const body = html.replace('<passbase-verify', `<passbase-verify ${attribute}="${wrong}"`);
      await route.fulfill({response, body});
    });
    await openPage(page);
    const message = element(page).getByRole('status');
    await expect(message).toContainText(START['start.error.page']);
    await expect(message).toContainText(code);
    const event = {type: 'passbase-error', code, step: 'START', recoverable: false};
    expect(await reported(page, 'passbase-error')).toEqual([event]);

    const rejected = await element(page).evaluate((node) =>
      (Reflect.get(node, 'start') as () => Promise<unknown>)
        .call(node)
        .then(String, (error: {code: string}) => error.code),
    );
    expect(rejected).toBe(code);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => globalThis.probe.asked)).toBe(0);
    await expectQuiet(page);

    await element(page).evaluate(
      (node, [name, value]) => node.setAttribute(name!, value!),
      [attribute, right],
    );
    await expect(message).toHaveCount(0);
    await start(page);
    await untilPhase(page, 'consenting');
  });
}
