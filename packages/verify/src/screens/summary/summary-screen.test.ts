import type {JourneyState, SummaryItem} from '@passbase-verify/flow';
import {expect} from 'chai';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';
import type {PassbaseSummaryScreen} from './summary-screen.js';

describe('<passbase-summary-screen>', () => {
  it('shows each picture, takes one again, and sends', async () => {
    const asked: string[] = [];
    const {screen, wishes, text, find} = await mountScreen<PassbaseSummaryScreen>(
      'passbase-summary-screen',
      SNAPSHOTS.summary,
      {
        preview: (fileId) => {
          asked.push(fileId);
          return undefined;
        },
      },
    );
    expect(asked).to.deep.equal(['selfie-still-1', 'document-page-1']);
    expect(text).to.contain('Utopia (specimen)');
    find('li:nth-child(2) .retake').click();
    find('button.primary').click();
    expect(wishes).to.deep.equal([
      {type: 'retakeRequest', resourceId: 'document'},
      {type: 'submitRequest'},
    ]);
    screen.remove();
  });

  it('says where the selfie and the document do not show one person, and nothing where they do', async () => {
    const {screen, find} = await mountScreen(
      'passbase-summary-screen',
      SNAPSHOTS['summary-other-face'],
    );
    const alert = find('[role=alert]');
    expect(alert.textContent).to.contain('does not look like you');
    expect(alert.textContent).to.contain('Retake both');
    screen.state = SNAPSHOTS.summary;
    await screen.updateComplete;
    expect(screen.renderRoot.querySelector('[role=alert]')).to.equal(null);
    screen.remove();
  });

  it('says what was not found, before it is sent', async () => {
    const {screen, find} = await mountScreen(
      'passbase-summary-screen',
      SNAPSHOTS['summary-unproven'],
    );
    expect(find('[role=alert] strong').textContent).to.equal(
      'Not found: City and Date of birth or Over 18',
    );
    expect(find('[role=alert]').textContent).to.contain('Retake');
    screen.remove();
  });

  it('shows what was typed, to be changed by who typed it', async () => {
    const {screen, wishes, find} = await mountScreen(
      'passbase-summary-screen',
      SNAPSHOTS['summary-email'],
    );
    expect(find('.typed').textContent).to.contain('anna@example.org');
    find('.typed .retake').click();
    expect(wishes).to.deep.equal([{type: 'retakeRequest', resourceId: 'email'}]);
    const [typed] = SNAPSHOTS['summary-email'].summary.slice(-1);
    screen.state = {...SNAPSHOTS.summary, summary: [{...typed!, fixed: true}]};
    await screen.updateComplete;
    expect(find('.typed').textContent).to.contain('As this page knows it');
    expect(screen.renderRoot.querySelector('.retake')).to.equal(null);
    screen.remove();
  });

  it('asks only about what there is to look at', async () => {
    const {screen, find} = await mountScreen('passbase-summary-screen', SNAPSHOTS.summary);
    const lead = async (state: JourneyState): Promise<string> => {
      screen.state = state;
      await screen.updateComplete;
      return find('.lead').textContent!.replace(/\s+/g, ' ').trim();
    };
    const [typed] = SNAPSHOTS['summary-email'].summary.slice(-1);
    const [selfie, wallet] = SNAPSHOTS['summary-wallet'].summary;
    const of = (...summary: readonly SummaryItem[]): JourneyState => ({
      ...SNAPSHOTS.summary,
      summary,
    });
    const pictures = 'Check your pictures Can your face';
    expect(await lead(SNAPSHOTS['summary-email'])).to.match(/every line of the document/);
    expect(await lead(of(selfie!, wallet!))).to.equal(`${pictures} be seen clearly?`);
    expect(find('li:nth-child(2) .retake').textContent!.trim()).to.equal('Change');
    expect(find('.retake').textContent!.trim()).to.equal('Retake');
    expect(await lead(of(selfie!, typed!))).to.equal(`${pictures} be seen clearly?`);
    expect(await lead(of(wallet!, typed!))).to.equal('Check what is sent');
    screen.remove();
  });

  it('shows both sides of a card, each by its name', async () => {
    const {screen} = await mountScreen('passbase-summary-screen', SNAPSHOTS['summary-all']);
    const labels = [...screen.renderRoot.querySelectorAll('passbase-picture')].map(
      (picture) => Reflect.get(picture, 'label') as string,
    );
    expect(labels[1]).to.contain('front');
    expect(labels[2]).to.contain('back');
    expect(labels).to.have.length(4);
    screen.remove();
  });
});
