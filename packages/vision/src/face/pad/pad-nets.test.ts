import {expect} from 'chai';
import type {Asset} from '../../assets.js';
import {zeros, type Tensors} from '../../engines/net.js';
import {startNets} from '../../engines/onnx.js';
import {failureOf} from '../../testing/error-code.js';
import {meanNetwork} from '../../testing/mean-network.js';
import {padRow} from '../../testing/pad-row.js';
import {dimsOf} from './pad-input.js';
import {PadNets, scoreOf} from './pad-nets.js';
import type {PadModel} from './pad-model.js';

const BOX = {x: 0.3, y: 0.3, width: 0.4, height: 0.4};
const give = (...values: number[]): Tensors => ({
  output: {data: Float32Array.from(values), dims: [1, values.length]},
});
const score = (output: Partial<PadModel['output']>, ...values: number[]): number => {
  const {pad} = padRow();
  return scoreOf(give(...values), {...pad, output: {...pad.output, ...output}}, 'drawn-pad');
};

describe('the networks of an integrator', () => {
  it('give probabilities, whatever they give them as', () => {
    expect(score({values: 'probabilities'}, 0.2, 0.7, 0.1)).to.be.closeTo(0.7, 1e-6);
    expect(score({values: 'probabilities', index: 0, of: 'attack'}, 0.2, 0.8)).to.be.closeTo(
      0.8,
      1e-6,
    );
    const e = Math.E;
    expect(score({}, 0, 1, 0)).to.be.closeTo(e / (e + 2), 1e-6);
    expect(score({index: 0}, 2)).to.be.closeTo(1 / (1 + Math.exp(-2)), 1e-6);
    expect(score({}, -500, 500)).to.equal(1);
  });

  it('are refused where they give something else', () => {
    const wrong: [Partial<PadModel['output']>, number[]][] = [
      [{index: 3}, [0, 1]],
      [{values: 'probabilities'}, [0, 3]],
      [{}, [0, Number.NaN]],
    ];
    for (const [output, values] of wrong)
      expect(() => score(output, ...values))
        .to.throw()
        .with.property('code', 'ERR_VISION_ENGINE');
    expect(() => scoreOf({}, padRow().pad, 'drawn-pad')).to.throw(TypeError);
  });

  it('are averaged, scores and thresholds', async () => {
    const canvas = new OffscreenCanvas(64, 64);
    canvas.getContext('2d')!.fillRect(0, 0, 64, 64);
    const image = await createImageBitmap(canvas);
    const netOf = (name: string, threshold: number, ...values: number[]) => {
      const {pad} = padRow({threshold});
      return {name, model: pad, net: {run: async () => give(...values)}};
    };
    const nets = new PadNets([netOf('a', 0.4, -500, 500), netOf('b', 0.7, 0, 0)]);
    expect(await nets.score(image, BOX)).to.deep.equal({
      score: 0.75,
      threshold: 0.55,
      models: [
        {name: 'a', score: 1, threshold: 0.4},
        {name: 'b', score: 0.5, threshold: 0.7},
      ],
    });
    const broken = new PadNets([netOf('a', 0.5, Number.NaN, 0)]);
    expect(await failureOf(broken.score(image, BOX))).to.equal('ERR_VISION_ENGINE');
    image.close();
  });

  it('are run by the engine on the face that the still shows', async () => {
    const wasm = '/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm';
    const runtime: Asset = {
      row: {...padRow(), name: 'onnxruntime-wasm'},
      bytes: new Uint8Array(),
      module: await WebAssembly.compileStreaming(fetch(wasm)),
    };
    const row = padRow();
    // Values of 0 to 255 as −2 to 3: a softmax of means that is not 0 or 1.
    const model: PadModel = {
      ...row.pad,
      input: {...row.pad.input, channels: 'BGR', mean: [102, 102, 102], std: [51, 51, 51]},
      output: {...row.pad.output, index: 2},
    };
    const {width, height} = model.input;
    const [net] = await startNets(runtime, [
      {
        asset: {row, bytes: meanNetwork(width, height)},
        warm: zeros(model.input.name, dimsOf(model.input)),
      },
    ]);
    const canvas = new OffscreenCanvas(200, 100);
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'rgb(51, 153, 0)'; // around the face
    context.fillRect(0, 0, 200, 100);
    context.fillStyle = 'rgb(204, 102, 153)'; // as far as the network sees
    context.fillRect(60, 0, 140, 100);
    const image = await createImageBitmap(canvas);
    const face = {x: 0.55, y: 0.3, width: 0.2, height: 0.4};
    const {score} = await new PadNets([{name: 'mean', model, net: net!}]).score(image, face);
    // Blue, green and red as logits: 1, 0, 2.
    expect(score).to.be.closeTo(Math.exp(2) / (Math.E + 1 + Math.exp(2)), 1e-3);
    image.close();
    await net!.close();
  });
});
