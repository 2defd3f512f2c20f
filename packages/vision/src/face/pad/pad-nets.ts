/** Runs the networks for presentation attack detection that an integrator's catalogue has. None is shipped. */
import {PassbaseError, type FacePad, type Rect} from '@passbase-verify/protocol';
import {outputOf, type Net, type Tensors} from '../../engines/net.js';
import {RegionReader} from '../../pixels/region-reader.js';
import {padInput} from './pad-input.js';
import type {PadModel} from './pad-model.js';

export interface PadNet {
  readonly name: string;
  readonly model: PadModel;
  readonly net: Pick<Net, 'run'>;
}

export class PadNets {
  readonly #nets: readonly PadNet[];
  readonly #reader = new RegionReader();

  /** @param nets - At least one. */
  constructor(nets: readonly PadNet[]) {
    this.#nets = nets;
  }

  /**
   * @param box - The face in 0..1 of the still.
   * @throws {PassbaseError} `ERR_VISION_ENGINE` where a network gives something else than its row says.
   */
  async score(image: ImageBitmap, box: Rect): Promise<FacePad> {
    const models: FacePad['models'][number][] = [];
    for (const {name, model, net} of this.#nets) {
      const outputs = await net.run(padInput(image, box, model, this.#reader));
      const score = rounded(scoreOf(outputs, model, name));
      models.push({name, score, threshold: model.threshold});
    }
    const mean = (values: readonly number[]): number =>
      rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
    return {
      score: mean(models.map(({score}) => score)),
      threshold: mean(models.map(({threshold}) => threshold)),
      models,
    };
  }
}

/** To ten-thousandths, as all that is recorded of a face. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
/** What rounding may leave of a probability. */
const SLACK = 1e-3;

/** How much the face is a live one, 0..1. */
export function scoreOf(outputs: Tensors, {output}: PadModel, name: string): number {
  const {data} = outputOf(outputs, output.name, 2);
  const value = data[output.index];
  if (value === undefined) throw wrong(name, `it gives ${data.length} numbers`);
  const probability = output.values === 'logits' ? probabilityOf(data, value) : value;
  if (!(probability >= -SLACK && probability <= 1 + SLACK))
    throw wrong(name, `its output ${value} is no probability`);
  const inRange = Math.max(0, Math.min(1, probability));
  return output.of === 'live' ? inRange : 1 - inRange;
}

function probabilityOf(logits: Float32Array, value: number): number {
  if (logits.length === 1) return 1 / (1 + Math.exp(-value));
  return 1 / logits.reduce((sum, other) => sum + Math.exp(other - value), 0);
}

const wrong = (name: string, how: string): PassbaseError =>
  new PassbaseError('ERR_VISION_ENGINE', `${name} is not as catalog.json describes it: ${how}`);
