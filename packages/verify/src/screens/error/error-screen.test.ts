import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';

const TAG = 'passbase-error-screen';

describe('<passbase-error-screen>', () => {
  it('offers another try where one can work, with steps for this browser', async () => {
    const {screen, wishes, find, text} = await mountScreen(TAG, SNAPSHOTS['error-denied']);
    expect(text).to.contain('ERR_CAMERA_DENIED');
    expect(screen.renderRoot.querySelectorAll('ol li')).to.have.length(3);
    find('button.primary').click();
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'retryRequest'}, {type: 'cancelRequest'}]);
    screen.remove();
  });

  it('only closes where no try can work', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['error-final']);
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'cancelRequest'}]);
    screen.remove();
  });

  it('offers a Verification where nobody can be recognised, and only there', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['authenticate-unknown']);
    find('button.primary').click();
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'verifyRequest'}, {type: 'cancelRequest'}]);
    screen.remove();
    const other = await mountScreen(TAG, SNAPSHOTS['authenticate-other-face']);
    other.find('button.primary').click();
    expect(other.wishes).to.deep.equal([{type: 'retryRequest'}]);
    expect(other.screen.renderRoot.querySelector('[data-way]')).to.equal(null);
    other.screen.remove();
  });

  it('says why a backend declined, as far as there are words', async () => {
    const state = {
      ...SNAPSHOTS['error-final'],
      error: new PassbaseError('ERR_ADAPTER_REJECTED', 'declined'),
      reasons: ['document-country-not-accepted', 'a-code-of-its-own'],
    };
    const {screen} = await mountScreen(TAG, state);
    const reasons = [...screen.renderRoot.querySelectorAll('ul li')];
    expect(reasons.map((item) => item.textContent?.trim())).to.deep.equal([
      'Documents of this country are not accepted here.',
    ]);
    screen.remove();
  });

  it('never shows the text of the error', async () => {
    const {screen, text} = await mountScreen(TAG, SNAPSHOTS['error-final']);
    expect(text).not.to.contain('made for the gallery');
    screen.remove();
  });
});
