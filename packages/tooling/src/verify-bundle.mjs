/**
 * Verifies a bundle that lies in a folder (`bundle.jws`, `files/<file id>`), of a Verification or of a Biometric Authentication, judges
 * its evidence again, then tries to slip changed ones past the verifier: `npm run -s verify-bundle -- <folder> [--changes 200] [--seed N]`.
 * The last line is JSON; exit 1 where the bundle is not valid, its verdict does not follow from its files, or a changed one is not refused.
 */
import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {BUNDLE_TYPS, verifyBundle} from '@passbase-verify/bundle';
import {PassbaseError} from '@passbase-verify/protocol';
import {notJudged, summarise} from './verify-bundle/bundle-summary.mjs';
import {judgeAgain} from './verify-bundle/judge-again.mjs';

const USAGE = 'usage: npm run -s verify-bundle -- <folder> [--changes 200] [--seed N]';

/** @typedef {{jws: string, files: Map<string, Uint8Array>}} Bundle */
/** @typedef {import('@passbase-verify/bundle').BundleKind} BundleKind */
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
 * A member of the JSON in a segment of the JWS, nothing of which is verified; undefined where it can't be read: the verifier will say what
 * is wrong with it.
 * @param {string} jws @param {0 | 1} segment @param {string} name
 * @returns {unknown}
 */
function claimed(jws, segment, name) {
  try {
    return JSON.parse(Buffer.from(jws.split('.')[segment] ?? '', 'base64url').toString())[name];
  } catch {
    return undefined;
  }
}

/**
 * What it says it is for. A backend asks for one kind; whoever looks into a folder takes either, and is told which.
 * @param {string} jws @returns {BundleKind}
 */
const kindOf = (jws) =>
  claimed(jws, 0, 'typ') === BUNDLE_TYPS.authentication ? 'authentication' : 'verification';

/**
 * Freshness can't be judged of a bundle that lies in a folder, so the instant is the one that the manifest itself names.
 * Taken from it unverified, it only ever decides what a verified manifest then says of itself.
 * @param {string} jws
 */
function issuedAt(jws) {
  const said = claimed(jws, 1, 'issuedAt');
  const instant = new Date(typeof said === 'string' ? said : 0);
  return Number.isNaN(instant.getTime()) ? new Date(0) : instant;
}

/** @param {Bundle} bundle @param {BundleKind} kind */
const verify = (bundle, kind) => verifyBundle(bundle, {kind, now: issuedAt(bundle.jws)});

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
export async function tryChanges(bundle, {changes, seed, verifier}) {
  const kind = kindOf(bundle.jws);
  const refuse = verifier ?? ((changed) => verify(changed, kind));
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
    const code = await codeOf(refuse(put(changed)));
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
  /** @type {{kind: BundleKind | 'none', valid: boolean, verdict: string, changes: number, refused: number, codes: object}} */
  const result = {kind: 'none', valid: false, verdict: 'none', changes, refused: 0, codes: {}};
  try {
    const bundle = await readBundle(options.folder);
    result.kind = kindOf(bundle.jws);
    const verified = await verify(bundle, result.kind);
    print(summarise(verified));
    for (const what of notJudged(verified.manifest)) print(what);
    print('valid');
    result.valid = true;
    const {lines, verdict} = judgeAgain(verified.manifest, bundle.files);
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
