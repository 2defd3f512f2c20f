import {expect} from 'chai';
import {PassbaseError, type Quad} from '@passbase-verify/protocol';
import {contextOf} from './canvas-mm.js';
import {DocumentScene, type DocumentSceneState} from './document-scene.js';
import {drawPassportPage} from './passport-page.js';
import {personFromSeed} from './specimen-person.js';

const SIZE = {width: 640, height: 360};

interface Picture {
  readonly luma: Float32Array;
  readonly mean: number;
  /** Mean absolute difference of neighbours: falls when the picture is blurred. */
  readonly detail: number;
  /** Share of blown-out pixels. */
  readonly blown: number;
}

function lookAt(scene: DocumentScene, time: number): Picture {
  const context = contextOf(new OffscreenCanvas(SIZE.width, SIZE.height));
  scene.draw(context, {time, ...SIZE});
  const {data} = context.getImageData(0, 0, SIZE.width, SIZE.height);
  const luma = new Float32Array(SIZE.width * SIZE.height);
  let sum = 0;
  let steps = 0;
  let blown = 0;
  for (let index = 0; index < luma.length; index++) {
    const value =
      ((data[index * 4] ?? 0) + (data[index * 4 + 1] ?? 0) + (data[index * 4 + 2] ?? 0)) / 3;
    luma[index] = value;
    sum += value;
    if (value > 250) blown++;
    if (index > 0) steps += Math.abs(value - (luma[index - 1] ?? 0));
  }
  return {luma, mean: sum / luma.length, detail: steps / luma.length, blown: blown / luma.length};
}

function distance(a: Picture, b: Picture): number {
  return (
    a.luma.reduce((sum, value, index) => sum + Math.abs(value - (b.luma[index] ?? 0)), 0) /
    a.luma.length
  );
}

const widthOf = (quad: Quad): number => quad[1].x - quad[0].x;

describe('the document scene', () => {
  const page = drawPassportPage(personFromSeed(2, {today: '2026-01-15'}), {pxPerMm: 8});
  let scene: DocumentScene;
  const seen = (state: Partial<DocumentSceneState>, time = 5000): Picture => {
    scene.set({hold: 'held', side: 'photo-page', light: 'bright', focus: 'sharp', ...state});
    return lookAt(scene, time);
  };

  beforeEach(() => {
    scene = new DocumentScene({page, seed: 3});
  });
  afterEach(() => scene.close());

  it('looks different in every state', () => {
    const pictures = [
      seen({}),
      seen({hold: 'far'}),
      seen({hold: 'moving'}),
      seen({side: 'wrong-side'}),
      seen({light: 'dark'}),
      seen({light: 'glare'}),
      seen({focus: 'blurred'}),
    ];
    pictures.forEach((one, index) => {
      for (const other of pictures.slice(index + 1)) expect(distance(one, other)).to.be.above(2);
    });
  });

  it('is dark, dazzled and blurred when told', () => {
    const plain = seen({});
    expect(plain.blown).to.be.below(0.002);
    expect(seen({light: 'dark'}).mean).to.be.below(plain.mean * 0.25);
    expect(seen({light: 'glare'}).blown).to.be.above(0.04);
    expect(seen({focus: 'blurred'}).detail).to.be.below(plain.detail * 0.6);
  });

  it('holds the page in the guide, as still as a hand', () => {
    scene.set({hold: 'held'});
    for (let time = 0; time < 10_000; time += 100) {
      const quad = scene.outline({time, ...SIZE});
      for (const corner of quad) {
        // The guide of an ID-3 page in 16:9 takes 88 % of the height and 70.3 % of the width.
        expect(corner.x).to.be.within(0.5 - 0.352, 0.5 + 0.352);
        expect(corner.y).to.be.within(0.06, 0.94);
      }
      expect(widthOf(quad)).to.be.within(0.62, 0.68);
      const soon = scene.outline({time: time + 100, ...SIZE});
      expect(Math.hypot(soon[0].x - quad[0].x, soon[0].y - quad[0].y)).to.be.below(0.004);
    }
  });

  it('approaches from the first frame drawn, whatever the clock says', () => {
    scene.set({hold: 'approach'});
    lookAt(scene, 90_000);
    expect(widthOf(scene.outline({time: 90_000, ...SIZE}))).to.be.below(0.4);
    expect(widthOf(scene.outline({time: 92_000, ...SIZE}))).to.be.above(0.62);
    scene.set({hold: 'approach'});
    lookAt(scene, 95_000);
    expect(widthOf(scene.outline({time: 95_000, ...SIZE}))).to.be.below(0.4);
  });

  it('says where the page is: paper inside the outline, table outside', () => {
    const {luma} = seen({hold: 'far'});
    const quad = scene.outline({time: 5000, ...SIZE});
    const middle = {
      x: quad.reduce((sum, corner) => sum + corner.x, 0) / 4,
      y: quad.reduce((sum, corner) => sum + corner.y, 0) / 4,
    };
    // The lower edge's middle: blank paper below the MRZ, wood beyond the shadow.
    const edge = {x: (quad[2].x + quad[3].x) / 2, y: (quad[2].y + quad[3].y) / 2};
    const at = (share: number): number => {
      const x = Math.round((middle.x + (edge.x - middle.x) * share) * SIZE.width);
      const y = Math.round((middle.y + (edge.y - middle.y) * share) * SIZE.height);
      return luma[y * SIZE.width + x] ?? 0;
    };
    expect(at(0.94)).to.be.above(at(1.06) + 60);
  });

  it('gives the same picture again for the same seed, time and frame', () => {
    const twin = new DocumentScene({page, seed: 3});
    scene.set({hold: 'held'});
    twin.set({hold: 'held'});
    expect(distance(lookAt(scene, 1234), lookAt(twin, 1234))).to.equal(0);
    twin.close();
  });

  it('refuses options that make no scene', () => {
    for (const wrong of [{seed: 0.1}, {fill: 5}, {approachMs: -1}, {size: {width: 0, height: 1}}]) {
      expect(() => new DocumentScene({page, ...wrong})).to.throw(PassbaseError);
    }
  });
});
