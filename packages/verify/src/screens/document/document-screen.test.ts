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

  it('asks to turn the document over, for eyes and for screen readers', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['document-turn-over']);
    expect(find('h2').textContent).to.equal('Photo of the back');
    expect(find('.turn svg').getAttribute('aria-hidden')).to.equal('true');
    const status = find('[role=status]');
    expect(status.ariaLive).to.equal('polite');
    expect(status.textContent).to.contain('Now turn it over');
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'turnedRequest'}]);
    screen.remove();
  });

  it('names what is waited for in the live region', async () => {
    const {screen, find} = await mountScreen(TAG, {
      ...SNAPSHOTS.document,
      loading: {engine: 'document', loadedBytes: 1_000_000, totalBytes: 9_000_000},
    });
    expect(find('[role=status]').textContent!.trim()).to.equal('Loading the document reader');
    screen.state = SNAPSHOTS['document-unreadable'];
    await screen.updateComplete;
    expect(find('[role=status]').textContent!.trim()).to.equal('');
    screen.remove();
  });

  it('says that it is the other side', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS['document-back']);
    expect(find('.guidance').textContent).to.contain('other side');
    screen.remove();
  });

  it('lets a side without anything to read be used as it is', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['document-usable']);
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'acceptRequest'}]);
    screen.remove();
  });
});
