/** Watches the memory of one tab while it works for long. */
import {readFile} from 'node:fs/promises';
import {withEvalPages} from '../../eval/parts/eval-page.mjs';
import {printTable} from '../../eval/parts/figures.mjs';
import {slopeOf} from './slope.mjs';
import {watchWorkers} from './worker-heap.mjs';

/** Samples in all; more where the time is short, so that a slope can be told. */
const SAMPLES = 24;
/** Until then caches fill and code is optimised. */
const WARM_SHARE = 0.2;
/** MB that an hour may add to anything: noise of a collector, no leak of a picture a second. */
const FLAT_MB_PER_HOUR = 12;
const MB = 1e6;

/**
 * @typedef {{minutes: number, frames: number, page: number, worker: number, buffers: number, process: number}} Sample In MB.
 */

/** Resident memory of the tab's process, in bytes. @param {number} pid */
async function residentBytes(pid) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(text)?.[1] ?? 0) * 1024;
}

/** @param {import('playwright').Page} page */
async function findProcess(page) {
  const browser = page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  const {processInfo = []} = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const renderers = processInfo.filter(({type}) => type === 'renderer');
  // One tab; a spare renderer has hardly run.
  return renderers.toSorted((a, b) => b.cpuTime - a.cpuTime)[0]?.id ?? 0;
}

/**
 * Memory is sampled after a garbage collection: the heaps of page and worker, the worker's buffers (WebAssembly among them) and
 * all that the tab's process holds. Prints the samples and how they rise, in MB a minute, once a fifth of the time has passed;
 * the last line is JSON.
 *
 * @param {{kind: string, entry: string, minutes: number}} options `entry`: a script that puts `soak.start()` and `soak.until(ms)`
 *   on the page; the latter works until so many milliseconds after the start and gives the frames so far.
 * @returns {Promise<number>} The exit code: 1 where the memory is not flat.
 */
export async function watchMemory({kind, entry, minutes}) {
  if (!(minutes > 0)) throw new Error(`usage: npm run -s soak -- ${kind} [MINUTES]`);
  return withEvalPages({entry}, async ([tab]) => {
    const page = /** @type {import('playwright').Page} */ (tab);
    const session = await page.context().newCDPSession(page);
    const workers = await watchWorkers(session);
    await page.evaluate(() => /** @type {any} */ (window).soak.start());
    const pid = await findProcess(page);
    /** @type {Sample[]} */
    const samples = [];
    for (let n = 1; n <= SAMPLES; n++) {
      const until = (n * minutes * 60_000) / SAMPLES;
      const frames = await page.evaluate((ms) => /** @type {any} */ (window).soak.until(ms), until);
      await session.send('HeapProfiler.collectGarbage');
      const {usedSize} = await session.send('Runtime.getHeapUsage');
      const heaps = await workers.heaps();
      const sample = {
        minutes: until / 60_000,
        frames,
        page: usedSize / MB,
        worker: heaps.used / MB,
        buffers: heaps.buffers / MB,
        process: (await residentBytes(pid)) / MB,
      };
      samples.push(sample);
      console.log(
        `${sample.minutes.toFixed(1)} min, ${frames} frames: page ${sample.page.toFixed(1)} MB, worker ${sample.worker.toFixed(1)} MB, buffers ${sample.buffers.toFixed(1)} MB, process ${sample.process.toFixed(0)} MB`,
      );
    }
    return report(kind, minutes, samples);
  });
}

/** @param {string} kind @param {number} minutes @param {readonly Sample[]} samples */
function report(kind, minutes, samples) {
  const later = samples.filter((sample) => sample.minutes >= WARM_SHARE * minutes);
  const keys = /** @type {const} */ (['page', 'worker', 'buffers', 'process']);
  const rows = keys.map((key) => {
    const points = later.map((sample) => ({x: sample.minutes, y: sample[key]}));
    return {
      key,
      first: later[0]?.[key] ?? 0,
      last: later.at(-1)?.[key] ?? 0,
      slope: slopeOf(points),
    };
  });
  console.log();
  printTable(
    ['memory', 'at first MB', 'at last MB', 'MB a minute'],
    rows.map(({key, first, last, slope}) => [
      key,
      first.toFixed(1),
      last.toFixed(1),
      slope.toFixed(3),
    ]),
  );
  // The process as a whole rises and falls with the collector's mood: it is shown, and the heaps decide.
  const flat = rows
    .filter(({key}) => key !== 'process')
    .every(({slope}) => slope * 60 <= FLAT_MB_PER_HOUR);
  const slopes = Object.fromEntries(
    rows.map(({key, slope}) => [`${key}MBPerMinute`, Number(slope.toFixed(4))]),
  );
  const {frames = 0} = samples.at(-1) ?? {};
  console.log(JSON.stringify({kind, minutes, frames, flat, ...slopes}));
  return flat ? 0 : 1;
}
