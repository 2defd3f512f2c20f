import {expect} from 'chai';
import {withDeadline} from './index.js';

const never = (): Promise<never> => new Promise(() => {});
const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('should have rejected'),
    (error: unknown) => error,
  );

describe('withDeadline', () => {
  it('hands on what the work returns', async () => {
    const value = await withDeadline(async () => 7, {
      ms: 50,
      code: 'ERR_VISION_TIMEOUT',
      what: 'x',
    });
    expect(value).to.equal(7);
  });

  it('rejects with the code when the work hangs, and aborts the work', async () => {
    let seen: AbortSignal | undefined;
    const error = await rejection(
      withDeadline((signal) => ((seen = signal), never()), {
        ms: 5,
        code: 'ERR_VISION_TIMEOUT',
        what: 'the engine',
      }),
    );
    expect(error).to.have.property('code', 'ERR_VISION_TIMEOUT');
    expect(seen?.aborted).to.equal(true);
  });

  it("rejects with the caller's reason at once", async () => {
    const caller = new AbortController();
    const waiting = rejection(
      withDeadline(never, {
        ms: 10_000,
        code: 'ERR_VISION_TIMEOUT',
        what: 'x',
        signal: caller.signal,
      }),
    );
    caller.abort('gone');
    expect(await waiting).to.equal('gone');
  });

  it('does not start work whose caller has gone', async () => {
    const error = await rejection(
      withDeadline(() => expect.fail('started'), {
        ms: 5,
        code: 'ERR_VISION_TIMEOUT',
        what: 'x',
        signal: AbortSignal.abort('gone'),
      }),
    );
    expect(error).to.equal('gone');
  });
});
