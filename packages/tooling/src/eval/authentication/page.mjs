/**
 * Runs authentications in a browser: the product's own journey before a drawn camera, with the real face engine, recogniser, vault and
 * embedded backend, on a clock of their own.
 */
import {createLocalAdapter, drawChallenge} from '@passbase-verify/adapters';
import {decodeFaces, judgeEnrolled} from '@passbase-verify/checks';
import {createAuthentication} from '@passbase-verify/flow';
import {PassbaseError} from '@passbase-verify/protocol';
import {createPasskeys, createVault} from '@passbase-verify/vault';
import {createVision} from '@passbase-verify/vision';
import {clearEngine} from '../liveness/clear-engine.mjs';
import {kept} from '../liveness/kept.mjs';
import {sceneStage} from '../liveness/scene-stage.mjs';
import {sceneOf} from '../liveness/scenes.mjs';
import {cameraFile, stagedCamera} from './staged-camera.mjs';

const AUDIENCE = 'shop.example';
const IDENTITY = '5f1c3a0e-6f0a-4a3e-9b4e-0d6a3f1f9b7c';
const EMPTY_MS = 100;
const WITHIN_MS = 600_000;

/** @typedef {import('./plan.mjs').Run} Run */
/** @typedef {import('./plan.mjs').Sitting} Sitting */
/** @typedef {import('@passbase-verify/protocol').Authentication} Authentication */
/** @typedef {import('@passbase-verify/protocol').SealedBundle} SealedBundle */
/** @typedef {import('@passbase-verify/protocol').FaceDescription} FaceDescription */
/**
 * @typedef {object} Answer
 * @property {readonly string[]} codes What the run came to: `passed`, or the code of each refusal.
 * @property {number} [distance] Of the selfie's descriptors from those enrolled.
 * @property {number} tries Of the challenge.
 * @property {number} frames
 * @property {number} seconds On the camera's clock.
 * @property {number} wallMs
 */

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const always = {signal: new AbortController().signal};
const began = Date.now();
let time = 0;
const nextAt = (step = EMPTY_MS) => (time += step);

/** Nothing is waited for: whoever works on a picture takes no time. @type {import('@passbase-verify/protocol').Clock} */
const clock = {
  now: () => time,
  wallTime: () => began + time,
  wait: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
    }),
};

/** @param {Promise<unknown>} work @returns {Promise<string>} */
const codeOf = (work) =>
  work.then(
    () => 'passed',
    (error) => {
      if (error instanceof PassbaseError) return error.code;
      throw error;
    },
  );

/**
 * One journey of a User who does what is asked.
 *
 * @param {Sitting} sitting
 * @param {object} rooms
 * @param {Authentication} rooms.authentication
 * @param {import('@passbase-verify/vault').Vault} rooms.vault Of the User's device.
 * @param {() => Promise<import('@passbase-verify/protocol').CameraFile>} [rooms.takeStill]
 */
async function walk(sitting, {authentication, vault, takeStill}) {
  await clearEngine(vision, nextAt);
  const scene = await sceneOf(sitting.subject, sitting, {vision, nextAt});
  const stage = sceneStage(scene, sitting);
  const start = time;
  /** @type {SealedBundle | undefined} */
  let bundle;
  /** @type {Authentication} */
  const recorded = {
    ...authentication,
    submit: (sealed, options) => {
      bundle = sealed;
      return authentication.submit(sealed, options);
    },
  };
  const camera = stagedCamera({
    ...{stage, frameMs: sitting.frameMs, nextAt, now: clock.now},
    liveness: () => journey.state.liveness,
    ...(takeStill ? {takeStill} : {}),
  });
  const journey = createAuthentication(
    {identityAccessKey: IDENTITY, purpose: 'a measurement'},
    {
      ...{camera, deviceKeys: vault.keys, consents: vault.consents, clock},
      passkeys: createPasskeys(),
      // The engines stay for the next run.
      vision: {...vision, close: () => {}},
      files: {open: () => Promise.reject(new Error('no files here')), close: () => {}},
      adapter: /** @type {any} */ ({authentication: recorded}),
      sdk: {name: 'passbase-verify', version: '0.0.0'},
      page: {origin: location.origin},
    },
  );
  let tries = 0;
  journey.subscribe(({phase, liveness}) => {
    tries = Math.max(tries, liveness?.attempt ?? 0);
    if (phase === 'consenting') {
      journey.dispatch({type: 'consentRequest', textVersion: '1', language: 'en'});
    } else if (phase === 'explaining-selfie') journey.dispatch({type: 'readyRequest'});
    else if (liveness?.failedBecause) journey.dispatch({type: 'retryRequest'});
    // Whoever failed closes the window, which ends the journey with what went wrong.
    else if (phase === 'failed') journey.dispatch({type: 'cancelRequest'});
  });
  const code = await codeOf(journey.start());
  journey.close();
  stage.close();
  return {code, bundle, tries, frames: camera.frames, seconds: (time - start) / 1000};
}

/** What a selfie came to for the recogniser. @param {SealedBundle | undefined} bundle @returns {readonly (FaceDescription | undefined)[]} */
function facesOf(bundle) {
  const bytes = bundle?.files.get('selfie-descriptors')?.bytes;
  return bytes ? decodeFaces(bytes).stills.map(({face}) => face) : [];
}

