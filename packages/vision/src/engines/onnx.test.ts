import {expect} from 'chai';
import type {Asset} from '../assets.js';
import {failureOf} from '../testing/error-code.js';
import type {Net, Tensors} from './net.js';
import {startNets} from './onnx.js';

/** A file of the repository, as the loader would hand it over after its check. */
async function assetOf(name: string, path: string): Promise<Asset> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not served`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const row = {name, version: '1', file: path, bytes: bytes.length, sha256: ''};
  return path.endsWith('.wasm')
    ? {row, bytes, module: await WebAssembly.compile(bytes)}
    : {row, bytes};
}

const bandOf = (value: number): Tensors => ({
  band: {data: new Float32Array(128 * 480).fill(value), dims: [1, 1, 128, 480]},
});

describe('startNets', () => {
  let runtime: Asset;
  let model: Asset;
  before(async () => {
    runtime = await assetOf(
      'onnxruntime-wasm',
      '/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    );
    model = await assetOf('mrz-lines', '/models/mrz-lines/mrz-lines.onnx');
  });

  it('runs a model from bytes, gives the function it borrowed back, and says nothing', async () => {
    const {instantiate} = WebAssembly;
    const said: unknown[] = [];
    const sink: Partial<Console> = self.console;
    const {log, warn, error} = sink;
    sink.log = sink.warn = sink.error = (...words) => said.push(words);
    let nets: Net[];
    try {
      nets = await startNets(runtime, [{asset: model, warm: bandOf(0)}]);
    } finally {
      Object.assign(sink, {log, warn, error});
    }
    expect(WebAssembly.instantiate).to.equal(instantiate);
    expect(said).to.deep.equal([]);
    const {lines, turned} = await nets[0]!.run(bandOf(0.5));
    expect(lines?.dims).to.deep.equal([1, 4, 32, 120]);
    expect(lines?.data).to.have.length(4 * 32 * 120);
    expect(turned?.dims).to.deep.equal([1, 1]);
    await nets[0]!.close();
  });

  it("gives an error with a code where the input is not the model's", async () => {
    const [net] = await startNets(runtime, [{asset: model, warm: bandOf(0)}]);
    const wrong: Tensors = {band: {data: new Float32Array(4), dims: [1, 1, 2, 2]}};
    expect(await failureOf(net!.run(wrong))).to.equal('ERR_VISION_ENGINE');
    expect(await failureOf(net!.run({}))).to.equal('ERR_VISION_ENGINE');
    await net!.close();
  });

  it('refuses what is no model, and starts others afterwards', async () => {
    const broken: Asset = {...model, bytes: new Uint8Array(100)};
    const started = startNets(runtime, [{asset: broken, warm: bandOf(0)}]);
    expect(await failureOf(started)).to.equal('ERR_VISION_ENGINE');
    const nets = await startNets(runtime, [{asset: model, warm: bandOf(0)}]);
    expect(nets).to.have.length(1);
    await nets[0]!.close();
  });

  it('refuses a runtime that is not compiled', async () => {
    const {row, bytes} = runtime;
    expect(await failureOf(startNets({row, bytes}, []))).to.equal('ERR_VISION_ENGINE');
  });
});
