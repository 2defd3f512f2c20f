import type {JourneyState} from '@passbase-verify/flow';
import {expect} from 'chai';
import {createFakeComposition, createFakeJourney, testWords} from '../testing/fake-journey.js';
import {SNAPSHOTS, type SnapshotName} from '../testing/snapshots.js';
import {defineScreens} from './define-screens.js';
import type {LeaveEvent} from './leave-event.js';
import type {PassbaseJourney} from './passbase-journey.js';

const SCREEN_OF: Readonly<Partial<Record<SnapshotName, string>>> = {
  opening: 'passbase-start-screen',
  consent: 'passbase-consent-screen',
  email: 'passbase-email-screen',
  'explain-selfie': 'passbase-explain-selfie-screen',
  selfie: 'passbase-selfie-screen',
  country: 'passbase-country-screen',
  'document-type': 'passbase-document-type-screen',
  'explain-document': 'passbase-explain-document-screen',
  document: 'passbase-document-screen',
  'choose-file': 'passbase-choose-file-screen',
  'opening-file': 'passbase-busy-screen',
  'reading-file': 'passbase-busy-screen',
  'pick-page': 'passbase-pick-page-screen',
  'preview-letter': 'passbase-preview-screen',
  'authenticate-consent': 'passbase-consent-screen',
  'authenticate-measuring': 'passbase-busy-screen',
  'authenticate-done': 'passbase-done-screen',
  'authenticate-unknown': 'passbase-error-screen',
  comparing: 'passbase-busy-screen',
  summary: 'passbase-summary-screen',
  'passkey-create': 'passbase-passkey-screen',
  sending: 'passbase-sending-screen',
  share: 'passbase-share-screen',
  recording: 'passbase-share-screen',
  done: 'passbase-done-screen',
  'error-denied': 'passbase-error-screen',
};

async function mount(state: JourneyState) {
  defineScreens();
  const journey = createFakeJourney();
  journey.show(state);
  const frame = document.createElement('passbase-journey') as PassbaseJourney;
  frame.source = createFakeComposition(journey);
  frame.words = testWords();
  document.body.append(frame);
  await frame.updateComplete;
  const root = frame.shadowRoot!;
  const settle = async (): Promise<void> => {
    await frame.updateComplete;
    const screens = [...root.querySelectorAll<PassbaseJourney>('.screen > *, [role] > *')];
    await Promise.all(screens.map((screen) => screen.updateComplete));
    await Promise.resolve();
  };
  await settle();
  return {frame, journey, root, settle};
}

const focusedIn = (root: ShadowRoot): Element | null => {
  let active: Element | null = root.activeElement;
  while (active?.shadowRoot) active = active.shadowRoot.activeElement;
  return active;
};

