import {expect} from 'chai';
import {createFrameView} from './frame-view.js';

const near = (actual: object, expected: Record<string, number>): void => {
  for (const [name, value] of Object.entries(expected)) {
    expect((actual as Record<string, number>)[name], name).to.be.closeTo(value, 1e-6);
  }
};

describe('how the picture lies in the stage', () => {
  const stage = {width: 400, height: 400};

  it('covers the stage and crops what is wider', () => {
    const view = createFrameView({stage, stream: {width: 1600, height: 800}, mirrored: false});
    near(view.picture, {x: -200, y: 0, width: 800, height: 400});
    near(view.point({x: 0.5, y: 0.5}), {x: 200, y: 200});
    near(view.rect({x: 0.25, y: 0, width: 0.5, height: 1}), {x: 0, y: 0, width: 400, height: 400});
  });

  it('mirrors points and rectangles with the preview', () => {
    const view = createFrameView({stage, stream: {width: 800, height: 800}, mirrored: true});
    near(view.point({x: 0.25, y: 0.1}), {x: 300, y: 40});
    near(view.rect({x: 0, y: 0, width: 0.25, height: 0.5}), {
      x: 300,
      y: 0,
      width: 100,
      height: 200,
    });
  });

  it('shows more of the picture where the guide would be cropped', () => {
    const focus = {x: 0.1, y: 0.2, width: 0.8, height: 0.6};
    const view = createFrameView({
      stage,
      stream: {width: 1600, height: 800},
      mirrored: false,
      focus,
    });
    const guide = view.rect(focus);
    expect(guide.x).to.be.at.least(0);
    expect(guide.x + guide.width).to.be.at.most(400);
    near(guide, {x: 12, width: 376});
  });

  it('never shows the picture smaller than the stage can hold', () => {
    const focus = {x: 0, y: 0, width: 1, height: 1};
    const view = createFrameView({
      stage,
      stream: {width: 800, height: 400},
      mirrored: false,
      focus,
    });
    near(view.picture, {x: 0, y: 100, width: 400, height: 200});
  });
});
