/** Entry of the text engine's worker. */
import {FieldReader, type FieldView} from '../fields/field-reader.js';
import {WHOLE_SHEET, grayStill} from '../fields/gray-still.js';
import type {WorkerRequest} from '../messages.js';
import {serve} from './serve.js';

type TextRequest = Extract<WorkerRequest, {type: 'read-fields' | 'read-sheet'}>;

async function read(reader: FieldReader, request: TextRequest) {
  const gray = await grayStill(request.still);
  const view: FieldView = {
    gray,
    page: request.page ?? WHOLE_SHEET,
    ...('mrzBand' in request && request.mrzBand ? {mrzBand: request.mrzBand} : {}),
  };
  return request.type === 'read-sheet' ? reader.readSheet(view) : reader.readFields(view, request);
}

serve<FieldReader>(self, {
  load: (assets, onProgress, language = 'eng') =>
    FieldReader.load(assets, {languages: [language]}, onProgress),
  answer: async (reader, request) => {
    if (request.type !== 'read-fields' && request.type !== 'read-sheet')
      throw new TypeError(`not a text request: ${request.type}`);
    return read(reader, request);
  },
});
