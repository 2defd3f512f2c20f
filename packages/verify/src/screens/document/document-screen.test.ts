import {expect} from 'chai';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';

const TAG = 'passbase-document-screen';

describe('<passbase-document-screen>', () => {
  it('offers the shutter only once the User may press it', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS.document);
    expect(screen.renderRoot.querySelector('.shutter')).to.equal(null);
    screen.state = SNAPSHOTS['document-shutter'];
    await screen.updateComplete;
    find('.shutter').click();
    expect(wishes).to.deep.equal([{type: 'shutterRequest'}]);
    screen.remove();
  });

  it('says when a photo could not be read, and tries again', async () => {
    const {screen, wishes, text, find} = await mountScreen(TAG, SNAPSHOTS['document-unreadable']);
    expect(text).to.contain('can’t be read');
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'retryRequest'}]);
    screen.remove();
  });
});
