import {expect} from 'chai';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';
import type {PassbaseCountryScreen} from './country-screen.js';

const mount = (countries: readonly string[] = []) =>
  mountScreen<PassbaseCountryScreen>('passbase-country-screen', {
    ...SNAPSHOTS.country,
    countries,
  });

describe('<passbase-country-screen>', () => {
  it('narrows the list while the User types, and chooses with the keyboard', async () => {
    const {screen, wishes, find} = await mount();
    const input = find<HTMLInputElement>('input');
    input.value = 'utopia';
    input.dispatchEvent(new Event('input'));
    await screen.updateComplete;
    expect(find('.none').hidden).to.equal(false);

    input.value = 'swit';
    input.dispatchEvent(new Event('input'));
    await screen.updateComplete;
    expect(input.getAttribute('aria-activedescendant')).to.equal('country-CHE');
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));
    await screen.updateComplete;
    expect(find('[aria-selected=true]').dataset['code']).to.equal('CHE');
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'countryRequest', country: 'CHE'}]);
    screen.remove();
  });

  it('moves with the arrow keys and goes on by a press', async () => {
    const {screen, wishes, find} = await mount(['UTO', 'AUT', 'BEL']);
    const input = find('input');
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown'}));
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown'}));
    await screen.updateComplete;
    expect(input.getAttribute('aria-activedescendant')).to.equal('country-BEL');
    find('#country-UTO').click();
    await screen.updateComplete;
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'countryRequest', country: 'UTO'}]);
    screen.remove();
  });

  it('wishes nothing as long as nothing is chosen', async () => {
    const {screen, wishes, find} = await mount(['UTO', 'XXA']);
    find('button.primary').click();
    expect(wishes).to.deep.equal([]);
    expect(find('button.primary').ariaDisabled).to.equal('true');
    screen.remove();
  });
});
