/** Entry of the face engine's worker. */
import {FaceEngine} from '../engines/face-landmarker.js';
import {serve} from './serve.js';

serve<FaceEngine>(self, {
  load: (assets, onProgress) => FaceEngine.load(assets, onProgress),
  answer: async (engine, request) => {
    if (request.type !== 'observe-face') throw new TypeError(`not a face request: ${request.type}`);
    return engine.observe(request.image, request.at, request.colours);
  },
});
