import {expect} from 'chai';
import {drawUtopianCard, personFromSeed} from '../index.js';

/** Share of dark pixels in the lowest 43 % of the card, where the zone is. */
function inkAtTheFoot(card: OffscreenCanvas): number {
  const top = Math.round(card.height * 0.57);
  const {data} = card.getContext('2d')!.getImageData(0, top, card.width, card.height - top);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 80) dark++;
  return dark / (data.length / 4);
}

describe('the identity card of Utopia', () => {
  const person = personFromSeed(3, {today: '2026-01-15'});

  it('has the proportions of ID-1 and its zone on the back', () => {
    const front = drawUtopianCard(person, 'front');
    const back = drawUtopianCard(person, 'back');
    for (const card of [front, back]) expect(card.width / card.height).to.be.closeTo(1.586, 0.01);
    expect(inkAtTheFoot(back)).to.be.above(2 * inkAtTheFoot(front));
  });
});
