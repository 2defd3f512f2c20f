/** Entry of the worker that opens PDF files. */
import {PdfEngine} from '../files/pdf-engine.js';
import {createPdfData} from '../files/pdf-data.js';
import {serve} from './serve.js';

serve<PdfEngine>(self, {
  load: async (assets) => ({engine: new PdfEngine(createPdfData(assets)), models: []}),
  answer: async (engine, request) => {
    if (request.type === 'open-pdf') return engine.open(request.file);
    if (request.type === 'draw-pdf-page') return engine.page(request.page, request.maxSide);
    throw new TypeError(`not a request about a PDF: ${request.type}`);
  },
});
