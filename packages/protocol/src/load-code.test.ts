import {expect} from 'chai';
import {loadCode, type Clock} from './index.js';

const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('should have rejected'),
    (error: unknown) => error,
  );
const never = (): Promise<never> => new Promise(() => {});
const what = 'the receipt';

describe('loadCode', () => {
  it('hands on what was loaded', async () => {
    expect(await loadCode(async () => 'module', {what})).to.equal('module');
  });

  it('says that a script did not come', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const error = await rejection(loadCode(() => Promise.reject(cause), {what}));
    expect(error).to.deep.include({code: 'ERR_VISION_ASSET_NETWORK', recoverable: true, cause});
  });

  it('waits for half a minute at most', async () => {
    const waited: number[] = [];
    const clock: Clock = {
      now: () => 0,
      wallTime: () => 0,
      wait: async (ms) => void waited.push(ms),
    };
    const error = await rejection(loadCode(never, {what, clock}));
    expect(error).to.have.property('code', 'ERR_VISION_ASSET_NETWORK');
    expect(waited).to.deep.equal([30_000]);
  });

  it('ends with who asked for it', async () => {
    const caller = new AbortController();
    const waiting = rejection(loadCode(never, {what, signal: caller.signal}));
    caller.abort(new Error('left'));
    expect(await waiting).to.have.property('message', 'left');
  });
});
