import {expect} from 'chai';
import {planExposure} from './plan-exposure.js';

const STOPS = {exposureCompensation: {min: -3, max: 3, step: 0.5}};
const TIME = {exposureMode: ['manual', 'continuous'], exposureTime: {min: 10, max: 5_000, step: 5}};

describe('planExposure', () => {
  it('asks for two stops, or as many as there are', () => {
    const now = {exposureCompensation: 0.5};
    expect(planExposure(STOPS, now, 'darker')).to.deep.equal({
      ask: {exposureCompensation: -1.5},
      putBack: now,
    });
    expect(planExposure(STOPS, {}, 'lighter')?.ask).to.deep.equal({exposureCompensation: 2});
    const few = {exposureCompensation: {min: -1.2, max: 1}};
    expect(planExposure(few, {}, 'darker')?.ask).to.deep.equal({exposureCompensation: -1.2});
  });

  it('asks for a quarter of the time where there are no stops, on the steps that there are', () => {
    const automatic = {exposureMode: 'continuous', exposureTime: 333};
    expect(planExposure(TIME, automatic, 'darker')).to.deep.equal({
      ask: {exposureMode: 'manual', exposureTime: 85},
      putBack: {exposureMode: 'continuous'},
    });
    const manual = {exposureMode: 'manual', exposureTime: 100};
    expect(planExposure({...TIME, ...{exposureCompensation: {}}}, manual, 'lighter')).to.deep.equal(
      {
        ask: {exposureMode: 'manual', exposureTime: 400},
        putBack: manual,
      },
    );
  });

  it('asks for nothing where no control reaches far enough', () => {
    for (const [capabilities, settings] of [
      [{}, {}],
      [{exposureCompensation: {min: -0.5, max: 0.5}}, {}],
      [STOPS, {exposureCompensation: -3}],
      [TIME, {exposureMode: 'manual'}],
      [TIME, {exposureMode: 'manual', exposureTime: 12}],
      [{...TIME, exposureMode: ['continuous']}, {exposureTime: 333}],
    ] as const) {
      expect(planExposure(capabilities, settings, 'darker')).to.equal(undefined);
    }
  });
});
