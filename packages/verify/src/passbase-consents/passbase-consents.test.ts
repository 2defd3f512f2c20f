import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {PassbaseConsentList} from '../consents/consent-list.js';
import type {OpenConsentsOptions} from '../consents/open-consents.js';
import type {PassbaseErrorEvent} from '../events/passbase-error-event.js';
import type {PassbaseWithdrawEvent} from '../events/passbase-withdraw-event.js';
import {JOURNEY as GERMAN} from '../locales/de/journey.js';
import {JOURNEY} from '../locales/en/journey.js';
import {WITHDRAWAL_TEXT_VERSION} from '../locales/en/text-versions.js';
import {createFakeBook, keptConsent, openFakeBook, type FakeBook} from '../testing/fake-book.js';
import {PassbaseConsents} from './passbase-consents.js';

class TestConsents extends PassbaseConsents {
  book: FakeBook = createFakeBook([keptConsent('1')]);
  options: OpenConsentsOptions | undefined;
  loading: Promise<unknown> = Promise.resolve();
  readonly openings: ReturnType<typeof openFakeBook>[] = [];

  protected override async loadConsents() {
    await this.loading;
    return (options: OpenConsentsOptions) => {
      this.options = options;
      const opened = openFakeBook(this.book);
      this.openings.push(opened);
      return opened;
    };
  }
}
customElements.define('test-consents', TestConsents);

async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await new Promise(requestAnimationFrame);
  }
}

async function mount(book = createFakeBook([keptConsent('1')])) {
  const element = document.createElement('test-consents') as TestConsents;
  element.book = book;
  const heard: string[] = [];
  element.addEventListener('passbase-withdraw', (event: PassbaseWithdrawEvent) => {
    heard.push(`withdraw ${event.verificationId} ${event.dataPoints.join('+')}`);
  });
  element.addEventListener('passbase-error', (event: PassbaseErrorEvent) => {
    heard.push(`error ${event.code} ${event.step}`);
  });
  document.body.append(element);
  const list = await until(() =>
    element.shadowRoot?.querySelector<PassbaseConsentList>('passbase-consent-list'),
  );
  const root = list.shadowRoot!;
  await until(() => root.querySelector('li, p:not([role]), .problem'));
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  return {
    ...{element, heard, list, find},
    dialog: () => root.querySelector<HTMLDialogElement>('dialog[open]'),
    press: (selector: string) => find(selector)!.click(),
    text: () => root.textContent?.replace(/\s+/g, ' ') ?? '',
    state: () => find('li')?.dataset['state'],
    focused: () => root.activeElement as HTMLElement | null,
  };
}

