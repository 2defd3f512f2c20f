import type {AssetRow} from '../catalog.js';
import type {PadModel} from '../face/pad/pad-model.js';

/** A row of a catalogue for a network that is nobody's. */
export function padRow(change: Partial<PadModel> = {}): AssetRow & {readonly pad: PadModel} {
  return {
    ...{name: 'drawn-pad', task: 'face-pad', version: '1', file: 'models/pad.onnx', bytes: 1},
    sha256: '0'.repeat(64),
    pad: {
      crop: {scale: 2, shape: 'square', beyond: 'shift', resize: 'area'},
      input: {
        ...{name: 'input', width: 16, height: 8, layout: 'NCHW', channels: 'RGB'},
        ...{mean: [0, 0, 0], std: [1, 1, 1]},
      },
      output: {name: 'output', values: 'logits', index: 1, of: 'live'},
      threshold: 0.5,
      ...change,
    },
  };
}
