/** Real pictures and clips for measuring, beside the checkout where they are there at all. Never copied into it. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../../tooling/src/paths.mjs';

const SAMPLES = join(ROOT, '../shared/samples');

export interface Sample {
  readonly file: string;
  readonly lines?: readonly string[];
  readonly faces?: number | null;
}

export const hasSamples = existsSync(SAMPLES);
export const NO_SAMPLES = 'the real sample pictures (../shared/samples) are not on this machine';

export const sampleBytes = (kind: string, file: string): Buffer =>
  readFileSync(join(SAMPLES, kind, file));

/** What the labels say about one file. */
export function sampleLabel(kind: string, file: string): Sample {
  const labels = JSON.parse(readFileSync(join(SAMPLES, kind, 'labels.json'), 'utf8')) as {
    readonly items: readonly Sample[];
  };
  const item = labels.items.find((candidate) => candidate.file === file);
  if (!item) throw new Error(`${kind}/${file} has no label`);
  return item;
}