describe('<passbase-journey>', () => {
  for (const [name, tag] of Object.entries(SCREEN_OF)) {
    it(`shows <${tag}> for ${name} and moves focus to its heading`, async () => {
      const {frame, root} = await mount(SNAPSHOTS[name as SnapshotName]);
      const screen = root.querySelector('.screen > *');
      expect(screen?.localName).to.equal(tag);
      expect(focusedIn(root)?.localName).to.equal('h2');
      frame.remove();
    });
  }

  it('takes the colour of the light as a whole, and gives it back', async () => {
    const {frame, journey, settle} = await mount(SNAPSHOTS['selfie-light']);
    expect(getComputedStyle(frame).backgroundColor).to.equal('rgb(252, 179, 252)');
    expect(getComputedStyle(frame).color).to.equal('rgb(16, 32, 26)');
    journey.show(SNAPSHOTS.comparing);
    await settle();
    expect(frame.lit).to.equal(undefined);
    expect(getComputedStyle(frame).backgroundColor).to.not.equal('rgb(252, 179, 252)');
    frame.remove();
  });

  it('hands the wishes of its screen to the journey', async () => {
    const {frame, journey, root} = await mount(SNAPSHOTS['explain-selfie']);
    const screen = root.querySelector('passbase-explain-selfie-screen');
    screen?.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
    root.querySelector<HTMLElement>('.back')?.click();
    root.querySelector<HTMLElement>('.close')?.click();
    expect(journey.wishes.map(({type}) => type)).to.deep.equal([
      'readyRequest',
      'backRequest',
      'closeRequest',
    ]);
    frame.remove();
  });

  it('shows a way back only where there is one', async () => {
    for (const [name, back] of [
      ['consent', false],
      ['document-type', true],
      ['selfie', true],
      ['summary', false],
      ['share', false],
    ] as const) {
      const {frame, root} = await mount(SNAPSHOTS[name]);
      expect(root.querySelector('.back') !== null, name).to.equal(back);
      frame.remove();
    }
  });

  it('makes the screen inert while it asks whether to close, and gives focus back', async () => {
    const {frame, journey, root, settle} = await mount(SNAPSHOTS['explain-document']);
    const close = root.querySelector<HTMLElement>('.close')!;
    close.focus();
    journey.show(SNAPSHOTS['close-confirmation']);
    await settle();
    await root.querySelector<PassbaseJourney>('passbase-close-confirmation-screen')?.updateComplete;
    await Promise.resolve();
    expect(root.querySelector<HTMLElement>('.frame')?.inert).to.equal(true);
    expect(focusedIn(root)?.id).to.equal('heading');

    frame.requestClose();
    expect(journey.wishes).to.deep.equal([{type: 'stayRequest'}]);
    journey.show(SNAPSHOTS['explain-document']);
    await settle();
    expect(focusedIn(root)).to.equal(close);
    frame.remove();
  });

  it('gives focus to the screen where a button goes that was pressed', async () => {
    for (const [before, selector, after] of [
      ['selfie-failed', 'button.primary', 'selfie'],
      ['selfie-failed', '[data-offer=more-time]', 'selfie'],
      ['selfie-dot', '[data-offer=alternative]', 'selfie'],
      ['selfie-light', '[data-light=skip]', 'selfie'],
      ['document-shutter', '.shutter', 'document'],
      ['document-turn-over', 'button.primary', 'document-back'],
    ] as const) {
      const {frame, journey, root, settle} = await mount(SNAPSHOTS[before]);
      const screen = root.querySelector('.screen > *')!;
      const button = screen.shadowRoot!.querySelector<HTMLElement>(selector)!;
      button.focus();
      expect(focusedIn(root) === button, `${before}: ${selector}`).to.equal(true);
      journey.show({...SNAPSHOTS[before], guidance: 'face-hold-still'});
      await settle();
      // What stays keeps it.
      expect(focusedIn(root) === button, `${before}: ${selector}`).to.equal(true);
      journey.show(SNAPSHOTS[after]);
      await settle();
      expect(focusedIn(root)?.localName, `${before}: ${selector}`).to.equal('h2');
      frame.remove();
    }
  });

  it('gives focus to the screen where it moved on while the User was asked whether to close', async () => {
    const {frame, journey, root, settle} = await mount(SNAPSHOTS['explain-document']);
    const before = root.querySelector('.screen > *')!.shadowRoot!;
    before.querySelector<HTMLElement>('button')!.focus();
    journey.show(SNAPSHOTS['close-confirmation']);
    await settle();
    journey.show({...SNAPSHOTS.summary, confirmingClose: true});
    await settle();
    journey.show(SNAPSHOTS.summary);
    await settle();
    const now = root.querySelector('.screen > *')!.shadowRoot!;
    expect(focusedIn(root) === now.querySelector('h2')).to.equal(true);
    frame.remove();
  });

  it('leaves without a question once everything is done', async () => {
    const {frame, journey, root} = await mount(SNAPSHOTS.done);
    let left = 0;
    frame.addEventListener('passbase-leave', () => left++);
    root.querySelector<HTMLElement>('.close')?.click();
    expect(left).to.equal(1);
    expect(journey.wishes).to.deep.equal([]);
    frame.remove();
  });

  it('leaves towards a Verification where the User wishes for one', async () => {
    const {frame, journey, root} = await mount(SNAPSHOTS['authenticate-unknown']);
    const left: (string | undefined)[] = [];
    frame.addEventListener('passbase-leave', (event) => left.push((event as LeaveEvent).towards));
    const screen = root.querySelector('passbase-error-screen');
    screen?.shadowRoot?.querySelector<HTMLElement>('[data-way=verification]')?.click();
    expect(left).to.deep.equal(['verification']);
    expect(journey.wishes).to.deep.equal([]);
    frame.remove();
  });

  it('counts no sharing where no Data point is asked for', async () => {
    const {frame, root} = await mount(SNAPSHOTS['authenticate-consent']);
    expect(root.querySelector('.progress')?.ariaLabel).to.equal('Step 1 of 3: Consent');
    frame.remove();
  });

  it('says where the User is in words', async () => {
    const {frame, root} = await mount(SNAPSHOTS['document-type']);
    expect(root.querySelector('.progress')?.ariaLabel).to.equal('Step 3 of 5: Document');
    frame.remove();
  });
});
