import {expect} from 'chai';
import fc from 'fast-check';
import {SCREEN_COLOURS, SCREEN_REST, planScreenLight} from './plan-screen-light.js';
import {SCREEN_LIGHT} from './screen-light-thresholds.js';

const linear = (byte: number): number => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: readonly [number, number, number]): number =>
  0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);

describe('the colours of the screen', () => {
  it('are all as bright as each other, so that no change of them is a flash (WCAG 2.3.1)', () => {
    for (const colour of [...SCREEN_COLOURS, SCREEN_REST]) {
      expect(luminance(colour)).to.be.closeTo(SCREEN_LIGHT.luminance, 0.01);
    }
  });

  it('have no saturated red (WCAG 2.3.1)', () => {
    for (const colour of SCREEN_COLOURS) {
      const [red, green, blue] = colour.map(linear) as [number, number, number];
      expect(red / (red + green + blue)).to.be.below(0.6);
    }
  });
});

describe('the plan of the screen light', () => {
  const nonce = fc.string({minLength: 1, maxLength: 60, unit: 'binary'});

  it('is the same for the same nonce, and another for another', () => {
    expect(planScreenLight('q8Zt')).to.deep.equal(planScreenLight('q8Zt'));
    const plans = Array.from({length: 200}, (_, i) => JSON.stringify(planScreenLight(`n${i}`)));
    expect(new Set(plans).size).to.equal(200);
  });

  it('changes less than three times a second, without a gap, for four to six seconds', () => {
    fc.assert(
      fc.property(nonce, (text) => {
        const shown = planScreenLight(text);
        shown.forEach(({from, to}, i) => {
          expect(from).to.equal(shown[i - 1]?.to ?? 0);
          expect(to - from).to.be.within(400, 750);
        });
        expect(shown.at(-1)!.to).to.be.within(3600, 6000);
      }),
    );
  });

  it('shows every colour, and none twice in a row', () => {
    fc.assert(
      fc.property(nonce, (text) => {
        const colours = planScreenLight(text).map(({colour}) => colour.join());
        expect(new Set(colours).size).to.equal(SCREEN_COLOURS.length);
        colours.forEach((colour, i) => expect(colour).to.not.equal(colours[i - 1]));
      }),
    );
  });

  it('begins with each colour about as often', () => {
    const first = Array.from({length: 1200}, (_, i) => planScreenLight(`${i}`)[0]!.colour.join());
    for (const colour of SCREEN_COLOURS) {
      expect(first.filter((one) => one === colour.join()).length).to.be.within(150, 250);
    }
  });

  it('needs a nonce', () => {
    expect(() => planScreenLight('')).to.throw('nonce');
  });
});
