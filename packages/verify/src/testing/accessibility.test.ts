// A script of the old kind: as a module it exports nothing, and leaves `axe` in the window.
import 'axe-core';
import type axe from 'axe-core';
import {expect} from 'chai';
import {showSnapshot, snapshotNames} from './gallery.js';

/** What a page around the element is responsible for, not the element. */
const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title'];

/** Each tree answers for itself: those within shadow roots are asked one by one. */
function* animationsIn(root: DocumentOrShadowRoot & ParentNode): Generator<Animation> {
  yield* root.getAnimations();
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    if (shadowRoot) yield* animationsIn(shadowRoot);
  }
}

async function violations(): Promise<readonly string[]> {
  const {axe: tool} = globalThis as unknown as {axe: typeof axe};
  const {violations: found} = await tool.run(document, {
    rules: Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, {enabled: false}])),
  });
  return found
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
}

describe('what every face of every screen leaves to be wished for', () => {
  before(() => {
    document.documentElement.lang = 'en';
  });

  after(() => {
    document.querySelector('passbase-verify, passbase-consents')?.remove();
  });

  for (const name of snapshotNames) {
    for (const colours of ['light', 'dark'] as const) {
      it(`${name}, ${colours}: nothing serious`, async () => {
        const element = await showSnapshot(name);
        element.style.colorScheme = colours;
        // Colours and places are measured when everything has arrived.
        for (const animation of animationsIn(document)) {
          if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
        }
        expect(await violations()).to.deep.equal([]);
      });
    }
  }
});
