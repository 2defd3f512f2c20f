import {expect} from 'chai';
import {SNAPSHOTS, type SnapshotName} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';

const mount = (name: SnapshotName = 'known-identity') =>
  mountScreen('passbase-known-identity-screen', SNAPSHOTS[name]);

describe('<passbase-known-identity-screen>', () => {
  it('shows what is known with its date, and only the rest as asked for', async () => {
    const {screen, text, find} = await mount();
    expect(text).to.match(/Passport ?Utopia \(specimen\) ?Captured on .*2025/);
    expect(find('.points').textContent).to.contain('Over 18');
    const missing = find('section[aria-labelledby=missing]').textContent;
    for (const asked of ['A new selfie', 'Health insurance card', 'For: Member number']) {
      expect(missing).to.contain(asked);
    }
    expect(missing).not.to.contain('Over 18');
    screen.remove();
  });

  it('has two ways on', async () => {
    const {screen, wishes, find} = await mount();
    find('button.primary').click();
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'reuseRequest'}, {type: 'anewRequest'}]);
    screen.remove();
  });

  it('says that it is sent where nothing else is asked for', async () => {
    const {screen, text, find} = await mount('known-identity-all');
    expect(find('button.primary').textContent).to.contain('Send');
    expect(text).to.contain('Sent to Example Bank');
    expect(text).not.to.contain('Still asked for');
    screen.remove();
  });

  it('begins at its heading, and both ways can be reached by keyboard', async () => {
    const {screen, find} = await mount();
    screen.focusHeading();
    expect(screen.shadowRoot!.activeElement).to.equal(find('h2'));
    for (const selector of ['button.primary', 'button.secondary']) {
      find(selector).focus();
      expect(screen.shadowRoot!.activeElement).to.equal(find(selector));
    }
    screen.remove();
  });
});
