/** Sits between the element and the embedded backend, and keeps all that is said in both directions. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page, TestInfo} from 'playwright/test';
import {writeBundleFolder} from '../../../tooling/src/headless/bundle-folder.mjs';
import {readBundle} from '../../../tooling/src/verify-bundle.mjs';

/** To be called before the journey starts; the page's next one is watched. */
export const watchAdapter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    type Embedded = Record<string, (...args: unknown[]) => Promise<unknown>>;
    const simulation: Record<string, unknown> = {};
    const said: unknown[] = [];
    const element = document.querySelector('passbase-verify')!;
    const adapter = ({embedded}: {embedded: Embedded}) =>
      Object.fromEntries(
        Object.entries(embedded).map(([name, method]) => [
          name,
          async (given: unknown, options: unknown) => {
            if (name === 'submit') simulation['bundle'] = given;
            else said.push({name, given});
            const answer = await method(given, options);
            said.push({name, answer});
            return answer;
          },
        ]),
      );
    element.addEventListener('passbase-share', (event) => {
      Reflect.set(globalThis, 'sharedEvent', Reflect.get(event, 'shared'));
    });
    Object.assign(element, {adapter});
    Object.assign(globalThis, {simulation, said});
  });

/** Everything that left the journey, by what it is: text as it is, bytes one character each. */
export async function everythingSaid(
  page: Page,
  info: TestInfo,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const download = page.waitForEvent('download');
  await page.locator('passbase-verify passbase-done-screen button.secondary').click();
  const receipt = await readFile(await (await download).path(), 'utf8');
  const [said, event] = await page.evaluate(() =>
    ['said', 'sharedEvent'].map((one) => JSON.stringify(Reflect.get(globalThis, one))),
  );
  const folder = info.outputPath(name);
  await writeBundleFolder(page, folder);
  const {jws, files} = await readBundle(folder);
  return new Map([
    ['adapter', said!],
    ['event', event!],
    ['receipt', receipt],
    ['bundle.jws', jws],
    ...[...files].map(([id, bytes]) => [join('files', id), latin1(bytes)] as const),
  ]);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Each run of base64url that could hold a value is looked into as well, and what is in it again: a JWS in a JSON in a JWS. */
const DEPTH = 3;

/** Where a pattern is found: in a text, or in what it carries encoded. */
export function findIn(texts: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  const isIn = (text: string, depth: number): boolean =>
    pattern.test(text) ||
    (depth > 0 &&
      (text.match(/[A-Za-z0-9_-]{12,}/g) ?? []).some((run) =>
        isIn(Buffer.from(run, 'base64url').toString('utf8'), depth - 1),
      ));
  return [...texts].filter(([, text]) => isIn(text, DEPTH)).map(([name]) => name);
}
