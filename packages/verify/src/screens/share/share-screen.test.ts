import type {JourneyState} from '@passbase-verify/flow';
import type {DataPoint} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {CONSENT_TEXT_VERSION} from '../../locales/en/text-versions.js';
import {loadJourneySentences} from '../../locales/load-sentences.js';
import {createWords} from '../../locales/words.js';
import type {PassbaseShareScreen} from './share-screen.js';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';

const TAG = 'passbase-share-screen';

describe('<passbase-share-screen>', () => {
  it('begins with what is required and nothing else', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS.share);
    expect(find<HTMLInputElement>('[name=full_name]').checked).to.equal(true);
    expect(find<HTMLInputElement>('[name=date_of_birth]').checked).to.equal(false);
    find('button.primary').click();
    expect(wishes).to.deep.equal([
      {
        type: 'shareRequest',
        granted: ['full_name', 'age_over_18'],
        textVersion: CONSENT_TEXT_VERSION,
        language: 'en',
      },
    ]);
    screen.remove();
  });

  it('records the language that was read', async () => {
    const words = createWords(await loadJourneySentences('de', 'verification'));
    const {screen, wishes, find} = await mountScreen<PassbaseShareScreen>(TAG, SNAPSHOTS.share, {
      words,
    });
    find('button.primary').click();
    expect(wishes[0]).to.include({textVersion: CONSENT_TEXT_VERSION, language: 'de'});
    screen.remove();
  });

  it('grants what is switched on', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS.share);
    find('[name=nationality]').click();
    await screen.updateComplete;
    expect(find('button.primary').textContent?.trim()).to.equal('Share 3 Data points');
    find('button.primary').click();
    expect(wishes[0]).to.deep.include({granted: ['full_name', 'age_over_18', 'nationality']});
    screen.remove();
  });

  it('does not go on without a required one, and says why', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS.share);
    find('[name=full_name]').click();
    await screen.updateComplete;
    find('button.primary').click();
    expect(wishes).to.deep.equal([]);
    expect(find('.incomplete').textContent?.trim()).not.to.equal('');
    screen.remove();
  });

  it('takes one answer of several that would do, to begin with the one that tells least', async () => {
    const {screen, find, text} = await mountScreen(TAG, {
      ...SNAPSHOTS.share,
      requests: [{anyOf: ['date_of_birth', 'age_over_18'], optional: false}],
    });
    const [whole, short] = ['date_of_birth', 'age_over_18'].map((key) =>
      find<HTMLInputElement>(`[name=${key}]`),
    );
    expect([whole!.checked, short!.checked]).to.deep.equal([false, true]);
    expect(text).to.contain('Or share this instead: Date of birth');
    short!.click();
    await screen.updateComplete;
    expect(find('button.primary').getAttribute('aria-disabled')).to.equal('true');
    whole!.click();
    await screen.updateComplete;
    expect(find('button.primary').getAttribute('aria-disabled')).to.equal('false');
    screen.remove();
  });

  it('shows values with their evidence, and prefers the short answer to the whole date', async () => {
    const {screen, text} = await mountScreen(TAG, SNAPSHOTS.share);
    expect(text).to.contain('12 August 1974');
    expect(text).to.contain('check digit is right');
    expect(text).to.contain('another source says otherwise');
    expect(text).to.contain('“Over 18” already answers this without the whole date of birth');
    screen.remove();
  });

  it('says above them where they come from, as far as that is one place', async () => {
    const [read, mixed, wallet] = ['read from your document', 'Below each value', 'your wallet. '];
    const leadOf = async (state: JourneyState): Promise<readonly string[]> => {
      const {screen, find} = await mountScreen(TAG, state);
      const lead = find('.lead p').textContent ?? '';
      screen.remove();
      expect(lead).to.contain('gets only what you leave switched on');
      return [read, mixed, wallet].filter((sentence) => lead.includes(sentence!)) as string[];
    };
    const of = (dataPoints: readonly DataPoint[]): JourneyState => ({
      ...SNAPSHOTS.share,
      dataPoints,
    });
    const [stated] = SNAPSHOTS['share-mixed'].dataPoints.slice(-1);
    const documents = SNAPSHOTS.share.dataPoints;
    const signed = SNAPSHOTS['share-wallet'].dataPoints;
    const other = {...documents[2]!, evidence: {...documents[2]!.evidence, resourceId: 'health'}};
    expect(await leadOf(SNAPSHOTS.share)).to.deep.equal([read]);
    expect(await leadOf(SNAPSHOTS['share-wallet'])).to.deep.equal([wallet]);
    expect(await leadOf(SNAPSHOTS['share-mixed'])).to.deep.equal([mixed]);
    expect(await leadOf(of([...signed, stated!]))).to.deep.equal([mixed]);
    expect(await leadOf(of([...signed, documents[2]!]))).to.deep.equal([mixed]);
    expect(await leadOf(of([...documents, other]))).to.deep.equal([mixed]);
    expect(await leadOf(of([stated!]))).to.deep.equal([mixed]);
    expect(await leadOf(of([]))).to.deep.equal([mixed]);
  });

  it('keeps the choice while the consent is recorded, and takes no second press', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS.share);
    find('[name=nationality]').click();
    await screen.updateComplete;
    screen.state = SNAPSHOTS.recording;
    await screen.updateComplete;
    expect(find<HTMLInputElement>('[name=nationality]').checked).to.equal(true);
    expect(find<HTMLInputElement>('[name=nationality]').disabled).to.equal(true);
    find('button.primary').click();
    expect(wishes).to.deep.equal([]);
    screen.remove();
  });
});
