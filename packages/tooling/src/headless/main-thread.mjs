/**
 * How long the widget's own scripts hold the page's main thread without a break. The page's other scripts are left out: the drawn
 * camera draws there, which no real camera does. Figures are of this machine at this moment; nothing is decided by them.
 */

/** Milliseconds from which on a task is long (W3C Long Tasks API). */
const LONG_MS = 50;

/** @typedef {{script: string, call: string, ms: number}} Held */

/** Begins to watch every page of the context. @param {import('playwright').BrowserContext} context */
export const watchMainThread = (context) =>
  context.addInitScript(() => {
    /** @type {Held[]} */
    const held = [];
    Reflect.set(globalThis, '__held', held);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {scripts} =
          /** @type {{scripts: {sourceURL: string, sourceFunctionName: string, invoker: string, duration: number}[]}} */ (
            /** @type {unknown} */ (entry)
          );
        for (const {sourceURL, sourceFunctionName, invoker, duration} of scripts) {
          held.push({script: sourceURL, call: sourceFunctionName || invoker, ms: duration});
        }
      }
    }).observe({type: 'long-animation-frame', buffered: true});
  });

/**
 * @param {import('playwright').Page} page
 * @param {string} folder Path under which the widget's scripts are served.
 * @returns {Promise<{longestMs: number, over50: number, longest?: string}>}
 */
export async function readMainThread(page, folder) {
  const held = /** @type {Held[]} */ (await page.evaluate(() => Reflect.get(globalThis, '__held')));
  const own = held.filter(({script}) => script && new URL(script).pathname.startsWith(folder));
  const longest = own.toSorted((a, b) => b.ms - a.ms)[0];
  return {
    longestMs: Math.round(longest?.ms ?? 0),
    over50: own.filter(({ms}) => ms > LONG_MS).length,
    ...(longest ? {longest: `${new URL(longest.script).pathname}: ${longest.call}`} : {}),
  };
}
