/** Reads clean OCR-B in strips by comparing shapes: stands for `mrz-reader` in tests of what leads up to it. */
import {drawOcrB, OCR_B} from '@passbase-verify/testkit';
import type {Net, Tensors} from '../engines/net.js';
import {CHARACTER_WIDTH, STRIP_HEIGHT} from '../mrz/line-strip.js';
import {CLASSES, SYMBOLS} from '../mrz/lattice.js';

const STRIDE = 4;
/** Rows of the capitals' foot in the strip. */
const FOOT = 26;
const CAPITAL_ROWS = 20;
/** Likeness under which nothing is seen. */
const MIN_LIKENESS = 0.6;

/** Brings mean to 0 and length to 1. */
function normalise(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const centred = values.map((one) => one - mean);
  const length = Math.hypot(...centred) || 1;
  return centred.map((one) => one / length);
}

function drawTemplate(symbol: string): Float32Array {
  const context = new OffscreenCanvas(CHARACTER_WIDTH, STRIP_HEIGHT).getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, CHARACTER_WIDTH, STRIP_HEIGHT);
  context.translate(0, FOOT);
  context.scale(CHARACTER_WIDTH / OCR_B.pitch, CAPITAL_ROWS / OCR_B.capitalHeight);
  drawOcrB(context, symbol, {x: 0, baseline: 0});
  const {data} = context.getImageData(0, 0, CHARACTER_WIDTH, STRIP_HEIGHT);
  return normalise(Float32Array.from({length: data.length / 4}, (_, i) => data[4 * i]!));
}

export function templateReader(): Net {
  const templates = [...SYMBOLS].map(drawTemplate);
  return {
    run: async ({line}): Promise<Tensors> => {
      const {data, dims} = line!;
      const [count = 0, , height = 0, width = 0] = dims;
      const frames = width / STRIDE;
      const logits = new Float32Array(count * frames * CLASSES);
      for (let n = 0; n < count; n++) {
        // A character may stand anywhere within a frame.
        const seen = Array.from({length: frames}, (_, t) =>
          Array.from({length: STRIDE}, (_, shift) => {
            const left = STRIDE * t + shift - CHARACTER_WIDTH / 2;
            const window = new Float32Array(CHARACTER_WIDTH * height);
            for (let y = 0, i = 0; y < height; y++)
              for (let x = 0; x < CHARACTER_WIDTH; x++, i++) {
                const at = Math.max(0, Math.min(width - 1, left + x));
                window[i] = data[(n * height + y) * width + at]!;
              }
            return normalise(window);
          }),
        ).map((windows) =>
          templates.map((template) =>
            Math.max(
              ...windows.map((one) => one.reduce((sum, value, i) => sum + value * template[i]!, 0)),
            ),
          ),
        );
        const best = seen.map((likeness) => Math.max(...likeness));
        for (let t = 0; t < frames; t++) {
          const at = (n * frames + t) * CLASSES;
          const isPeak =
            best[t]! > MIN_LIKENESS &&
            best[t]! > (best[t - 1] ?? 0) &&
            best[t]! >= (best[t + 1] ?? 0);
          logits[at] = isPeak ? 30 * MIN_LIKENESS : 40;
          for (const [s, likeness] of seen[t]!.entries()) logits[at + 1 + s] = 30 * likeness;
        }
      }
      return {logits: {data: logits, dims: [count, frames, CLASSES]}};
    },
    close: async () => {},
  };
}