describe('<passbase-consents>', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('test-consents')) element.remove();
  });

  it('says with whom, when, why, what by its label, and how it stands', async () => {
    const {text, find} = await mount(
      createFakeBook([keptConsent('1'), keptConsent('2', {granted: []}, 'withdrawn')]),
    );
    for (const said of ['Example Bank', 'To open your account', 'Full name', 'Over 18', '2030']) {
      expect(text()).to.contain(said);
    }
    expect(text()).not.to.contain('Date of birth');
    expect(find('time')?.getAttribute('datetime')).to.equal('2030-05-10T12:00:00.000Z');
    expect(find('[data-consent="1"] .state')?.textContent).to.equal(
      JOURNEY['consents.state.given'],
    );
    expect(find('[data-consent="2"] .state')?.textContent).to.match(/^Withdrawn on 1 June 2030/);
    expect(find('[data-consent="2"] [data-action=withdraw]')).to.equal(null);
    expect(find('[data-consent="2"] .actions')?.children).to.have.length(2);
  });

  it('says which consent a button is of', async () => {
    const {find} = await mount();
    const label = find('[data-action=withdraw]')?.getAttribute('aria-label');
    expect(label).to.match(/^Withdraw: Example Bank, 10 May 2030/);
  });

  it('says so where there is none, and asks for those of the page’s host unless told otherwise', async () => {
    const {element, text} = await mount(createFakeBook([]));
    expect(text()).to.contain(`shared nothing with ${location.host}`);
    expect(element.options?.audience).to.equal(location.host);
    element.audience = 'Example Bank';
    await until(() => element.options?.audience === 'Example Bank');
    expect(element.openings[0]?.closed).to.equal(true);
  });

  it('asks first, and does nothing where the User says no or presses Escape', async () => {
    const {element, dialog, press, focused} = await mount();
    for (const leave of [
      () => press('dialog [data-action=leave]'),
      () => dialog()!.dispatchEvent(new Event('cancel', {cancelable: true})) && dialog()!.close(),
    ]) {
      press('li [data-action=withdraw]');
      await until(dialog);
      expect(dialog()!.matches(':modal')).to.equal(true);
      expect(focused()?.id).to.equal('errand-heading');
      expect(dialog()!.textContent).to.contain('can’t be called back');
      leave();
      await until(() => !dialog());
    }
    expect(element.book.log).to.deep.equal([]);
  });

  it('says that it is withdrawn when that is confirmed, and not before', async () => {
    const book = createFakeBook([keptConsent('1')]);
    let confirm = (): void => {};
    const confirmed = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    const {withdraw} = book;
    book.withdraw = async (...given) => {
      await confirmed;
      return withdraw(...given);
    };
    const {dialog, find, heard, press, state, text} = await mount(book);
    press('li [data-action=withdraw]');
    await until(dialog);
    press('dialog [data-action=confirm]');
    await until(() => find('dialog [role=status]'));
    expect(state()).to.equal('given');
    expect(text()).not.to.contain('Withdrawn');
    expect(heard).to.deep.equal([]);
    // While it is on its way there is nothing to press, and Escape does not close it.
    expect(find('dialog button')).to.equal(null);
    const escape = new Event('cancel', {cancelable: true});
    dialog()!.dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(true);
    confirm();
    await until(() => find('dialog button'));
    expect(dialog()!.textContent).to.contain(JOURNEY['withdraw.done']);
    expect(state()).to.equal('withdrawn');
    expect(heard).to.deep.equal(['withdraw v-1 full_name+age_over_18']);
    expect(book.log).to.deep.equal([`withdraw 1 ${WITHDRAWAL_TEXT_VERSION}`]);
    press('dialog [data-action=leave]');
    await until(() => !dialog());
    // The button that opened the window is gone: focus is on its consent.
    await until(() => find('[data-consent="1"] h3')?.matches(':focus'));
  });

  it('says what went wrong, and tries again with success', async () => {
    const book = createFakeBook([keptConsent('1')]);
    book.answers = 'fails';
    const {dialog, find, heard, press, state} = await mount(book);
    press('li [data-action=withdraw]');
    await until(dialog);
    press('dialog [data-action=confirm]');
    await until(() => find('dialog .problem'));
    expect(dialog()!.textContent).to.contain(JOURNEY.ERR_ADAPTER_FAILED);
    expect(dialog()!.textContent).to.contain(JOURNEY['ERR_ADAPTER_FAILED.advice']);
    expect(state()).to.equal('unconfirmed');
    expect(heard).to.deep.equal(['error ERR_ADAPTER_FAILED CONSENT']);
    book.answers = 'confirms';
    press('dialog [data-action=confirm]');
    await until(() => state() === 'withdrawn');
    expect(heard.at(-1)).to.equal('withdraw v-1 full_name+age_over_18');
  });

  it('offers no second try where none can work', async () => {
    const book = createFakeBook([keptConsent('1')]);
    book.answers = 'refuses';
    const {dialog, find, press, state} = await mount(book);
    press('li [data-action=withdraw]');
    await until(dialog);
    press('dialog [data-action=confirm]');
    await until(() => find('dialog .problem'));
    expect(dialog()!.textContent).to.contain(JOURNEY['ERR_ADAPTER_NO_WITHDRAWAL.advice']);
    expect(find('dialog [data-action=confirm]')).to.equal(null);
    expect(state()).to.equal('given');
  });

  it('offers to withdraw again what was not confirmed', async () => {
    const {find} = await mount(createFakeBook([keptConsent('1', {}, 'unconfirmed')]));
    expect(find('li [data-action=withdraw]')?.textContent?.trim()).to.equal(
      JOURNEY['consents.withdraw.again'],
    );
    expect(find('.state')?.textContent).to.equal(JOURNEY['consents.state.unconfirmed']);
  });

  it('forgets an entry after asking, and says that this withdraws nothing', async () => {
    const {element, dialog, find, press, focused} = await mount();
    press('li [data-action=forget]');
    await until(dialog);
    expect(dialog()!.textContent).to.contain('can’t withdraw it here any more');
    press('dialog [data-action=confirm]');
    await until(() => !find('li'));
    await until(() => !dialog());
    expect(element.book.log).to.deep.equal(['forget 1']);
    await until(() => focused()?.localName === 'h2');
  });

  it('hands the receipt over as a file', async () => {
    const {press} = await mount();
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    press('li [data-action=receipt]');
    expect((await saved).download).to.equal(JOURNEY['receipt.file']);
  });

  it('says so where the history can’t be read, and reads it again', async () => {
    const book = createFakeBook([keptConsent('1')]);
    book.broken = new PassbaseError('ERR_VAULT_BLOCKED', 'made to fail');
    const {find, heard, press, text} = await mount(book);
    expect(find('[role=alert]')?.textContent).to.contain(JOURNEY.ERR_VAULT_BLOCKED);
    expect(heard).to.deep.equal(['error ERR_VAULT_BLOCKED CONSENT']);
    book.broken = undefined;
    press('[data-action=retry]');
    await until(() => find('li'));
    expect(text()).not.to.contain(JOURNEY.ERR_VAULT_BLOCKED);
  });

  it('shows what was given since when it is told to look again', async () => {
    const {element, find} = await mount(createFakeBook([]));
    element.book.entries = [keptConsent('1')];
    await element.refresh();
    await until(() => find('li'));
  });

  it('gives up a withdrawal that is on its way when it is taken out of the page, and closes the vault', async () => {
    const book = createFakeBook([keptConsent('1')]);
    book.answers = 'hangs';
    const {element, dialog, find, heard, press} = await mount(book);
    press('li [data-action=withdraw]');
    await until(dialog);
    press('dialog [data-action=confirm]');
    await until(() => find('dialog [role=status]'));
    element.remove();
    await until(() => element.openings[0]?.closed);
    expect(heard).to.deep.equal([]);
    document.body.append(element);
    await until(() => element.openings.length === 2);
  });

  it('says so where its script can’t be loaded, and tries again', async () => {
    const element = document.createElement('test-consents') as TestConsents;
    element.loading = Promise.reject(new TypeError('offline'));
    const error = new Promise<PassbaseErrorEvent>((resolve) => {
      element.addEventListener('passbase-error', resolve, {once: true});
    });
    document.body.append(element);
    expect((await error).code).to.equal('ERR_VISION_ASSET_NETWORK');
    const again = await until(() => element.shadowRoot?.querySelector('button'));
    element.loading = Promise.resolve();
    again.click();
    await until(() => element.shadowRoot?.querySelector('passbase-consent-list'));
  });

  it('lets the page choose the adapter when it is needed', async () => {
    const {element} = await mount();
    const embedded = {} as never;
    const own = {} as never;
    expect(element.options?.chooseAdapter(embedded)).to.equal(embedded);
    Object.assign(element, {
      apiKey: 'k',
      adapter: (context: {apiKey: string}) => ({own, ...context}),
    });
    expect(element.options?.chooseAdapter(embedded)).to.deep.include({apiKey: 'k'});
  });

  it('is opened anew in another language when the page says so', async () => {
    const {element} = await mount();
    expect(element.options?.sentences.language).to.equal('en');
    element.lang = 'de-AT';
    await until(() => element.options?.sentences.language === 'de');
    expect(element.options?.sentences.dictionary['consents.heading']).to.equal(
      GERMAN['consents.heading'],
    );
    expect(element.options?.preferred[0]).to.equal('de-AT');
    expect(element.openings.map(({closed}) => closed)).to.deep.equal([true, false]);
  });
});
