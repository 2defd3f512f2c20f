/** Entry of the document engine's worker. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {DocumentEngine} from '../document/document-engine.js';
import {loadDocumentEngine} from '../document/load-engine.js';
import {serve} from './serve.js';

async function decode(still: Blob): Promise<ImageBitmap> {
  try {
    // Turned as its EXIF orientation says, which is the default.
    return await createImageBitmap(still);
  } catch (cause) {
    throw new PassbaseError('ERR_VISION_ENGINE', 'the still is not a picture', {cause});
  }
}

serve<DocumentEngine>(self, {
  load: loadDocumentEngine,
  answer: async (engine, request) => {
    if (request.type === 'observe-document')
      return engine.observe(request.image, request.at, request);
    if (request.type !== 'read-document')
      throw new TypeError(`not a document request: ${request.type}`);
    const image = await decode(request.still);
    try {
      return await engine.readStill(image, request.want);
    } finally {
      image.close();
    }
  },
});
