import {GUIDANCE_CODES, type GuidanceCode} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {holdGuidance, type HeldGuidance} from './index.js';

describe('held guidance', () => {
  it('shows the first at once, and a following one after its time', () => {
    const first = holdGuidance(undefined, 'face-none', 1000);
    expect(first).to.deep.equal({code: 'face-none', since: 1000});
    expect(holdGuidance(first, 'face-turn-left', 1100)).to.equal(first);
    expect(holdGuidance(first, 'face-turn-left', 2300).code).to.equal('face-turn-left');
  });

  it('lets a passed step through at once, and holds it then', () => {
    const held = holdGuidance(holdGuidance(undefined, 'face-blink', 0), 'face-step-done', 10);
    expect(held.code).to.equal('face-step-done');
    expect(holdGuidance(held, 'face-turn-left', 100)).to.equal(held);
    expect(holdGuidance(held, 'face-turn-left', 800).code).to.equal('face-turn-left');
  });

  it('does not begin anew while the same is said', () => {
    let held = holdGuidance(undefined, 'face-none', 0);
    for (let now = 0; now <= 2000; now += 100) held = holdGuidance(held, 'face-none', now);
    expect(held.since).to.equal(0);
  });

  it('forgets what another clock has shown', () => {
    const held = holdGuidance(undefined, 'face-none', 5000);
    expect(holdGuidance(held, 'face-blink', 20)).to.deep.equal({code: 'face-blink', since: 20});
  });

  it('never changes more than about three times in two seconds, urgent ones aside', () => {
    const calm = GUIDANCE_CODES.filter(
      (code) => holdGuidance({code: 'face-none', since: 0}, code, 1).code === 'face-none',
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...calm), {minLength: 60, maxLength: 60}), (codes) => {
        let held: HeldGuidance | undefined;
        const shown = new Set<number>();
        codes.forEach((code, i) => {
          held = holdGuidance(held, code, i * 33);
          shown.add(held.since);
        });
        expect(shown.size).to.be.at.most(3);
      }),
    );
  });

  it('refuses codes that do not exist', () => {
    expect(() => holdGuidance(undefined, 'dance' as GuidanceCode, 0))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
