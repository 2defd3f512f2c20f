import {expect} from 'chai';
import {distanceForFace, focalLength} from '../index.js';

describe('distanceForFace', () => {
  it('is nearer for a larger face, and not in proportion: perspective is real', () => {
    const frame = {width: 640, height: 480};
    const [far, close] = [0.4, 0.7].map((share) => distanceForFace(share, 'height', frame));
    expect(far).to.be.within(34, 42);
    expect(close).to.be.within(19, 23);
  });

  it('does not depend on the resolution', () => {
    const small = distanceForFace(0.5, 'width', {width: 240, height: 320});
    const large = distanceForFace(0.5, 'width', {width: 720, height: 960});
    expect(small).to.be.closeTo(large, 1e-9);
  });

  it('keeps the focal length when the camera is turned on its side', () => {
    expect(focalLength(640, 480)).to.equal(focalLength(480, 640));
  });
});
