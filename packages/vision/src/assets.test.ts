import {expect} from 'chai';
import {AssetLoader, assertReachable} from './assets.js';
import {failureOf} from './testing/error-code.js';
import {ManualClock} from './testing/manual-clock.js';

const BASE = new URL('https://assets.test/v1/');
const MODEL = new Uint8Array([1, 2, 3, 4]);
/** SHA-256 of 01 02 03 04. */
const SHA = '9f64a747e1b97f131fabb6b447296c9b6f0201e79fb3c5356e6c77e89b6a806a';

const row = {name: 'model', version: '1', file: 'models/model.bin', bytes: 4, sha256: SHA};
const catalog = (assets: unknown[] = [row]): Response => Response.json({version: 1, assets});

/** A server of the given answers; remembers what it was asked, and how. */
function serverOf(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: string[] = [];
  const fetch = (async (input: URL, init?: RequestInit) => {
    const file = input.href.slice(BASE.href.length);
    asked.push(`${file} ${init?.cache}`);
    return answers[file]?.() ?? new Response('not found', {status: 404});
  }) as typeof globalThis.fetch;
  return {fetch, asked};
}

const load = (
  answers: Parameters<typeof serverOf>[0],
  onProgress: (progress: {loadedBytes: number; totalBytes: number}) => void = () => {},
) => new AssetLoader(BASE, serverOf(answers)).load(['model'], {onProgress});

