/**
 * Verifies a bundle that lies in a folder (`bundle.jws`, `files/<file id>`), judges its evidence again, then tries to slip changed ones past the
 * verifier: `npm run -s verify-bundle -- <folder> [--changes 200] [--seed N]`. The last line is JSON; exit 1 where the
 * bundle is not valid, its verdict does not follow from its files, or a changed one is not refused.
 */
import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {verifyBundle} from '@passbase-verify/bundle';
import {judgeEvidence} from '@passbase-verify/checks';
import {PassbaseError} from '@passbase-verify/protocol';

const USAGE = 'usage: npm run -s verify-bundle -- <folder> [--changes 200] [--seed N]';

/** @typedef {{jws: string, files: Map<string, Uint8Array>}} Bundle */
/** @typedef {{part: string, bytes: Uint8Array, put: (bytes: Uint8Array) => Bundle}} Target */

/**
 * @param {string} named The folder of a bundle, or one that `npm start -- --headless` wrote, which holds it as `bundle/`.
 * @returns {Promise<Bundle>}
 */
export async function readBundle(named) {
  const folder = existsSync(join(named, 'bundle')) ? join(named, 'bundle') : named;
  const names = await readdir(join(folder, 'files'));
  const files = names.map(
    async (name) =>
      /** @type {const} */ ([name, new Uint8Array(await readFile(join(folder, 'files', name)))]),
  );
  // One character a byte, so that a byte that is no ASCII stays one character, which the verifier refuses.
  const jws = await readFile(join(folder, 'bundle.jws'), 'latin1');
  return {jws, files: new Map(await Promise.all(files))};
}

/**
 * Freshness can't be judged of a bundle that lies in a folder, so the instant is the one that the manifest itself names.
 * Taken from it unverified, it only ever decides what a verified manifest then says of itself.
 * @param {string} jws
 */
function issuedAt(jws) {
  try {
    const manifest = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString());
    const instant = new Date(manifest.issuedAt);
    return Number.isNaN(instant.getTime()) ? new Date(0) : instant;
  } catch {
    // The verifier will say what is wrong with it.
    return new Date(0);
  }
}

/** @param {Bundle} bundle */
const verify = (bundle) => verifyBundle(bundle, {now: issuedAt(bundle.jws)});

/** mulberry32: the same seed gives the same changes. @param {number} seed */
function randomFrom(seed) {
  let state = seed >>> 0;
  /** A whole number from 0 to below `bound`. @param {number} bound */
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** What can be changed: the three segments of the JWS, and each file. @param {Bundle} bundle @returns {Target[]} */
function targetsOf({jws, files}) {
  const segments = jws.split('.');
  const ofJws = ['header', 'payload', 'signature'].map((part, index) => ({
    part,
    bytes: Buffer.from(segments[index] ?? '', 'latin1'),
    put: (/** @type {Uint8Array} */ bytes) => ({
      jws: segments.with(index, Buffer.from(bytes).toString('latin1')).join('.'),
      files,
    }),
  }));
  // In the order of their ids: folders are listed in any order, and a seed must mean the same everywhere.
  const ofFiles = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, bytes]) => ({
      part: `file ${id}`,
      bytes,
      put: (/** @type {Uint8Array} */ changed) => ({jws, files: new Map(files).set(id, changed)}),
    }));
  return [...ofJws, ...ofFiles];
}

/**
 * Changes one byte at a time, taking the parts in turn so that each is hit, and counts what the verifier says.
 * @param {Bundle} bundle
 * @param {{changes: number, seed: number, verifier?: (bundle: Bundle) => Promise<unknown>}} options
 */
export async function tryChanges(bundle, {changes, seed, verifier = verify}) {
  const random = randomFrom(seed);
  const targets = targetsOf(bundle).filter(({bytes}) => bytes.length > 0);
  /** @type {Record<string, number>} */
  const codes = {};
  /** @type {Record<string, number>} */
  const parts = {};
  const accepted = [];
  for (let change = 0; change < changes; change++) {
    const target = targets[change % targets.length];
    if (target === undefined) break; // a bundle without a single byte
    const {part, bytes, put} = target;
    const at = random(bytes.length);
    const changed = Uint8Array.from(bytes);
    changed[at] = ((changed[at] ?? 0) + 1 + random(255)) % 256;
    const code = await codeOf(verifier(put(changed)));
    if (code === undefined) accepted.push(`byte ${at} of ${part}: ${bytes[at]} → ${changed[at]}`);
    else codes[code] = (codes[code] ?? 0) + 1;
    parts[part] = (parts[part] ?? 0) + 1;
  }
  return {refused: changes - accepted.length, codes, parts, accepted};
}

/** The typed code of the refusal; undefined where there was none, or one without a code. @param {Promise<unknown>} verified */
async function codeOf(verified) {
  try {
    await verified;
    return undefined;
  } catch (error) {
    return error instanceof PassbaseError && error.code.startsWith('ERR_BUNDLE_')
      ? error.code
      : undefined;
  }
}

