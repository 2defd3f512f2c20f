import type {FaceRecapture} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {RegionReader} from '../../pixels/region-reader.js';
import {
  DRAWN_FACE,
  asCard,
  drawFace,
  drawSitter,
  type FaceSpoils,
} from '../../testing/drawn-face.js';
import {viewFace} from './face-views.js';
import {measureRecapture} from './measure-recapture.js';

/** Of light and of dark skin. */
const SEEDS = [1, 6];
const reader = new RegionReader();

async function measure(sitter: OffscreenCanvas, spoils?: FaceSpoils): Promise<FaceRecapture> {
  const image = await drawFace(sitter, spoils);
  try {
    return measureRecapture(viewFace(image, DRAWN_FACE, reader));
  } finally {
    image.close();
  }
}

describe('the measures of a face that may have been taken from a picture', () => {
  const sitters: {sitter: OffscreenCanvas; clean: FaceRecapture}[] = [];
  before(async function () {
    this.timeout(60_000); // drawing by software takes its time on a busy machine
    for (const sitter of SEEDS.map(drawSitter))
      sitters.push({sitter, clean: await measure(sitter)});
  });

  /** Each sitter as it is, and spoilt. */
  async function both(spoils: FaceSpoils): Promise<[FaceRecapture, FaceRecapture][]> {
    const pairs: [FaceRecapture, FaceRecapture][] = [];
    for (const {sitter, clean} of sitters) pairs.push([clean, await measure(sitter, spoils)]);
    return pairs;
  }

  it('see the grid of a screen, and no dots in it', async () => {
    const pairs = await both({
      shade: (x, y) => 1 + 0.03 * Math.cos(1.9 * x + 0.1 * y) + 0.03 * Math.cos(1.9 * y - 0.1 * x),
    });
    for (const [clean, screen] of pairs) {
      expect(clean.grid).to.be.lessThan(2.5);
      expect(screen.grid).to.be.greaterThan(clean.grid + 1.5);
      expect(screen.dots).to.be.lessThan(screen.grid / 2);
    }
  });

  it('see the dots of a print, which lie at an angle', async () => {
    const pairs = await both({
      // A screen of 45°, five pixels to a dot, as strong as a printer of 150 lines an inch leaves it at arm's length.
      shade: (x, y) =>
        1 +
        0.06 * (Math.cos((2 * Math.PI * (x + y)) / 7.1) + Math.cos((2 * Math.PI * (x - y)) / 7.1)),
    });
    for (const [clean, print] of pairs) {
      expect(clean.dots).to.be.lessThan(2);
      expect(print.dots).to.be.greaterThan(clean.dots + 1.5);
    }
  });

  it('see the rims of a sheet or a bezel on both sides, held straight or askew', async () => {
    for (const degrees of [0, 7, -12]) {
      const pairs = await both({lay: asCard(0.9, degrees, 'rgb(20, 20, 22)')});
      for (const [clean, card] of pairs) {
        expect(card.frame).to.be.greaterThan(0.6);
        expect(card.frame).to.be.greaterThan(clean.frame + 0.15);
      }
    }
  });

  it('see a face that is less sharp than what is beside it', async () => {
    const pairs = await both({lay: asCard(1, 3, 'rgb(240, 240, 240)', 'blur(2.5px)')});
    for (const [clean, card] of pairs) expect(card.focus).to.be.lessThan(clean.focus - 0.1);
  });

  it('see that colours are fewer, and blacks lifted', async () => {
    const filter = 'saturate(0.35) contrast(0.7) brightness(1.15)';
    const pairs = await both({lay: asCard(1.34, 0, 'white', filter)});
    for (const [clean, dull] of pairs) {
      expect(dull.colour).to.be.lessThan(0.7 * clean.colour);
      expect(dull.darkest).to.be.greaterThan(clean.darkest + 0.08);
    }
  });

  it('see a light that is mirrored, and where, on skin of any tone', async () => {
    const pairs = await both({
      lay: (context, sitter) => {
        context.drawImage(sitter, 0, 0);
        context.fillStyle = 'rgb(255, 255, 255, 0.95)';
        context.filter = 'blur(6px)';
        context.fillRect(360, 250, 110, 130);
        context.filter = 'none';
      },
    });
    for (const [clean, glare] of pairs) {
      expect(clean.specular).to.be.lessThan(0.05);
      expect(glare.specular).to.be.greaterThan(clean.specular + 0.05);
      expect(glare.highlight!.x).to.be.within(0.15, 0.4);
      expect(glare.highlight!.y).to.be.within(0.25, 0.5);
    }
  });

  it('are of faces of any size, at the edge of a picture too', async () => {
    const image = await drawFace(sitters[0]!.sitter);
    const tiny = measureRecapture(
      viewFace(image, {x: 0.97, y: 0.96, width: 0.08, height: 0.1}, reader),
    );
    image.close();
    expect(tiny).to.include({grid: 0, dots: 0});
    for (const value of Object.values(tiny)) expect(JSON.stringify(value)).not.to.equal('null');
  });
});
