import {expect} from 'chai';
import {mountScreen} from '../../testing/mount-screen.js';
import {SNAPSHOTS, type SnapshotName} from '../../testing/snapshots.js';
import type {PassbaseEmailScreen} from './email-screen.js';

const mount = (name: SnapshotName = 'email') =>
  mountScreen<PassbaseEmailScreen>('passbase-email-screen', SNAPSHOTS[name]);

describe('<passbase-email-screen>', () => {
  it('is one field with its label, which browsers and phones know how to fill in', async () => {
    const {screen, find} = await mount();
    const input = find<HTMLInputElement>('input');
    expect(input.labels?.[0]?.textContent).to.equal('E-mail address');
    expect(input).to.include({type: 'email', autocomplete: 'email', inputMode: 'email'});
    expect(input.required).to.equal(true);
    expect(screen.renderRoot.querySelector('button.secondary')).to.equal(null);
    screen.remove();
  });

  it('says what is wrong when the User wants to go on, not before, and no longer than it is', async () => {
    const {screen, wishes, find} = await mount();
    const input = find<HTMLInputElement>('input');
    const type = async (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await screen.updateComplete;
    };
    const problem = (): string => find('[role=alert]').textContent.trim();
    await type('anna@');
    expect(problem()).to.equal('');
    find('button.primary').click();
    await screen.updateComplete;
    expect(problem()).to.contain('name@example.org');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(screen.shadowRoot!.activeElement).to.equal(input);
    expect(wishes).to.deep.equal([]);
    await type(' anna@example.org ');
    expect(problem()).to.equal('');
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'emailRequest', email: 'anna@example.org'}]);
    screen.remove();
  });

  it('shows what was typed before, and may be left out where it is optional', async () => {
    const {screen, wishes, find} = await mount('email-optional');
    expect(find<HTMLInputElement>('input').value).to.equal('anna@example.org');
    find('button.secondary').click();
    expect(wishes).to.deep.equal([{type: 'withoutEmailRequest'}]);
    screen.remove();
  });
});
