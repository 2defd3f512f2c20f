import {expect} from 'chai';
import {JOURNEY} from '../../locales/en/journey.js';
import {CONSENT_TEXT_VERSION} from '../../locales/en/text-versions.js';
import {createWords} from '../../locales/words.js';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';

const mount = (change = {}) =>
  mountScreen('passbase-consent-screen', {...SNAPSHOTS.consent, ...change});

describe('<passbase-consent-screen>', () => {
  it('says who asks, why, and for what', async () => {
    const {screen, text} = await mount();
    expect(text).to.contain('Example Bank asks you');
    expect(text).to.contain('To open your account');
    expect(text).to.contain('Over 18');
    expect(text).to.match(/Nationality\s+optional/);
    screen.remove();
  });

  it('says where one of several is enough', async () => {
    const {screen, text} = await mount({
      requests: [{anyOf: ['date_of_birth', 'age_over_18'], optional: false}],
    });
    expect(text).to.contain('Date of birth or Over 18');
    screen.remove();
  });

  it('needs the tick for measuring the face', async () => {
    const {screen, wishes, find} = await mount();
    find('button.primary').click();
    await screen.updateComplete;
    expect(wishes).to.deep.equal([]);
    expect(find('[role=alert]').textContent?.trim()).not.to.equal('');
    expect(screen.shadowRoot?.activeElement).to.equal(find('input'));

    find('input').click();
    find('button.primary').click();
    expect(wishes).to.deep.equal([
      {type: 'consentRequest', textVersion: CONSENT_TEXT_VERSION, language: 'en'},
    ]);
    screen.remove();
  });

  it('records that the words were not ours where the integrator has set some', async () => {
    const overrides = {'consent.biometric': 'I accept cookies.'};
    const words = createWords({dictionary: JOURNEY, overrides, language: 'en'});
    const {screen, wishes, find} = await mountScreen('passbase-consent-screen', SNAPSHOTS.consent, {
      words,
    });
    find('input').click();
    find('button.primary').click();
    expect(wishes[0]).to.include({textVersion: `${CONSENT_TEXT_VERSION}+own`});
    screen.remove();
  });

  it('says that the face is compared where the User is known, and builds upon that', async () => {
    const {known} = SNAPSHOTS['known-identity'];
    const again = 'compared with the face that was verified here before';
    for (const [plan, expected] of [
      [known!.plan, true],
      [SNAPSHOTS.consent.plan, false],
    ] as const) {
      const {screen, text} = await mount({known, plan});
      expect(text.includes(again)).to.equal(expected);
      screen.remove();
    }
  });

  it('asks for no face where none is captured', async () => {
    const {screen, wishes, find} = await mount({plan: {selfie: false, documents: ['PASSPORT']}});
    find('button.primary').click();
    expect(wishes).to.have.length(1);
    screen.remove();
  });
});
