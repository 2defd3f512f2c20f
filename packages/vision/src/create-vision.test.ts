import {expect} from 'chai';
import {createVision} from './create-vision.js';
import type {FromWorker, ToWorker} from './messages.js';
import {failureOf} from './testing/error-code.js';

const assetBase = new URL('https://assets.test/v1/');
const {signal} = new AbortController();
const MODEL = {name: 'face-landmarker', version: '1', sha256: 'ab'};

/** A worker that answers at once, and shows what it was asked. */
class WillingWorker extends EventTarget {
  readonly asked: string[] = [];
  /** Whether its engine starts. */
  readonly starts: boolean;

  constructor(starts: boolean) {
    super();
    this.starts = starts;
  }

  postMessage(message: ToWorker): void {
    this.asked.push(message.type);
    if (!this.starts) {
      const refusal = {id: message.id, code: 'ERR_VISION_ENGINE', message: 'no memory'} as const;
      queueMicrotask(() => this.says({type: 'refusal', ...refusal}));
      return;
    }
    const answer =
      message.type === 'prepare'
        ? [MODEL]
        : ({kind: 'face', at: 'at' in message ? message.at : 0} as never);
    queueMicrotask(() => this.says({type: 'answer', id: message.id, answer}));
  }

  says(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', {data: message}));
  }

  terminate(): void {}
}

/** @param broken - How many workers have an engine that does not start, from the first one on. */
function setUp(broken = 0) {
  const started: string[] = [];
  const workers: WillingWorker[] = [];
  const vision = createVision({
    assetBase,
    createWorker: (_, url) => {
      started.push(url.href);
      const worker = new WillingWorker(workers.length >= broken);
      workers.push(worker);
      return worker;
    },
  });
  return {vision, started, workers};
}

const picture = (): Promise<ImageBitmap> => createImageBitmap(new ImageData(4, 4));

describe('createVision', () => {
  it('refuses an asset base that is a file', () => {
    expect(() => createVision({assetBase: new URL('file:///tmp/assets/')}))
      .to.throw()
      .with.property('code', 'ERR_VISION_ASSET_BASE');
  });

  it('starts each worker at first need, from the asset base', async () => {
    const {vision, started} = setUp();
    expect(started).to.deep.equal([]);
    await vision.prepare('face', {signal});
    expect(started).to.deep.equal(['https://assets.test/v1/face-worker.js']);
    expect(vision.models()).to.deep.equal([MODEL]);
  });

  it('asks an engine that is ready for nothing more', async () => {
    const {vision, workers} = setUp();
    await vision.prepare('face', {signal});
    await vision.prepare('face', {signal});
    expect(workers[0]!.asked).to.deep.equal(['prepare']);
  });

  it('prepares by itself, and again after close', async () => {
    const {vision, workers} = setUp();
    await vision.observeFace({image: await picture(), at: 1}, {signal});
    vision.close();
    const seen = await vision.observeFace({image: await picture(), at: 2}, {signal});
    expect(seen.at).to.equal(2);
    expect(workers.map(({asked}) => asked)).to.deep.equal([
      ['prepare', 'observe-face'],
      ['prepare', 'observe-face'],
    ]);
  });

  it('starts a new worker where the engine of the first one could not be started', async () => {
    const {vision, workers} = setUp(1);
    const failure = await failureOf(vision.prepare('document', {signal}));
    expect(failure).to.equal('ERR_VISION_ENGINE');
    await vision.prepare('document', {signal});
    expect(workers).to.have.length(2);
  });

  it('closes the frame even where the wish was aborted before', async () => {
    const {vision} = setUp();
    const image = await picture();
    const reason = new Error('left');
    const asked = vision.observeFace({image, at: 1}, {signal: AbortSignal.abort(reason)});
    expect(await failureOf(asked)).to.equal(reason);
    expect(image.width).to.equal(0);
  });
});
