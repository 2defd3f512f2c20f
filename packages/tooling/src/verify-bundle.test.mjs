import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {inRoot} from './paths.mjs';
import {main, readBundle, tryChanges} from './verify-bundle.mjs';

/** Runs the command and gives its status, its lines and its last line as JSON. @param {...string} args */
async function run(...args) {
  /** @type {string[]} */
  const lines = [];
  const status = await main(args, (line) => lines.push(line));
  return {status, text: lines.join('\n'), last: lines.at(-1) ?? ''};
}

describe('verify-bundle', () => {
  /** @type {string} */
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-bundle-'));
    /** @type {{result: string, jws: string, files: Record<string, string>}[]} */
    const vectors = JSON.parse(
      await readFile(inRoot('packages/bundle/vectors/bundles.json'), 'utf8'),
    );
    const {jws, files} =
      vectors.find(({result}) => result === 'valid') ?? assert.fail('none is valid');
    await mkdir(join(folder, 'files'));
    await writeFile(join(folder, 'bundle.jws'), jws);
    for (const [id, bytes] of Object.entries(files)) {
      await writeFile(join(folder, 'files', id), Buffer.from(bytes, 'base64url'));
    }
  });

  after(() => rm(folder, {recursive: true}));

  it('says valid, refuses 200 changed ones with a code each, and a verdict that does not follow from the files', async () => {
    const {status, text, last} = await run(folder);
    // The vector's track is made up.
    assert.equal(status, 1, text);
    assert.match(text, /^not judged: .*ERR_BUNDLE_MALFORMED|^not judged: /m);
    const {codes, ...result} = JSON.parse(last);
    assert.deepEqual(result, {valid: true, verdict: 'differs', changes: 200, refused: 200});
    assert.equal(
      Object.values(codes).reduce((sum, count) => sum + count, 0),
      200,
    );
    assert.match(text, /^valid$/m);
  });

  it('finds the bundle in the folder of a headless run', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'headless-run-'));
    try {
      await cp(folder, join(parent, 'bundle'), {recursive: true});
      assert.deepEqual(await readBundle(parent), await readBundle(folder));
    } finally {
      await rm(parent, {recursive: true});
    }
  });

  it('hits header, payload, signature and every file, however few the changes', async () => {
    const {parts} = await tryChanges(await readBundle(folder), {changes: 8, seed: 5});
    assert.deepEqual(parts, {
      header: 1,
      payload: 1,
      signature: 1,
      'file passport-1': 1,
      'file selfie-clip': 1,
      'file selfie-descriptors': 1,
      'file selfie-still-1': 1,
      'file selfie-track': 1,
    });
  });

  it('does the same again with the same seed, and something else with another', async () => {
    const [first, again, other] = [
      await run(folder, '--seed', '7'),
      await run(folder, '--seed', '7'),
      await run(folder, '--seed', '8'),
    ];
    assert.equal(first.text, again.text);
    assert.notEqual(first.last, other.last);
  });

  it('says invalid, with the code, of a bundle with a changed file', async () => {
    const path = join(folder, 'files', 'passport-1');
    const bytes = await readFile(path);
    await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]));
    const {status, text, last} = await run(folder);
    await writeFile(path, bytes);
    assert.equal(status, 1);
    assert.match(text, /^invalid: ERR_BUNDLE_FILE_ALTERED/m);
    assert.deepEqual(JSON.parse(last), {
      valid: false,
      verdict: 'none',
      changes: 200,
      refused: 0,
      codes: {},
    });
  });

  it('says invalid of a folder that holds no bundle', async () => {
    const {status, last} = await run(join(folder, 'files'));
    assert.equal(status, 1);
    assert.equal(JSON.parse(last).valid, false);
  });

  it('names each change that is not refused, or refused without a code', async () => {
    const bundle = await readBundle(folder);
    for (const verifier of [
      () => Promise.resolve(),
      () => Promise.reject(new TypeError('it crashed')),
    ]) {
      const {refused, accepted} = await tryChanges(bundle, {changes: 9, seed: 1, verifier});
      assert.equal(refused, 0);
      assert.equal(accepted.length, 9);
    }
  });

  it('prints how it is used where the arguments are wrong', async () => {
    for (const args of [[], [folder, 'more'], [folder, '--changes', 'x'], [folder, '--other']]) {
      const {status, last} = await run(...args);
      assert.equal(status, 2);
      assert.match(last, /^usage:/);
    }
  });
});
