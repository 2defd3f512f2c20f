import {expect} from 'chai';
import {mountScreen} from '../../testing/mount-screen.js';
import {SNAPSHOTS} from '../../testing/snapshots.js';

const TAG = 'passbase-preview-screen';

describe('<passbase-preview-screen>', () => {
  it('shows what was found, and uses it', async () => {
    const {screen, wishes, find, text} = await mountScreen(TAG, SNAPSHOTS['preview-letter']);
    expect(text).to.contain('6 January 2026');
    expect(text).to.contain('Saphire Street 14, 48212 Nusquama');
    expect(screen.renderRoot.querySelectorAll('.found')).to.have.length(4);
    find('button.primary').click();
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'useRequest'}, {type: 'anotherRequest'}]);
    screen.remove();
  });

  it('offers another one first where something is missing', async () => {
    const {screen, wishes, find, text} = await mountScreen(TAG, SNAPSHOTS['preview-missing']);
    expect(text).to.contain('Your name was not found');
    expect(find('button.primary').textContent).to.contain('another photo');
    find('button.primary').click();
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'anotherRequest'}, {type: 'useRequest'}]);
    screen.remove();
  });

  it('offers nothing but another one where it can not be used', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS['preview-refused']);
    expect(find('[role=alert]').textContent).to.contain('can’t be read in it');
    expect(screen.renderRoot.querySelectorAll('.actions button')).to.have.length(1);
    screen.remove();
  });
});
