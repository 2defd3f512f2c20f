import {expect} from 'chai';
import {drawPage, fillPart, type PageSpoils} from '../testing/drawn-page.js';
import {MEASURED_MARGIN, measurePage} from './measure-page.js';

const measure = (spoils?: PageSpoils) => measurePage(drawPage(spoils), 'passport-page');

describe('the measures of a page', () => {
  const good = measure();

  it('find nothing wrong with a good one', () => {
    for (const part of [good.text, good.mrz!, good.portrait!]) {
      expect(part.sharpness).to.be.greaterThan(0.5);
      expect(part.glare).to.equal(0);
    }
    expect(good.colour).to.be.greaterThan(0.08);
    expect(good.covered).to.equal(0);
  });

  it('fall with blur, part by part', () => {
    const blurred = measure({filter: 'blur(3px)'});
    expect(blurred.mrz!.sharpness).to.be.lessThan(0.4);
    expect(blurred.text.sharpness).to.be.lessThan(0.4);
    expect(blurred.portrait!.sharpness).to.be.lessThan(good.portrait!.sharpness / 2);
  });

  it('do not change much with contrast, and see no print where there is none', () => {
    const faint = measure({filter: 'contrast(0.4)'});
    expect(faint.mrz!.sharpness).to.be.closeTo(good.mrz!.sharpness, 0.06);
    const empty = measure({
      draw: (context) => fillPart(context, {x: 0, y: 0, width: 1, height: 1}, 'white'),
    });
    expect(empty.mrz!.sharpness).to.equal(0);
  });

  it('see glare where it is, and none on a white scan', () => {
    const spot = (x: number, y: number) =>
      measure({draw: (context) => fillPart(context, {x, y, width: 0.2, height: 0.15}, 'white')});
    const overMrz = spot(0.4, 0.8);
    expect(overMrz.mrz!.glare).to.be.within(0.1, 0.25);
    expect(overMrz.portrait!.glare).to.equal(0);
    const overPortrait = spot(0.08, 0.4);
    expect(overPortrait.portrait!.glare).to.be.greaterThan(0.15);
    expect(overPortrait.mrz!.glare).to.equal(0);
    const scan = measure({filter: 'brightness(1.3)'});
    expect(scan.text.glare + scan.mrz!.glare).to.equal(0);
  });

  it('see no colour in a gray copy, whatever the light that it lies in', () => {
    expect(measure({filter: 'grayscale(1)'}).colour).to.be.lessThan(0.01);
    expect(measure({filter: 'grayscale(1) sepia(0.5)'}).colour).to.be.lessThan(good.colour / 2);
  });

  it('see the grid of a screen, and none in print, whose lines and letters have periods too', () => {
    const grid = measure({
      shade: (x, y) => 1 + 0.05 * Math.cos(1.3 * x + 0.1 * y) + 0.05 * Math.cos(1.3 * y - 0.1 * x),
    });
    expect(grid.grid).to.be.greaterThan(4.2);
    expect(good.grid).to.be.lessThan(4.2);
  });

  it('see a finger that comes in over the edge, but no print of its colour, and no table', () => {
    const skin = 'rgb(205, 150, 125)';
    const finger = measure({
      draw: (context) => fillPart(context, {x: 0.9, y: 0.4, width: 0.2, height: 0.16}, skin),
    });
    expect(finger.covered).to.be.within(0.01, 0.03);
    const print = measure({
      draw: (context) => fillPart(context, {x: 0.85, y: 0.3, width: 0.15, height: 0.3}, skin),
    });
    expect(print.covered).to.equal(0);
    const table = measure({
      draw: (context) => {
        const {width, height} = context.canvas;
        context.fillStyle = skin;
        for (const [x, y, w, h] of [
          [0, 0, width, MEASURED_MARGIN],
          [0, height - MEASURED_MARGIN, width, MEASURED_MARGIN],
          [0, 0, MEASURED_MARGIN + 60, height],
        ] as const)
          context.fillRect(x, y, w, h);
      },
    });
    expect(table.covered).to.equal(0);
  });

  it('are of the parts that a kind of page has', () => {
    const page = drawPage();
    expect(Object.keys(measurePage(page, 'sheet'))).to.not.include.members(['mrz', 'portrait']);
    expect(measurePage(page, 'card-back').portrait).to.equal(undefined);
    expect(measurePage(page, 'card-front').mrz).to.equal(undefined);
  });

  it('exist for a page of any size', () => {
    const {data, ...size} = drawPage();
    const small = {width: 2 * MEASURED_MARGIN + 3, height: 2 * MEASURED_MARGIN + 2};
    expect(measurePage({...small, data}, 'sheet').grid).to.equal(0);
    expect(measurePage({...size, data}, 'visa').mrz!.sharpness).to.be.greaterThan(0.5);
  });
});
