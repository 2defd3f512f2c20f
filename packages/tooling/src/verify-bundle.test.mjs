import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {sealBundle} from '@passbase-verify/bundle';
import {seeFace} from '@passbase-verify/checks/testing';
import {makeSelfie} from '../../adapters/dist/testing/made-up-selfie.js';
import {AUTHENTICATION, makeKey} from '../../bundle/dist/testing/example.js';
import {inRoot} from './paths.mjs';
import {main, readBundle, tryChanges} from './verify-bundle.mjs';

/** Runs the command and gives its status, its lines and its last line as JSON. @param {...string} args */
async function run(...args) {
  /** @type {string[]} */
  const lines = [];
  const status = await main(args, (line) => lines.push(line));
  return {status, text: lines.join('\n'), last: lines.at(-1) ?? ''};
}

/**
 * @param {string} folder @param {string} jws
 * @param {Iterable<readonly [string, Uint8Array]>} files
 */
async function writeBundle(folder, jws, files) {
  await mkdir(join(folder, 'files'));
  await writeFile(join(folder, 'bundle.jws'), jws);
  for (const [id, bytes] of files) await writeFile(join(folder, 'files', id), bytes);
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
    const bytes = Object.entries(files).map(
      ([id, text]) => /** @type {const} */ ([id, Buffer.from(text, 'base64url')]),
    );
    await writeBundle(folder, jws, bytes);
  });

  after(() => rm(folder, {recursive: true}));

  it('says valid, refuses 200 changed ones with a code each, and a verdict that does not follow from the files', async () => {
    const {status, text, last} = await run(folder);
    // The vector's track is made up.
    assert.equal(status, 1, text);
    assert.match(text, /^not judged: .*ERR_BUNDLE_MALFORMED|^not judged: /m);
    const {codes, ...result} = JSON.parse(last);
    assert.deepEqual(result, {
      ...{kind: 'verification', valid: true, verdict: 'differs'},
      ...{changes: 200, refused: 200},
    });
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
      ...{kind: 'verification', valid: false, verdict: 'none'},
      ...{changes: 200, refused: 0, codes: {}},
    });
  });

  it('says invalid of a folder that holds no bundle', async () => {
    const {status, last} = await run(join(folder, 'files'));
    assert.equal(status, 1);
    const {kind, valid} = JSON.parse(last);
    assert.deepEqual({kind, valid}, {kind: 'none', valid: false});
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

describe('verify-bundle of a Biometric Authentication', () => {
  /** @typedef {import('@passbase-verify/bundle').BundleContent} BundleContent */
  const [ANNA, OTHER] = [5, 6];

  /**
   * Runs the command on a bundle as a page seals it, of somebody who performs the challenge.
   * @param {{faceOf?: (look: number) => import('@passbase-verify/protocol').FaceDescription, spoil?: (content: BundleContent) => BundleContent, retype?: boolean, args?: string[]}} options
   */
  async function runOn({
    faceOf = (look) => seeFace(ANNA, 0.2, look),
    spoil = (content) => content,
    retype = false,
    args = ['--changes', '40'],
  } = {}) {
    const {challenge} = AUTHENTICATION.liveness ?? assert.fail('the example has no liveness');
    const {resource, liveness} = makeSelfie(challenge, {faceOf});
    const content = spoil({...AUTHENTICATION, resources: [resource], liveness});
    const {jws, files} = await sealBundle(content, await makeKey());
    const [header = '', ...rest] = jws.split('.');
    const said = Buffer.from(header, 'base64url').toString();
    const other = Buffer.from(said.replace('authentication-', 'verification-'));
    const folder = await mkdtemp(join(tmpdir(), 'verify-authentication-'));
    try {
      const bytes = [...files].map(([id, file]) => /** @type {const} */ ([id, file.bytes]));
      const sent = retype ? [other.toString('base64url'), ...rest].join('.') : jws;
      await writeBundle(folder, sent, bytes);
      return await run(folder, ...args);
    } finally {
      await rm(folder, {recursive: true});
    }
  }

  it('says valid, judges the liveness again to the same verdict, and refuses every changed one', async () => {
    const {status, text, last} = await runOn();
    assert.equal(status, 0, text);
    const {codes, ...result} = JSON.parse(last);
    assert.deepEqual(result, {
      ...{kind: 'authentication', valid: true, verdict: 'same'},
      ...{changes: 40, refused: 40},
    });
    assert.ok(Object.keys(codes).every((code) => code.startsWith('ERR_BUNDLE_')));
    assert.match(text, new RegExp(`^Identity {7}${AUTHENTICATION.authenticates}$`, 'm'));
    assert.match(text, /^liveness {7}pass \{/m);
    assert.match(text, /^stills {9}one face \{"stills":2,/m);
  });

  it('says what only the backend can judge', async () => {
    const {text} = await runOn();
    assert.match(text, /^face not compared: the template is the backend's$/m);
    assert.doesNotMatch(text, /passkey/);
    const signature = {clientData: 'e30', authenticatorData: 'AA', signature: 'MEU'};
    const {status, text: more} = await runOn({
      spoil: (content) => ({
        ...content,
        passkey: {ceremony: 'get', credentialId: 'AQ', ...signature},
      }),
    });
    assert.equal(status, 0, more);
    assert.match(more, /^passkey {8}get AQ$/m);
    assert.match(more, /^passkey not verified: /m);
  });

  it('names a liveness that does not follow from the files', async () => {
    const {status, text, last} = await runOn({
      spoil: ({liveness = assert.fail('no liveness'), ...content}) => ({
        ...content,
        liveness: {...liveness, scores: {...liveness.scores, factor: 1.5}},
      }),
    });
    assert.equal(status, 1);
    const {kind, valid, verdict} = JSON.parse(last);
    assert.deepEqual(
      {kind, valid, verdict},
      {kind: 'authentication', valid: true, verdict: 'differs'},
    );
    assert.match(text, /^NOT THE SAME: liveness of the manifest$/m);
  });

  it('tells where somebody else took over on the way', async () => {
    const {text} = await runOn({faceOf: (look) => seeFace(look === 0 ? ANNA : OTHER, 0.2, look)});
    assert.match(text, /^stills {9}doubtful, face-match-changed \{/m);
  });

  it('says invalid of one that was made to look like a Verification', async () => {
    const {status, text, last} = await runOn({retype: true});
    assert.equal(status, 1);
    assert.match(text, /^invalid: ERR_BUNDLE_SIGNATURE/m);
    const {kind, valid} = JSON.parse(last);
    assert.deepEqual({kind, valid}, {kind: 'verification', valid: false});
  });
});
