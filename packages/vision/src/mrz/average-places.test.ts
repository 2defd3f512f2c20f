import {expect} from 'chai';
import {averagePlaces} from './average-places.js';

describe('averagePlaces', () => {
  it('gives a single reading back', () => {
    const line = [{symbols: 'A4', weights: [0.9, 0.1]}];
    expect(averagePlaces([line])).to.equal(line);
  });

  it('takes the mean of what each reading saw, the likeliest first', () => {
    const [place] = averagePlaces([
      [{symbols: 'O0', weights: [0.6, 0.4]}],
      [{symbols: '0', weights: [0.9]}],
    ]);
    expect(place?.symbols).to.equal('0O');
    expect(place?.weights[0]).to.be.closeTo(0.65, 1e-9);
    expect(place?.weights[1]).to.be.closeTo(0.3, 1e-9);
  });

  it('keeps five symbols', () => {
    const [place] = averagePlaces([
      [{symbols: 'ABCD', weights: [0.4, 0.3, 0.2, 0.1]}],
      [{symbols: 'EFGH', weights: [0.4, 0.3, 0.2, 0.1]}],
    ]);
    expect(place?.symbols).to.have.length(5);
    expect(place!.weights.reduce((sum, one) => sum + one, 0)).to.be.at.most(1);
  });
});
