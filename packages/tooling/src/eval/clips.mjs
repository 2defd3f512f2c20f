/**
 * `npm run -s eval -- clips DIR`: real clips of faces through the product's worker and judges. Is the face followed without loss, and
 * are blinks, smiles and open mouths found where the labels say, and nowhere else? Are the stills of one clip taken for one person?
 * Prints each clip, then one line of JSON.
 *
 * Labels: `eyesClosedSeconds`, `smileSeconds`, `mouthOpenSeconds`, each a list of [from, to]. A movement is found where it is judged as
 * done within the time or shortly after; kinds without a label are printed and not counted.
 */
import {fileURLToPath} from 'node:url';
import {FACE_MATCH} from '@passbase-verify/checks';
import {withEvalPages} from './parts/eval-page.mjs';
import {rate} from './parts/figures.mjs';
import {readItems} from './parts/labels.mjs';

const ENTRY = fileURLToPath(new URL('clips/page.mjs', import.meta.url));
/** Labels are right to 0.2 s; a blink is done when the eyes are open again, an expression when it was held. */
const BEFORE_S = 0.2;
const AFTER_S = 0.6;

/** @type {Readonly<Record<string, 'eyesClosedSeconds' | 'smileSeconds' | 'mouthOpenSeconds'>>} */
const LABELS = {
  blink: 'eyesClosedSeconds',
  smile: 'smileSeconds',
  'mouth-open': 'mouthOpenSeconds',
};

/** @typedef {readonly [number, number]} Span */
/** @typedef {{file: string, useSeconds?: Span, eyesClosedSeconds?: readonly Span[], smileSeconds?: readonly Span[], mouthOpenSeconds?: readonly Span[]}} Item */
/** @typedef {{frames: number, faces: number, movedBack: boolean, passedAt: Record<string, number[]>, stillsApart: number[]}} Watched */

/** @param {Span} span @param {number} at */
const within = ([from, to], at) => at >= from - BEFORE_S && at <= to + AFTER_S;

/** @param {string | undefined} folder */
export async function evaluate(folder) {
  if (folder === undefined) throw new Error('usage: npm run -s eval -- clips DIR');
  const items = /** @type {Item[]} */ (await readItems(folder));
  const total = {frames: 0, faces: 0, labelled: 0, found: 0, elsewhere: 0};
  let played = 0;
  /** @type {number[]} */
  const stillsApart = [];
  await withEvalPages({entry: ENTRY, mounts: [{prefix: '/video/', folder}]}, async ([page]) => {
    for (const item of items) {
      const watched = await page?.evaluate(
        ([file, span]) =>
          /** @type {{watch: (url: string, span?: Span) => Promise<Watched | {unplayable: string}>}} */ (
            /** @type {unknown} */ (window)
          ).watch(`/video/${encodeURIComponent(file)}`, span),
        /** @type {const} */ ([item.file, item.useSeconds]),
      );
      if (!watched || 'unplayable' in watched) {
        console.log(`${item.file}: skipped: ${watched?.unplayable}`);
        continue;
      }
      played++;
      total.frames += watched.frames;
      total.faces += watched.faces;
      stillsApart.push(...watched.stillsApart);
      const said = Object.entries(watched.passedAt).map(([kind, times]) => {
        const at = times.map((time) => time.toFixed(1)).join(' ') || 'none';
        const spans = item[/** @type {'eyesClosedSeconds'} */ (LABELS[kind])];
        if (!spans) return `${kind} ${at}`;
        const found = spans.filter((span) => times.some((time) => within(span, time))).length;
        const elsewhere = times.filter((time) => !spans.some((span) => within(span, time))).length;
        total.labelled += spans.length;
        total.found += found;
        total.elsewhere += elsewhere;
        return `${kind} ${at} (${found} of ${spans.length} labelled, ${elsewhere} elsewhere)`;
      });
      console.log(
        `${item.file}: face in ${watched.faces} of ${watched.frames}${watched.movedBack ? ', shown smaller' : ''}; ${said.join('; ')}; stills apart ${watched.stillsApart.map((apart) => apart.toFixed(2)).join(' ') || 'too few'}`,
      );
    }
  });
  console.log(
    JSON.stringify({
      kind: 'clips',
      items: played,
      ...total,
      faceShare: rate(total.faces, total.frames),
      stillsOf: stillsApart.length,
      stillsTakenForTwo: stillsApart.filter((apart) => apart > FACE_MATCH.stillsMost).length,
      stillsApartMost: Math.max(0, ...stillsApart),
    }),
  );
  return 0;
}
