import {expect} from 'chai';
import {mountScreen} from '../../testing/mount-screen.js';
import {SNAPSHOTS, type SnapshotName} from '../../testing/snapshots.js';

const mount = (name: SnapshotName) => mountScreen('passbase-passkey-screen', SNAPSHOTS[name]);

describe('<passbase-passkey-screen>', () => {
  it('says what a passkey is for, that no face goes into it, and lets the User go on without', async () => {
    const {screen, wishes, find, text} = await mount('passkey-create');
    expect(find('h2').textContent).to.contain('Create a passkey');
    expect(text).to.contain('Nothing of your face');
    find('button.primary').click();
    find('[data-way=without]').click();
    expect(wishes).to.deep.equal([{type: 'passkeyRequest'}, {type: 'withoutPasskeyRequest'}]);
    screen.remove();
  });

  it('has the browser ask once, and waits for it', async () => {
    const {screen, wishes, find, text} = await mount('passkey-waiting');
    find('button.primary').click();
    expect(wishes).to.deep.equal([]);
    expect(text).to.contain('browser');
    expect(screen.renderRoot.querySelector('[data-way]')).to.equal(null);
    screen.remove();
  });

  it('offers another try or the way out where one is required and the User said no', async () => {
    const {screen, wishes, find, text} = await mount('authenticate-passkey-cancelled');
    expect(find('[role=alert]').textContent).to.contain('The passkey was not used');
    expect(text).to.contain('Try again');
    find('button.primary').click();
    find('[data-way=leave]').click();
    expect(wishes).to.deep.equal([{type: 'passkeyRequest'}, {type: 'closeRequest'}]);
    screen.remove();
  });
});
