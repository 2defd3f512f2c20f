/** Entry of the document engine's worker. */
import type {DocumentEngine} from '../document/document-engine.js';
import {loadDocumentEngine} from '../document/load-engine.js';
import {decodeStill} from '../pixels/decode-still.js';
import {serve} from './serve.js';

serve<DocumentEngine>(self, {
  load: loadDocumentEngine,
  answer: async (engine, request) => {
    if (request.type === 'observe-document')
      return engine.observe(request.image, request.at, request);
    if (request.type !== 'read-document')
      throw new TypeError(`not a document request: ${request.type}`);
    const image = await decodeStill(request.still);
    try {
      return await engine.readStill(image, request.want);
    } finally {
      image.close();
    }
  },
});