/** A backend that draws a challenge and says yes: the enrolment is one performance, like every other. @returns {Authentication} */
const anybody = () => ({
  open: async () => ({
    ...{authenticationId: crypto.randomUUID(), identityAccessKey: IDENTITY, audience: AUDIENCE},
    ...{nonce: 'A'.repeat(43), challenge: drawChallenge()},
    expiresAt: new Date(clock.wallTime() + WITHIN_MS).toISOString(),
  }),
  submit: async ({jws}) => ({
    authenticationId: JSON.parse(
      atob((jws.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
    ).verificationId,
    ...{identityAccessKey: IDENTITY, authenticatedAt: new Date().toISOString(), reasons: []},
  }),
  cancel: async () => {},
});

/** Each sitter is enrolled once. */
const enrolmentOf = kept(async (sitting) => {
  const vault = createVault({databaseName: `enrolment-${crypto.randomUUID()}`});
  try {
    const rooms = {authentication: anybody(), vault};
    const {code, bundle} = await walk(JSON.parse(sitting), rooms);
    const faces = facesOf(bundle).flatMap((face) => face ?? []);
    if (code !== 'passed' || faces.length === 0) throw new Error(`no enrolment: ${code}`);
    return faces;
  } finally {
    await vault.wipe();
    vault.close();
  }
}, 2);

const portraitOf = kept(async (url) => {
  const file = await cameraFile(await createImageBitmap(await (await fetch(url)).blob()));
  const face = await vision.describeFace(new Blob([file.bytes], {type: file.mediaType}), always);
  return {file, face};
}, 100);

/** Which of the portraits have a face that the recogniser finds. @param {readonly string[]} urls */
async function withFace(urls) {
  const found = [];
  for (const url of urls) if ((await portraitOf(url)).face) found.push(url);
  return found;
}

/** @param {Run} run @returns {Promise<readonly FaceDescription[]>} */
async function enrolledOf({enrolment, portraits}) {
  if (!portraits) return enrolmentOf(JSON.stringify(enrolment));
  const faces = [];
  for (const url of portraits.enrolled) faces.push((await portraitOf(url)).face);
  return faces.flatMap((face) => face ?? []);
}

/** The portraits in turn. @param {readonly string[]} urls */
function stillsFrom(urls) {
  let count = 0;
  return async () => {
    const {file} = await portraitOf(/** @type {string} */ (urls[count++ % urls.length]));
    return {...file, capturedAt: new Date(clock.wallTime()).toISOString()};
  };
}

/** @param {Run} run @returns {Promise<Answer>} */
async function authenticate(run) {
  const started = performance.now();
  const {condition, sitting, portraits} = run;
  const faces = await enrolledOf(run);
  const devices = ['this', 'other'].map((name) =>
    createVault({databaseName: `${name}-${crypto.randomUUID()}`, clock}),
  );
  const [device, other] = /** @type {[typeof devices[0], typeof devices[0]]} */ (devices);
  const backendOf = (/** @type {typeof device} */ vault) =>
    /** @type {Authentication} */ (
      createLocalAdapter({vault, audience: AUDIENCE, describeFace: vision.describeFace, clock})
        .authentication
    );
  try {
    const enrolled = faces.map(({descriptor, eyeDistance}) => ({descriptor, eyeDistance}));
    const {thumbprint} = await device.keys.forAudience(AUDIENCE, always);
    // As the embedded backend keeps it when a Verification was shared.
    await device.records.put(AUDIENCE, 'identity', IDENTITY, {
      ...{identityAccessKey: IDENTITY, status: 'approved', dataPoints: [], resources: []},
      ...{enrolled, thumbprint, consents: []},
    });
    const backend = backendOf(device);
    const request = {identityAccessKey: IDENTITY, purpose: 'a measurement'};
    /** @type {string[]} */
    const codes = [];
    const rooms = {
      authentication: backend,
      vault: device,
      ...(portraits ? {takeStill: stillsFrom(portraits.shown)} : {}),
    };
    if (condition === 'other-device') {
      codes.push(await codeOf(backendOf(other).open(request, always)));
      rooms.vault = other;
    }
    if (condition === 'old-nonce') {
      const old = await backend.open(request, always);
      rooms.authentication = {
        ...backend,
        open: async (...asked) => ({...(await backend.open(...asked)), nonce: old.nonce}),
      };
    }
    const {code, bundle, ...figures} = await walk(sitting, rooms);
    codes.push(code);
    if (condition === 'replayed' && bundle)
      codes.push(await codeOf(backend.submit(bundle, always)));
    const stills = facesOf(bundle);
    const distance = judgeEnrolled({enrolled, stills}).scores['distance'];
    return {
      ...{codes, ...figures, wallMs: Math.round(performance.now() - started)},
      ...(distance === undefined ? {} : {distance}),
    };
  } finally {
    for (const vault of devices) {
      await vault.wipe();
      vault.close();
    }
  }
}

Object.assign(window, {authenticate, withFace, ready: true});
