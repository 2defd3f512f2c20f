import {COMPUTERS, PHONES, type FakeDevice} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import type {DeviceFacts} from './device-facts.js';
import {facingOfLabel} from './device-label.js';
import {findBetter, rankDevices} from './rank-devices.js';

/** As the room reads them from the browser, focus included. */
function factsOf(device: FakeDevice): DeviceFacts {
  const {deviceId, label, facingMode, maxWidth, maxHeight, focusMode} = device;
  const facing = facingMode
    ? ({user: 'front', environment: 'back'} as const)[facingMode]
    : facingOfLabel(label);
  return {
    deviceId,
    label,
    ...(facing ? {facing} : {}),
    ...(maxWidth && maxHeight ? {pixels: maxWidth * maxHeight} : {}),
    ...(focusMode ? {focusModes: focusMode} : {}),
  };
}

describe('rankDevices', () => {
  for (const {name, devices, best} of [...PHONES, ...COMPUTERS]) {
    for (const facing of ['front', 'back'] as const) {
      it(`picks ${best[facing]} of ${name} for ${facing}`, () => {
        expect(rankDevices(devices.map(factsOf), facing)[0]?.deviceId).to.equal(best[facing]);
      });
    }

    it(`puts virtual cameras of ${name} last`, () => {
      const ranked = rankDevices(devices.map(factsOf), 'front').map(({deviceId}) => deviceId);
      const virtual = ranked.indexOf('virtual');
      expect(virtual === -1 || virtual === ranked.length - 1).to.equal(true);
    });
  }

  for (const {name, devices, best} of PHONES) {
    it(`does not rely on the order of ${name}`, () => {
      const reversed = devices.map(factsOf).toReversed();
      expect(rankDevices(reversed, 'front')[0]?.deviceId).to.equal(best.front);
      expect(rankDevices(reversed, 'back')[0]?.deviceId).to.equal(best.back);
    });
  }

  it('ranks nothing before permission, when labels and ids are empty', () => {
    expect(rankDevices([{deviceId: '', label: ''}], 'front')).to.deep.equal([]);
    expect(rankDevices([{deviceId: 'known-id', label: ''}], 'front')).to.deep.equal([]);
  });

  it('keeps the order of equals and leaves the list as it was', () => {
    const list = [
      {deviceId: 'a', label: 'Webcam'},
      {deviceId: 'b', label: 'Webcam'},
    ];
    expect(rankDevices(list, 'back').map(({deviceId}) => deviceId)).to.deep.equal(['a', 'b']);
    const frozen = Object.freeze(list.toReversed());
    expect(rankDevices(frozen, 'front').map(({deviceId}) => deviceId)).to.deep.equal(['b', 'a']);
  });
});

describe('findBetter', () => {
  const wide: DeviceFacts = {deviceId: 'wide', label: 'Back Camera', facing: 'back'};
  const ultra: DeviceFacts = {deviceId: 'ultra', label: 'Back Ultra Wide Camera', facing: 'back'};

  it('names the main lens when the ultra-wide one was opened', () => {
    expect(findBetter(ultra, [ultra, wide], 'back')).to.equal(wide);
    expect(findBetter(wide, [ultra, wide], 'back')).to.equal(undefined);
  });

  it('does not switch for resolution alone', () => {
    const small = {...wide, pixels: 640 * 480};
    const large = {...wide, deviceId: 'large', pixels: 3840 * 2160};
    expect(findBetter(small, [small, large], 'back')).to.equal(undefined);
  });

  it('leaves a camera without continuous focus for its neighbour, for documents only', () => {
    const listed = {...wide, deviceId: 'fixed'};
    const opened = {...listed, focusModes: ['manual']};
    expect(findBetter(opened, [listed, wide], 'back')).to.equal(wide);
    const front = {...opened, facing: 'front' as const};
    expect(findBetter(front, [front, {...wide, facing: 'front'}], 'front')).to.equal(undefined);
  });

  it('leaves a stream alone that comes from no listed device', () => {
    const canvas: DeviceFacts = {deviceId: 'canvas', label: ''};
    expect(findBetter(canvas, [wide], 'back')).to.equal(undefined);
  });
});
