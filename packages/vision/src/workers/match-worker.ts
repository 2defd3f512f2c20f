/** Entry of the worker that faces are compared in. */
import type {FaceDescriber} from '../face/face-describer.js';
import {loadFaceDescriber} from '../face/load-describer.js';
import {decodeStill} from '../pixels/decode-still.js';
import {serve} from './serve.js';

serve<FaceDescriber>(self, {
  load: loadFaceDescriber,
  answer: async (engine, request) => {
    if (request.type !== 'describe-face')
      throw new TypeError(`not a request to compare faces: ${request.type}`);
    const image = await decodeStill(request.still);
    try {
      return (await engine.describe(image, request.regions)) ?? null;
    } finally {
      image.close();
    }
  },
});