describe('AssetLoader', () => {
  it('gives the bytes that the catalogue names, with progress', async () => {
    const steps: number[][] = [];
    const [asset] = await load(
      {
        'catalog.json': () => catalog(),
        'models/model.bin': () =>
          new Response(
            new ReadableStream({
              start(controller) {
                controller.enqueue(MODEL.slice(0, 3));
                controller.enqueue(MODEL.slice(3));
                controller.close();
              },
            }),
          ),
      },
      ({loadedBytes, totalBytes}) => steps.push([loadedBytes, totalBytes]),
    );
    expect([...asset!.bytes]).to.deep.equal([...MODEL]);
    expect(steps).to.deep.equal([
      [0, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('gives those of a task as well, behind the ones that are named, where there are any', async () => {
    const own = {...row, name: 'own', task: 'face-pad', pad: {threshold: 0.5}};
    const server = serverOf({
      'catalog.json': () => catalog([own, row, {...own, name: 'other', task: 'else'}]),
      'models/model.bin': () => new Response(MODEL),
    });
    const loader = new AssetLoader(BASE, server);
    const both = await loader.load(['model'], {task: 'face-pad'});
    expect(both.map((asset) => asset.row.name)).to.deep.equal(['model', 'own']);
    expect(both[1]!.row.pad).to.deep.equal({threshold: 0.5});
    expect(await loader.load(['model'], {task: 'none'})).to.have.length(1);
  });

  it('asks past the cache for a file that came wrong, and takes back its progress', async () => {
    const answers = [new Uint8Array([1, 2, 3, 5]), MODEL];
    const server = serverOf({
      'catalog.json': () => catalog(),
      'models/model.bin': () => new Response(answers.shift()),
    });
    const steps: number[] = [];
    const onProgress = ({loadedBytes}: {loadedBytes: number}) => steps.push(loadedBytes);
    const [asset] = await new AssetLoader(BASE, server).load(['model'], {onProgress});
    expect([...asset!.bytes]).to.deep.equal([...MODEL]);
    expect(server.asked).to.deep.equal([
      'catalog.json no-cache',
      'models/model.bin default',
      'models/model.bin reload',
    ]);
    expect(steps).to.deep.equal([0, 4, 0, 4]);
  });

  it('names the file and both hashes where it was altered, and can load again', async () => {
    let served = new Uint8Array([1, 2, 3, 5]);
    const server = serverOf({
      'catalog.json': () => catalog(),
      'models/model.bin': () => new Response(served),
    });
    const loader = new AssetLoader(BASE, server);
    const error = await loader.load(['model']).catch((caught: unknown) => caught);
    expect(error).to.have.property('code', 'ERR_VISION_ASSET_ALTERED');
    expect(error).to.have.property('message').that.includes('models/model.bin').and.includes(SHA);
    served = MODEL;
    const [asset] = await loader.load(['model']);
    expect([...asset!.bytes]).to.deep.equal([...MODEL]);
  });

  it('tells what is missing', async () => {
    expect(await failureOf(load({}))).to.equal('ERR_VISION_ASSET_MISSING');
    expect(await failureOf(load({'catalog.json': () => catalog()}))).to.equal(
      'ERR_VISION_ASSET_MISSING',
    );
    expect(await failureOf(load({'catalog.json': () => catalog([])}))).to.equal(
      'ERR_VISION_ASSET_MISSING',
    );
  });

  it('recognises a web page in place of a file, by type and by its first characters', async () => {
    const page = '\n<!DOCTYPE html><title>My shop</title>';
    for (const type of ['text/html; charset=utf-8', 'application/octet-stream'])
      expect(
        await failureOf(
          load({
            'catalog.json': () => catalog(),
            'models/model.bin': () => new Response(page, {headers: {'content-type': type}}),
          }),
        ),
      ).to.equal('ERR_VISION_ASSET_WRONG_TYPE');
  });

  it('refuses a catalogue that is none', async () => {
    for (const body of ['{', '[]', '{"version":2,"assets":[]}', '{"version":1,"assets":[{}]}'])
      expect(await failureOf(load({'catalog.json': () => new Response(body)}))).to.equal(
        'ERR_VISION_ASSET_WRONG_TYPE',
      );
  });

  it('tells a network failure and a server error', async () => {
    const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    for (const answer of [offline, () => new Response('', {status: 503})])
      expect(
        await failureOf(load({'catalog.json': () => catalog(), 'models/model.bin': answer})),
      ).to.equal('ERR_VISION_ASSET_NETWORK');
  });

  it('gives up on a download that stalls', async () => {
    const clock = new ManualClock();
    let bodyAsked: () => void = () => {};
    const asked = new Promise<void>((resolve) => (bodyAsked = resolve));
    const {fetch} = serverOf({
      'catalog.json': () => catalog(),
      'models/model.bin': () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(MODEL.slice(0, 2)),
            pull: () => bodyAsked(),
          }),
        ),
    });
    const loading = failureOf(new AssetLoader(BASE, {fetch, clock}).load(['model']));
    await asked;
    await clock.push(19_999);
    await clock.push(20_000);
    expect(await loading).to.equal('ERR_VISION_ASSET_NETWORK');
  });

  it('stops with the reason of an abort', async () => {
    const controller = new AbortController();
    const reason = new Error('left');
    const {fetch} = serverOf({'catalog.json': () => new Promise<Response>(() => {})});
    const loading = new AssetLoader(BASE, {fetch}).load(['model'], {signal: controller.signal});
    controller.abort(reason);
    expect(await failureOf(loading)).to.equal(reason);
  });

  it('compiles WebAssembly, and hands none out that was altered', async () => {
    // An empty module: magic number and version.
    const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', wasm));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const wasmRow = {name: 'model', version: '1', file: 'e.wasm', bytes: 8, sha256};
    const answers = {'e.wasm': () => new Response(wasm)};
    const [asset] = await load({...answers, 'catalog.json': () => catalog([wasmRow])});
    expect(asset!.module).to.be.instanceOf(WebAssembly.Module);
    expect(
      await failureOf(
        load({...answers, 'catalog.json': () => catalog([{...wasmRow, sha256: SHA}])}),
      ),
    ).to.equal('ERR_VISION_ASSET_ALTERED');
  });
});

describe('assertReachable', () => {
  const script = new URL('face-worker.js', BASE);
  const examine = (answer: () => Response | Promise<Response>) =>
    failureOf(assertReachable(script, serverOf({'face-worker.js': answer})));

  it('says what is wrong with a file that something else failed to load', async () => {
    const missing = () => new Response(null, {status: 404});
    const page = () => new Response(null, {headers: {'content-type': 'text/html'}});
    expect(await examine(missing)).to.equal('ERR_VISION_ASSET_MISSING');
    expect(await examine(page)).to.equal('ERR_VISION_ASSET_WRONG_TYPE');
    expect(await examine(() => Promise.reject(new TypeError('offline')))).to.equal(
      'ERR_VISION_ASSET_NETWORK',
    );
  });

  it('says nothing where the file is there', async () => {
    await assertReachable(script, serverOf({'face-worker.js': () => new Response('')}));
  });
});
