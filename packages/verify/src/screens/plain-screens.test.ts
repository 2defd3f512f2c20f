import {expect} from 'chai';
import {mountScreen} from '../testing/mount-screen.js';
import {SNAPSHOTS, type SnapshotName} from '../testing/snapshots.js';

/** Screens with one thing to press. */
const PRESSES: readonly (readonly [string, SnapshotName, string, object])[] = [
  ['passbase-explain-selfie-screen', 'explain-selfie', 'button.primary', {type: 'readyRequest'}],
  [
    'passbase-explain-document-screen',
    'explain-document',
    'button.primary',
    {type: 'readyRequest'},
  ],
  [
    'passbase-explain-document-screen',
    'explain-letter',
    'button.secondary',
    {type: 'uploadRequest'},
  ],
  [
    'passbase-document-type-screen',
    'document-type',
    'button[data-document=DRIVERS_LICENSE]',
    {type: 'documentRequest', document: 'DRIVERS_LICENSE'},
  ],
  [
    'passbase-evidence-choice-screen',
    'evidence-choice',
    'button[data-way="evidence-choice.wallet"]',
    {type: 'walletRequest'},
  ],
  [
    'passbase-evidence-choice-screen',
    'evidence-choice-refused',
    'button[data-way="evidence-choice.document"]',
    {type: 'captureRequest'},
  ],
  ['passbase-busy-screen', 'asking-wallet', 'button.secondary', {type: 'backRequest'}],
  ['passbase-busy-screen', 'opening-file', 'button.secondary', {type: 'backRequest'}],
  ['passbase-done-screen', 'done', 'button.primary', {type: 'closeRequest'}],
  [
    'passbase-close-confirmation-screen',
    'close-confirmation',
    'button.primary',
    {type: 'stayRequest'},
  ],
  [
    'passbase-close-confirmation-screen',
    'close-confirmation',
    'button.secondary',
    {type: 'cancelRequest'},
  ],
];

describe('screens with one thing to press', () => {
  for (const [tag, snapshot, selector, wish] of PRESSES) {
    it(`<${tag}> ${selector}`, async () => {
      const {screen, wishes, find} = await mountScreen(tag, SNAPSHOTS[snapshot]);
      find(selector).click();
      expect(wishes).to.deep.equal([wish]);
      screen.remove();
    });
  }
});

describe('<passbase-evidence-choice-screen>', () => {
  it('says why the last answer was not taken, for screen readers at once', async () => {
    const {screen, find} = await mountScreen(
      'passbase-evidence-choice-screen',
      SNAPSHOTS['evidence-choice-refused'],
    );
    expect(find('[role=alert]').textContent).to.contain('No wallet answered');
    screen.remove();
  });
});

describe('a wallet’s credential', () => {
  it('is in the summary without a picture, and can be chosen anew', async () => {
    const {screen, wishes, find, text} = await mountScreen(
      'passbase-summary-screen',
      SNAPSHOTS['summary-wallet'],
    );
    expect(text).to.contain('Wallet credential');
    expect(screen.renderRoot.querySelectorAll('li:nth-child(2) passbase-picture')).to.have.length(
      0,
    );
    find('li:nth-child(2) .retake').click();
    expect(wishes).to.deep.equal([{type: 'retakeRequest', resourceId: 'document'}]);
    screen.remove();
  });

  it('is named where its Data points are shared, also those that are worked out from it', async () => {
    const {screen, find} = await mountScreen('passbase-share-screen', SNAPSHOTS['share-wallet']);
    const line = (key: string): string => find(`#about-${key}`).textContent ?? '';
    expect(line('age_over_18')).to.contain('From your wallet · its issuer’s signature holds');
    expect(line('full_name')).to.contain('its issuer’s signature holds');
    screen.remove();
  });
});

describe('<passbase-sending-screen>', () => {
  it('shows what is done, what is going on, and how much was sent', async () => {
    const {screen, find, text} = await mountScreen('passbase-sending-screen', SNAPSHOTS.sending);
    expect(find('.done').textContent).to.contain('Sealing');
    expect(find('.current').textContent).to.contain('1.9 of 5.4 MB');
    expect(find<HTMLProgressElement>('progress').position).to.be.closeTo(1.9 / 5.4, 1e-6);
    expect(text).to.contain('Waiting for the answer');
    screen.remove();
  });
});

describe('<passbase-done-screen>', () => {
  it('hands over a receipt where there is one', async () => {
    const {screen, find} = await mountScreen('passbase-done-screen', SNAPSHOTS['done-receipt']);
    let name = '';
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    find('button.secondary').click();
    HTMLAnchorElement.prototype.click = click;
    expect(name).to.equal('consent-receipt.html');
    screen.remove();
  });

  it('does not say verified where the backend still looks at it', async () => {
    const state = {...SNAPSHOTS.done, status: 'pending'} as const;
    const {screen, text} = await mountScreen('passbase-done-screen', state);
    expect(text).not.to.contain('verified');
    expect(text).to.contain('Example Bank still has to look at it');
    screen.remove();
  });
});

describe('<passbase-close-confirmation-screen>', () => {
  it('promises that nothing is sent only before anything was', async () => {
    const {screen, find} = await mountScreen(
      'passbase-close-confirmation-screen',
      SNAPSHOTS['close-confirmation'],
    );
    expect(find('#detail').textContent).to.contain('Nothing is sent');
    screen.state = {...SNAPSHOTS.sending, confirmingClose: true};
    await screen.updateComplete;
    expect(find('#detail').textContent).to.contain('was sent already');
    screen.remove();
  });
});

describe('<passbase-busy-screen>', () => {
  it('says what takes its time, and not how the bytes count up', async () => {
    const {screen, find, text} = await mountScreen('passbase-busy-screen', SNAPSHOTS.comparing);
    expect(text).to.contain('2.6 of 9.4 MB');
    const status = find('[role=status]');
    expect(status.textContent.trim()).to.match(/^Comparing your face with .*document$/);
    screen.state = SNAPSHOTS['reading-file'];
    await screen.updateComplete;
    expect(find('[role=status]') === status).to.equal(true);
    expect(status.textContent.trim()).to.equal('Reading the page');
    screen.remove();
  });
});
