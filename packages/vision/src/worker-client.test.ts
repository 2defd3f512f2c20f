import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {FromWorker, ToWorker} from './messages.js';
import {failureOf} from './testing/error-code.js';
import {ManualClock} from './testing/manual-clock.js';
import {WorkerClient, type WorkerLike} from './worker-client.js';

class FakeWorker extends EventTarget implements WorkerLike {
  readonly sent: ToWorker[] = [];
  terminated = false;

  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  says(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', {data: message}));
  }
}

const PREPARE = {type: 'prepare', assetBase: 'https://example.test/'} as const;
const never = new AbortController().signal;

function setUp(examined: () => Promise<void> = () => Promise.resolve()) {
  const workers: FakeWorker[] = [];
  const clock = new ManualClock();
  const client = new WorkerClient(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    'the test worker',
    {clock, examine: () => examined()},
  );
  const ask = (signal = never) => client.ask(PREPARE, {signal, timeoutMs: 1000});
  return {workers, clock, client, ask};
}

describe('WorkerClient', () => {
  it('matches replies to requests by id, whatever their order', async () => {
    const {workers, ask} = setUp();
    const first = ask();
    const second = ask();
    const [worker] = workers;
    const [a, b] = worker!.sent;
    const record = {name: 'b', version: '1', sha256: ''};
    worker!.says({type: 'answer', id: b!.id, answer: [record]});
    worker!.says({type: 'answer', id: a!.id, answer: []});
    expect(await second).to.deep.equal([record]);
    expect(await first).to.deep.equal([]);
    expect(workers).to.have.length(1);
  });

  it('passes a refusal on with its code', async () => {
    const {workers, ask} = setUp();
    const asked = ask();
    workers[0]!.says({
      type: 'refusal',
      id: workers[0]!.sent[0]!.id,
      code: 'ERR_VISION_ASSET_MISSING',
      message: 'gone',
    });
    expect(await failureOf(asked)).to.equal('ERR_VISION_ASSET_MISSING');
    expect(workers[0]!.terminated).to.equal(false);
  });

  it('drops the reply to an aborted request and keeps the worker', async () => {
    const {workers, ask} = setUp();
    const controller = new AbortController();
    const asked = ask(controller.signal);
    const reason = new Error('left');
    controller.abort(reason);
    expect(await failureOf(asked)).to.equal(reason);
    const worker = workers[0]!;
    worker.says({type: 'answer', id: worker.sent[0]!.id, answer: []});
    const next = ask();
    worker.says({type: 'answer', id: worker.sent[1]!.id, answer: []});
    expect(await next).to.deep.equal([]);
    expect(worker.terminated).to.equal(false);
  });

  it('ends a worker that does not answer in time and starts another', async () => {
    const {workers, clock, ask} = setUp();
    const asked = failureOf(ask());
    await clock.push(1000);
    expect(await asked).to.equal('ERR_VISION_TIMEOUT');
    expect(workers[0]!.terminated).to.equal(true);
    const again = ask();
    expect(workers).to.have.length(2);
    // What the first worker still says reaches nobody.
    workers[0]!.says({type: 'answer', id: workers[1]!.sent[0]!.id, answer: []});
    workers[1]!.says({
      type: 'answer',
      id: workers[1]!.sent[0]!.id,
      answer: [{name: 'n', version: '1', sha256: ''}],
    });
    expect(await again).to.have.length(1);
  });

  it('waits on while there is progress', async () => {
    const {workers, clock, client} = setUp();
    const seen: unknown[] = [];
    const asked = client.ask(PREPARE, {
      signal: never,
      timeoutMs: 1000,
      onProgress: (progress) => seen.push(progress),
    });
    const worker = workers[0]!;
    const {id} = worker.sent[0]!;
    for (let loadedBytes = 1; loadedBytes <= 3; loadedBytes++) {
      await clock.push(900);
      worker.says({type: 'progress', id, loadedBytes, totalBytes: 3});
    }
    worker.says({type: 'answer', id, answer: []});
    expect(await asked).to.deep.equal([]);
    expect(seen).to.deep.equal([
      {loadedBytes: 1, totalBytes: 3},
      {loadedBytes: 2, totalBytes: 3},
      {loadedBytes: 3, totalBytes: 3},
    ]);
  });

  it('tells a blocked script from a crash', async () => {
    const {workers, ask} = setUp();
    const blocked = failureOf(ask());
    workers[0]!.dispatchEvent(new Event('error'));
    expect(await blocked).to.equal('ERR_VISION_WORKER_BLOCKED');
    const crashed = failureOf(ask());
    workers[1]!.says({type: 'started'});
    workers[1]!.dispatchEvent(new ErrorEvent('error', {message: 'out of memory'}));
    expect(await crashed).to.equal('ERR_VISION_WORKER_CRASHED');
    expect(workers.every((worker) => worker.terminated)).to.equal(true);
  });

  it('says what is wrong with a script that did not start, and starts it anew', async () => {
    const {workers, ask} = setUp(() =>
      Promise.reject(new PassbaseError('ERR_VISION_ASSET_NETWORK', 'offline')),
    );
    const asked = failureOf(ask());
    workers[0]!.dispatchEvent(new Event('error'));
    expect(await asked).to.equal('ERR_VISION_ASSET_NETWORK');
    expect(workers[0]!.terminated).to.equal(true);
    const again = ask();
    const {id} = workers[1]!.sent[0]!;
    workers[1]!.says({type: 'answer', id, answer: []});
    expect(await again).to.deep.equal([]);
  });

  it('calls a worker that may not be made blocked', async () => {
    const client = new WorkerClient(() => {
      throw new DOMException('refused by policy', 'SecurityError');
    }, 'the test worker');
    const asked = client.ask(PREPARE, {signal: never, timeoutMs: 1000});
    expect(await failureOf(asked)).to.equal('ERR_VISION_WORKER_BLOCKED');
  });

  it('rejects what is under way when it is closed', async () => {
    const {workers, client, ask} = setUp();
    const asked = failureOf(ask());
    client.close();
    expect(await asked).to.equal('ERR_VISION_WORKER_CRASHED');
    expect(workers[0]!.terminated).to.equal(true);
    expect(client.incarnation).to.equal(undefined);
  });

  it('starts nothing for a request that is aborted already', async () => {
    const {workers, ask} = setUp();
    const reason = new Error('left');
    expect(await failureOf(ask(AbortSignal.abort(reason)))).to.equal(reason);
    expect(workers).to.have.length(0);
  });
});
