/**
 * TFLite metadata: tells MediaPipe Tasks how to turn a picture into the model's input. Without it a model with float input
 * is refused ("Input tensor has type float32: it requires specifying NormalizationOptions metadata").
 *
 * Field numbers and union values are those of `mediapipe/tasks/metadata/metadata_schema.fbs`.
 */
import {Builder} from 'flatbuffers';
import {writeFloats, writeOffsets, writeTable} from './flatbuffer.mjs';

const FILE_IDENTIFIER = 'M001';
/** The oldest reader that understands the fields used here. */
const MINIMUM_READER = '1.0.0';
const PROCESS_UNIT_NORMALIZATION = 1;
const COLOR_SPACE_RGB = 1;
const CONTENT_IMAGE = 2;

/**
 * @typedef {object} ImageModel
 * @property {string} name
 * @property {string} description
 * @property {number} width Of the input, in pixels.
 * @property {number} height
 * @property {number} mean The input is (pixel − mean) / std, for pixels of 0 to 255.
 * @property {number} std
 */

/**
 * @param {ImageModel} model
 * @returns {Uint8Array} A metadata FlatBuffer, to be stored in the model as `TFLITE_METADATA`.
 */
export function imageMetadata(model) {
  const builder = new Builder(1024);
  const mean = writeFloats(builder, [model.mean]);
  const std = writeFloats(builder, [model.std]);
  const normalization = writeTable(builder, 2, (table) => {
    table.offset(0, mean);
    table.offset(1, std);
  });
  const processUnit = writeTable(builder, 2, (table) => {
    table.int8(0, PROCESS_UNIT_NORMALIZATION);
    table.offset(1, normalization);
  });
  const size = writeTable(builder, 2, (table) => {
    table.int32(0, model.width);
    table.int32(1, model.height);
  });
  const image = writeTable(builder, 2, (table) => {
    table.int8(0, COLOR_SPACE_RGB);
    table.offset(1, size);
  });
  const content = writeTable(builder, 2, (table) => {
    table.int8(0, CONTENT_IMAGE);
    table.offset(1, image);
  });
  const inputName = builder.createString('image');
  const processUnits = writeOffsets(builder, [processUnit]);
  const input = writeTable(builder, 7, (table) => {
    table.offset(0, inputName);
    table.offset(3, content);
    table.offset(4, processUnits);
  });
  const inputs = writeOffsets(builder, [input]);
  const subgraph = writeTable(builder, 10, (table) => table.offset(2, inputs));
  const subgraphs = writeOffsets(builder, [subgraph]);
  const name = builder.createString(model.name);
  const description = builder.createString(model.description);
  const licence = builder.createString('Apache-2.0');
  const minimumReader = builder.createString(MINIMUM_READER);
  const root = writeTable(builder, 8, (table) => {
    table.offset(0, name);
    table.offset(1, description);
    table.offset(3, subgraphs);
    table.offset(5, licence);
    table.offset(7, minimumReader);
  });
  builder.finish(root, FILE_IDENTIFIER);
  return builder.asUint8Array().slice();
}
