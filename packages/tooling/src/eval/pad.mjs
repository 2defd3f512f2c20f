/**
 * `npm run -s eval -- pad [DIR] [--models DIR]`: how well a network of an integrator's, and our own measures of recapture, tell live
 * faces from attacks, through the product's worker. Prints each picture, a table by kind, tables of figures, then one line of JSON.
 *
 * `--models`: a folder of networks with a `catalog.json` whose rows of the task `face-pad` describe them, or with those that
 * `pad/reference-models.json` knows. None is shipped. `apcer`, `bpcer`: of the mean of the networks at their rows' thresholds; of our
 * measures' suspicion where there is no network (`decidedBy`). They count pictures that show more than the face, and moments of
 * clips as live faces; crops and portraits are counted apart.
 */
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {judgeRecapture} from '@passbase-verify/checks';
import {inRoot} from '../paths.mjs';
import {withEvalPages} from './parts/eval-page.mjs';
import {printTable, quantile} from './parts/figures.mjs';
import {padRows, writeCatalog} from './pad/own-catalog.mjs';
import {planSubjects} from './pad/plan.mjs';
import {ALL_NETWORKS, figuresOf, measuresOf, printFigures} from './pad/report.mjs';

const ENTRY = fileURLToPath(new URL('pad/page.mjs', import.meta.url));
const SAMPLES = inRoot('../shared/samples');
const MODELS = inRoot('../shared/reference-models');

/** @typedef {import('./pad/types.mjs').Found} Found */
/** @typedef {import('./pad/types.mjs').Subject} Subject */

/** @param {import('playwright').Page} page @param {Subject} subject @returns {Promise<import('./pad/types.mjs').Answer>} */
const see = (page, subject) =>
  page.evaluate(
    (one) =>
      /** @type {{see: (subject: Subject) => Promise<import('./pad/types.mjs').Answer>}} */ (
        /** @type {unknown} */ (window)
      ).see(one),
    subject,
  );

/**
 * @param {readonly Subject[]} subjects
 * @param {readonly import('./pad/own-catalog.mjs').Row[]} networks
 * @param {import('../serve.mjs').Mount[]} mounts
 */
async function describeAll(subjects, networks, mounts) {
  const folder = await mkdtemp(join(tmpdir(), 'passbase-pad-'));
  /** @type {Found[]} */
  const found = [];
  /** @type {number[]} */
  const times = [];
  try {
    await writeCatalog(folder, networks);
    const all = [{prefix: '/pad/', folder}, ...mounts];
    await withEvalPages({entry: ENTRY, mounts: all}, async ([page]) => {
      for (const subject of subjects) {
        const answer = await see(/** @type {import('playwright').Page} */ (page), subject);
        if ('unplayable' in answer || !answer.face) {
          console.log(`${'face' in answer ? 'no face found' : 'skipped'}: ${subject.name}`);
          continue;
        }
        const {face, ms} = answer;
        const {suspicion = 0, signs = []} = judgeRecapture([face]) ?? {};
        found.push({...subject, face, suspicion});
        times.push(ms);
        const scores = face.pad?.models.map(({name, score}) => `${name} ${score}`) ?? [];
        const said = [...scores, ...signs.map(({reason}) => reason)].join(', ');
        console.log(`${subject.label} ${subject.kind}: ${subject.name}: ${said || 'no sign'}`);
      }
    });
  } finally {
    await rm(folder, {recursive: true});
  }
  return {found, times};
}

/** How many of each kind each network takes for live, and our measures find nothing about. @param {readonly Found[]} found @param {readonly import('./pad/report.mjs').Measure[]} measures */
function printKinds(found, measures) {
  const deciding = measures.filter(({from}) => from !== undefined);
  /** @type {Map<string, Found[]>} */
  const groups = new Map();
  for (const one of found) {
    const name = `${one.label}, ${one.kind} (${one.source})`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  console.log('\nTaken for live:');
  printTable(
    ['', 'pictures', ...deciding.map(({name}) => name)],
    [...groups].map(([name, members]) => [
      name,
      String(members.length),
      ...deciding.map(({attack, from}) =>
        String(members.filter((one) => (attack(one) ?? 0) < /** @type {number} */ (from)).length),
      ),
    ]),
  );
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const {positionals, values} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {models: {type: 'string'}},
  });
  const [folder = join(SAMPLES, 'pad'), ...rest] = positionals;
  if (rest.length > 0) throw new Error('usage: npm run -s eval -- pad [DIR] [--models DIR]');
  return {folder, models: values.models ?? (existsSync(MODELS) ? MODELS : undefined)};
}

/** @param {readonly string[]} args */
export async function evaluate(...args) {
  const {folder, models} = readArguments(args);
  const [faces, video] = [join(SAMPLES, 'faces'), join(SAMPLES, 'video')];
  const subjects = await planSubjects({folder, faces, video});
  const networks = models === undefined ? [] : await padRows(models);
  for (const {name} of networks) console.log(`network: ${name}`);
  const {found, times} = await describeAll(subjects, networks, [
    {prefix: '/samples/', folder},
    {prefix: '/faces/', folder: faces},
    {prefix: '/video/', folder: video},
    ...(models === undefined ? [] : [{prefix: '/pad-models/', folder: models}]),
  ]);
  const measures = measuresOf(networks);
  printKinds(found, measures);

  const of = (
    /** @type {Subject['label']} */ label,
    /** @type {Subject['source'][]} */ ...sources
  ) => found.filter((one) => one.label === label && sources.includes(one.source));
  const [live, attacks] = [of('real', 'whole', 'clip'), of('spoof', 'whole')];
  const portraits = of('real', 'portrait');
  printFigures('Pictures that show more than the face', measures, live, attacks);
  printFigures('Crops of faces', measures, of('real', 'crop'), of('spoof', 'crop'));
  printFigures('Portraits against the same attacks', measures, portraits, attacks);
  console.log();
  const decider = measures.find(({name}) => name === ALL_NETWORKS) ?? measures[0];
  const {auc, ...errors} = figuresOf(/** @type {typeof measures[0]} */ (decider), live, attacks);
  const byMeasure = (/** @type {readonly Found[]} */ real, /** @type {readonly Found[]} */ spoof) =>
    Object.fromEntries(
      measures.map((measure) => [measure.name, figuresOf(measure, real, spoof).auc ?? null]),
    );
  console.log(
    JSON.stringify({
      kind: 'pad',
      items: subjects.filter(({source}) => source === 'whole' || source === 'crop').length,
      found: found.filter(({source}) => source === 'whole' || source === 'crop').length,
      live: live.length,
      attacks: attacks.length,
      decidedBy: networks.length > 0 ? 'networks' : 'recapture',
      ...errors,
      auc: auc ?? null,
      aucOf: byMeasure(live, attacks),
      aucOfCrops: byMeasure(of('real', 'crop'), of('spoof', 'crop')),
      portraits: portraits.length,
      aucOfPortraits: byMeasure(portraits, attacks),
      medianMs: Math.round(quantile(times, 0.5)),
    }),
  );
}
