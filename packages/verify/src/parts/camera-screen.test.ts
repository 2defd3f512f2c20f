import {expect} from 'chai';
import {defineScreens} from '../journey/define-screens.js';
import type {PassbaseJourney} from '../journey/passbase-journey.js';
import {createFakeComposition, createFakeJourney, testWords} from '../testing/fake-journey.js';
import {SNAPSHOTS, type SnapshotName} from '../testing/snapshots.js';

const ON_CAMERA = Object.keys(SNAPSHOTS).filter((name) =>
  /^(selfie|document(?!-type))/.test(name),
) as readonly SnapshotName[];

/** The journey in a window of that size. */
async function mount(name: SnapshotName, width: number, height: number) {
  defineScreens();
  const journey = createFakeJourney();
  journey.show(SNAPSHOTS[name]);
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.style.height = `${height}px`;
  const frame = document.createElement('passbase-journey') as PassbaseJourney;
  frame.source = createFakeComposition(journey);
  frame.words = testWords();
  place.append(frame);
  document.body.append(place);
  await frame.updateComplete;
  const screen = frame.shadowRoot!.querySelector<PassbaseJourney>('.screen > *')!;
  await screen.updateComplete;
  for (const animation of screen.getAnimations()) animation.finish();
  const root = screen.shadowRoot!;
  const controls = [...root.querySelectorAll('button, .picker')];
  return {place, screen, root, controls};
}

/** Whether all of it is seen in the screen. */
function isWithin(element: Element, screen: Element): boolean {
  const {top, bottom, left, right} = element.getBoundingClientRect();
  const room = screen.getBoundingClientRect();
  return (
    top >= room.top - 1 &&
    bottom <= room.bottom + 1 &&
    left >= room.left - 1 &&
    right <= room.right + 1
  );
}

describe('camera screens in low windows', () => {
  for (const name of ON_CAMERA) {
    it(`shows all of ${name} beside the picture at 640 × 320`, async () => {
      const {place, screen, root, controls} = await mount(name, 640, 320);
      const stage = root.querySelector('passbase-camera-stage')!;
      expect(stage.getBoundingClientRect().height).to.be.at.least(120);
      for (const element of [...controls, stage, root.querySelector('.guidance')!]) {
        expect(isWithin(element, screen), element.outerHTML.slice(0, 80)).to.equal(true);
      }
      place.remove();
    });

    it(`lets the User scroll to all of ${name} at 320 × 256`, async () => {
      const {place, screen, controls} = await mount(name, 320, 256);
      if (screen.scrollHeight > screen.clientHeight) {
        expect(getComputedStyle(screen).overflowY).to.equal('auto');
      }
      for (const control of controls) {
        control.scrollIntoView({block: 'center'});
        expect(isWithin(control, screen), control.outerHTML.slice(0, 80)).to.equal(true);
      }
      place.remove();
    });
  }

  it('keeps the buttons below the picture in an upright window', async () => {
    const {place, root} = await mount('document-turn-over', 390, 844);
    const stage = root.querySelector('passbase-camera-stage')!.getBoundingClientRect();
    const button = root.querySelector('button.primary')!.getBoundingClientRect();
    expect(button.top).to.be.at.least(stage.bottom);
    expect(stage.height).to.be.at.least(400);
    place.remove();
  });
});
