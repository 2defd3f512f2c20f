/** What runs in the browser for `bench -- face`: ours and the peers, each on the same pictures, from the decoded picture on. */
// @ts-nocheck The peers bring no types, or none that fit how they are loaded here.
import {createSitter} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

const {signal} = new AbortController();
const vision = createVision({assetBase: new URL('/assets/', location.href)});
const FRAME = {width: 640, height: 480};
/** All but the picture's rim: a region, as a document's portrait is one. */
const REGION = [
  {x: 0.005, y: 0.005},
  {x: 0.995, y: 0.005},
  {x: 0.995, y: 0.995},
  {x: 0.005, y: 0.995},
];

/** Pictures: the files that were given, or drawn sitters. */
let stills = [];

const drawSitters = async (count) => {
  for (let seed = 1; seed <= count; seed++) {
    const sitter = createSitter({seed, width: 1280, height: 960});
    const canvas = new OffscreenCanvas(1280, 960);
    canvas.getContext('2d').drawImage(sitter.draw({distance: 50}), 0, 0);
    stills.push(await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92}));
    sitter.close();
  }
};

const prepare = async (addresses, drawn) => {
  stills = await Promise.all(addresses.map(async (address) => (await fetch(address)).blob()));
  if (stills.length === 0) await drawSitters(drawn);
  return stills.length;
};

const drawn = async (still, width, height) => {
  const image = await createImageBitmap(still, {resizeWidth: width, resizeHeight: height});
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  canvas.getContext('2d').drawImage(image, 0, 0);
  image.close();
  return canvas;
};

const timed = async (work) => {
  const start = performance.now();
  const found = await work();
  return {ms: performance.now() - start, found: Boolean(found)};
};

let at = 0;
const OURS = {
  frame: async (still) => {
    const {width, height} = FRAME;
    const image = await createImageBitmap(still, {resizeWidth: width, resizeHeight: height});
    return timed(async () => (await vision.observeFace({image, at: (at += 100)}, {signal})).face);
  },
  // As the portrait of a document: what else a selfie is measured for, no peer does.
  describe: (still) => timed(() => vision.describeFace(still, {signal, regions: [REGION]})),
  selfie: (still) => timed(() => vision.describeFace(still, {signal})),
};

const startFaceApi = async () => {
  const faceapi = await import(
    `${location.origin}/peers/@vladmandic/face-api/dist/face-api.esm.js`
  );
  faceapi.tf.wasm?.setWasmPaths?.('/peers/@tensorflow/tfjs-backend-wasm/dist/');
  faceapi.tf.setWasmPaths?.('/peers/@tensorflow/tfjs-backend-wasm/dist/');
  await faceapi.tf.setBackend('wasm');
  await faceapi.tf.ready();
  const models = '/peers/@vladmandic/face-api/model/';
  await faceapi.nets.tinyFaceDetector.loadFromUri(models);
  await faceapi.nets.faceLandmark68Net.loadFromUri(models);
  await faceapi.nets.faceRecognitionNet.loadFromUri(models);
  const options = new faceapi.TinyFaceDetectorOptions();
  return {
    frame: async (still) => {
      const canvas = await drawn(still, FRAME.width, FRAME.height);
      return timed(() => faceapi.detectSingleFace(canvas, options).withFaceLandmarks());
    },
    describe: (still) =>
      timed(async () => {
        const image = await createImageBitmap(still);
        const canvas = await drawn(still, image.width, image.height);
        image.close();
        return faceapi.detectSingleFace(canvas, options).withFaceLandmarks().withFaceDescriptor();
      }),
  };
};

const startHuman = async () => {
  const {Human} = await import(`${location.origin}/peers/@vladmandic/human/dist/human.esm.js`);
  const make = async (description) => {
    const human = new Human({
      backend: 'wasm',
      wasmPath: '/peers/@tensorflow/tfjs-backend-wasm/dist/',
      modelBasePath: '/peers/@vladmandic/human/models/',
      cacheSensitivity: 0,
      filter: {enabled: false},
      face: {
        enabled: true,
        detector: {rotation: false, skipFrames: 0, skipTime: 0},
        mesh: {enabled: true},
        iris: {enabled: false},
        emotion: {enabled: false},
        description: {enabled: description, skipFrames: 0, skipTime: 0},
      },
      body: {enabled: false},
      hand: {enabled: false},
      gesture: {enabled: false},
    });
    await human.load();
    return human;
  };
  const [seer, describer] = [await make(false), await make(true)];
  return {
    frame: async (still) => {
      const canvas = await drawn(still, FRAME.width, FRAME.height);
      return timed(async () => (await seer.detect(canvas)).face[0]);
    },
    describe: (still) =>
      timed(async () => {
        const image = await createImageBitmap(still);
        const canvas = await drawn(still, image.width, image.height);
        image.close();
        return (await describer.detect(canvas)).face[0]?.embedding;
      }),
  };
};

const STARTS = {ours: async () => OURS, 'face-api': startFaceApi, human: startHuman};

/** Times of every picture, after one that warms up. */
const measure = async (name, rounds) => {
  const reader = await STARTS[name]();
  const times = {frame: [], describe: [], selfie: []};
  let found = 0;
  for (const work of Object.keys(times).filter((one) => reader[one])) {
    for (const still of stills.slice(0, 2)) await reader[work](still);
    for (let n = 0; n < rounds; n++)
      for (const still of stills) {
        const {ms, found: one} = await reader[work](still);
        times[work].push(ms);
        if (work === 'describe') found += Number(one);
      }
  }
  return {times, found};
};

Object.assign(window, {bench: {prepare, measure}, ready: true});
