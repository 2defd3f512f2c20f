import {expect} from 'chai';
import type {Quad, SeenPage} from '@passbase-verify/protocol';
import {BitmapPicture} from '../pixels/bitmap-picture.js';
import {MEASURED_MARGIN} from '../pixels/measure-page.js';
import {RegionReader} from '../pixels/region-reader.js';
import {drawPage, type PageSpoils} from '../testing/drawn-page.js';
import type {Sight} from './page-reader.js';
import {PageMeasurer} from './page-measurer.js';

/** A picture with a page in it, turned clockwise by quarters, as it was located. */
async function sightOf(
  spoils: PageSpoils,
  manner: Sight['manner'],
  isUpsideDown = false,
): Promise<Sight> {
  const {width, height, data} = drawPage(spoils);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0);
  const turned = new OffscreenCanvas(width, height);
  const turnedContext = turned.getContext('2d')!;
  if (isUpsideDown) turnedContext.setTransform(-1, 0, 0, -1, width, height);
  turnedContext.drawImage(canvas, 0, 0);
  const image = turned.transferToImageBitmap();
  const [x, y] = [MEASURED_MARGIN / width, MEASURED_MARGIN / height];
  const corners: Quad = [
    {x, y},
    {x: 1 - x, y},
    {x: 1 - x, y: 1 - y},
    {x, y: 1 - y},
  ];
  const [a, b, c, d] = corners;
  const page: SeenPage = {
    outline: isUpsideDown ? [c, d, a, b] : corners,
    kind: 'passport-page',
    confidence: 1,
  };
  return {
    image,
    picture: new BitmapPicture(image, new RegionReader()),
    located: {page},
    manner,
    want: {},
  };
}

const measureOnce = async (spoils: PageSpoils, isUpsideDown?: boolean) =>
  (await new PageMeasurer().read(await sightOf(spoils, 'still', isUpsideDown))).measures!;

const OVER_PORTRAIT: PageSpoils = {
  draw: (context) => {
    context.fillStyle = 'white';
    context.fillRect(MEASURED_MARGIN + 40, MEASURED_MARGIN + 120, 100, 100);
  },
};

describe('the measurer of pages', () => {
  it('measures a page whichever way it lies in the picture', async () => {
    for (const isUpsideDown of [false, true]) {
      const measures = await measureOnce(OVER_PORTRAIT, isUpsideDown);
      expect(measures.portrait!.glare).to.be.greaterThan(0.1);
      expect(measures.mrz!.glare).to.equal(0);
      expect(measures.mrz!.sharpness).to.be.greaterThan(0.5);
    }
  });

  it('repeats what it measured for two frames, and not for a still', async () => {
    const measurer = new PageMeasurer();
    const good = await sightOf({}, 'frame');
    const bad = await sightOf({filter: 'blur(4px)'}, 'frame');
    const first = (await measurer.read(good)).measures;
    expect((await measurer.read(bad)).measures).to.equal(first);
    expect((await measurer.read(bad)).measures).to.equal(first);
    expect((await measurer.read(bad)).measures!.mrz!.sharpness).to.be.lessThan(0.4);
    const still = await measurer.read({...good, manner: 'still'});
    expect(still.measures).to.deep.equal(first);
  });

  it('has nothing to say without a page', async () => {
    const sight = await sightOf({}, 'still');
    expect(await new PageMeasurer().read({...sight, located: {}})).to.deep.equal({});
  });
});