/** @param {import('@passbase-verify/bundle').VerifiedBundle} verified */
function summarise({manifest, thumbprint}) {
  const {sdk, resources, liveness, claims, consent} = manifest;
  return [
    `Verification   ${manifest.verificationId}`,
    `audience       ${manifest.audience}`,
    `issued         ${manifest.issuedAt}, to arrive until ${manifest.expiresAt}`,
    `device key     ${thumbprint}`,
    `sealed by      ${sdk.name} ${sdk.version}`,
    ...resources.flatMap(({id, type, country = '', files}) => [
      `Resource       ${[id, type, country].join(' ').trimEnd()}`,
      ...files.map((file) => `  ${file.sha256}  ${file.bytes} B  ${file.mediaType}  ${file.id}`),
    ]),
    `liveness       ${liveness ? `${liveness.verdict}, ${liveness.challenge.steps.map(({kind}) => kind).join(', ')}` : 'none'}`,
    `claims         ${claims.map(({key}) => key).join(' ') || 'none'}`,
    `consent        ${consent.givenAt}, ${consent.requested.join(' ')}`,
  ].join('\n');
}

/**
 * Judges liveness and faces again from the files, with the code that the page ran.
 * @param {import('@passbase-verify/bundle').VerifiedBundle['manifest']} manifest
 * @param {Bundle} bundle
 * @returns {{lines: string[], verdict: 'same' | 'differs' | 'none'}}
 */
function judgeAgain(manifest, {files}) {
  if (!manifest.liveness && !manifest.faceMatch) return {lines: [], verdict: 'none'};
  try {
    const judged = judgeEvidence(manifest, (id) => files.get(id));
    const {liveness, screenLight, faceMatch, recapture, pad, cameras, differs} = judged;
    /** @param {string} name @param {{verdict: string, reasons: readonly string[], scores: object}} record */
    const line = (name, {verdict, reasons, scores}) =>
      `${name.padEnd(15)}${[verdict, ...reasons].join(', ')} ${JSON.stringify(scores)}`;
    return {
      lines: [
        ...(liveness ? [line('liveness', liveness.record)] : []),
        ...(liveness?.record.steps ?? []).map(
          ({kind, startedAt, endedAt, scores}) =>
            `  ${kind.padEnd(13)}${startedAt}–${endedAt} ms ${JSON.stringify(scores)}`,
        ),
        ...(screenLight
          ? [
              `screen light   ${screenLight.judgement?.verdict ?? 'skipped'} ${JSON.stringify(screenLight.scores)}`,
            ]
          : []),
        ...(faceMatch ? [line('face match', faceMatch)] : []),
        ...(recapture
          ? [
              `recapture      suspicion ${recapture.suspicion}${recapture.signs.map(({reason}) => `, ${reason}`).join('')} ${JSON.stringify(recapture.scores)}`,
            ]
          : []),
        ...(pad
          ? [`pad            ${pad.live ? 'live' : 'not live'} ${JSON.stringify(pad.scores)}`]
          : []),
        ...cameras.map(
          ({resourceId, suspicion, signs}) =>
            `camera         ${resourceId}: suspicion ${suspicion}${signs.map(({reason}) => `, ${reason}`).join('')}`,
        ),
        ...differs.map((part) => `NOT THE SAME: ${part} of the manifest`),
      ],
      verdict: differs.length > 0 ? 'differs' : 'same',
    };
  } catch (error) {
    return {lines: [`not judged: ${String(error)}`], verdict: 'differs'};
  }
}

/** @param {string[]} args @returns {{folder: string, changes: number, seed: number} | undefined} */
function readArguments(args) {
  try {
    const {positionals, values} = parseArgs({
      args,
      allowPositionals: true,
      options: {changes: {type: 'string', default: '200'}, seed: {type: 'string', default: '1'}},
    });
    const [changes, seed] = [Number(values.changes), Number(values.seed)];
    const [folder, ...rest] = positionals;
    const whole = [changes, seed].every((number) => Number.isInteger(number) && number >= 0);
    return folder && rest.length === 0 && whole ? {folder, changes, seed} : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string[]} args @returns {Promise<number>} the exit status */
export async function main(args, print = console.log) {
  const options = readArguments(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const {changes, seed} = options;
  const result = {valid: false, verdict: 'none', changes, refused: 0, codes: {}};
  try {
    const bundle = await readBundle(options.folder);
    const verified = await verify(bundle);
    print(summarise(verified));
    print('Freshness is not judged here: "now" is the instant that the manifest was issued at.');
    print('valid');
    result.valid = true;
    const {lines, verdict} = judgeAgain(verified.manifest, bundle);
    result.verdict = verdict;
    if (lines.length > 0) print(['\nJudged again from the files:', ...lines].join('\n'));
    const tried = await tryChanges(bundle, {changes, seed});
    result.refused = tried.refused;
    result.codes = tried.codes;
    print(`\n${changes} bundles with one byte changed (seed ${seed}): ${tried.refused} refused`);
    for (const [part, count] of Object.entries(tried.parts)) print(`  ${count} in ${part}`);
    for (const [code, count] of Object.entries(tried.codes)) print(`  ${count} × ${code}`);
    for (const change of tried.accepted) print(`  NOT REFUSED: ${change}`);
  } catch (error) {
    const code = error instanceof PassbaseError ? error.code : 'not a bundle';
    print(`invalid: ${code}: ${error instanceof Error ? error.message : String(error)}`);
  }
  print(JSON.stringify(result));
  const isRight = result.valid && result.verdict !== 'differs';
  return isRight && result.refused === changes ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
