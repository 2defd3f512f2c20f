import type {AuthenticationOutcome} from '@passbase-verify/flow';
import {PassbaseError, type Adapter} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {defineScreens} from '../journey/define-screens.js';
import {
  openAuthentication,
  type AnyJourneyOptions,
  type OpenAuthenticationOptions,
} from '../journey/open-journey.js';
import {PassbaseVerify} from '../passbase-verify/passbase-verify.js';
import {codeOf} from '../testing/code-of.js';
import {
  authenticateWords,
  createFakeComposition,
  createFakeJourney,
} from '../testing/fake-journey.js';
import {SNAPSHOTS} from '../testing/snapshots.js';
import {PassbaseAuthenticate} from './passbase-authenticate.js';

const KEY = '5f1c3a0e-6f0a-4a3e-9b4e-0d6a3f1f9b7c';
const OTHER_KEY = '00000000-6f0a-4a3e-9b4e-0d6a3f1f9b7c';
const OUTCOME: AuthenticationOutcome = {
  ...{authenticationId: 'an-id', identityAccessKey: KEY, passkey: 'verified'},
};

/** Opens a journey that does as the test says, and remembers it. */
function fakeOpening() {
  const opening = {
    journey: createFakeJourney<AuthenticationOutcome>(),
    options: undefined as OpenAuthenticationOptions | undefined,
    open: (options: AnyJourneyOptions) => {
      defineScreens();
      if (!('wish' in options)) throw new Error('the options are of a Verification');
      opening.options = options;
      opening.journey = createFakeJourney<AuthenticationOutcome>();
      return {composition: createFakeComposition(opening.journey), words: authenticateWords()};
    },
  };
  return opening;
}

class TestAuthenticate extends PassbaseAuthenticate {
  static override readonly defaultAssetBase = 'https://assets.test/';
  readonly opening = fakeOpening();

  protected override async loadJourney() {
    return this.opening.open;
  }
}
customElements.define('test-authenticate', TestAuthenticate);

class TestAuthenticatingVerify extends PassbaseVerify {
  static override readonly defaultAssetBase = 'https://assets.test/';
  readonly opening = fakeOpening();

  protected override async loadJourney() {
    return this.opening.open;
  }
}
customElements.define('test-authenticating-verify', TestAuthenticatingVerify);

/** With the real journey, and an adapter that offers no authentication. */
class PlainAuthenticate extends PassbaseAuthenticate {
  static override readonly defaultAssetBase = 'https://assets.test/';

  protected override async loadJourney() {
    return openAuthentication;
  }
}
customElements.define('plain-authenticate', PlainAuthenticate);

const EVENTS = [
  ...['ready', 'start', 'step', 'submit', 'authenticate', 'cancel', 'error', 'verify-request'],
];

type TestElement = TestAuthenticate | TestAuthenticatingVerify;

/** The User is through and closes the window; until focus has found its place. */
async function finishAndClose(element: TestElement, ended: Promise<unknown>): Promise<void> {
  element.opening.journey.show(SNAPSHOTS['authenticate-done']);
  element.opening.journey.finish(OUTCOME);
  await ended;
  await element.updateComplete;
  element.cancel();
  await element.updateComplete;
  await Promise.resolve();
}

/** @param markup - Tag and attributes. */
async function mount<E extends TestElement | PlainAuthenticate>(markup: string) {
  const place = document.createElement('div');
  place.innerHTML = `<${markup}></${markup.split(' ')[0]}>`;
  const element = place.firstElementChild as E;
  const heard: string[] = [];
  for (const name of EVENTS) {
    element.addEventListener(`passbase-${name}`, (event) => {
      const {step, code, identityAccessKey, passkey} = event as unknown as Record<string, string>;
      heard.push([name, step, code, identityAccessKey, passkey].filter(Boolean).join(' '));
    });
  }
  document.body.append(place);
  await element.updateComplete;
  return {element, heard, place};
}

async function started(markup: string) {
  const mounted = await mount<TestElement>(markup);
  const outcome = mounted.element.start();
  outcome.catch(() => {});
  await new Promise((resolve) => {
    mounted.element.addEventListener('passbase-start', resolve, {once: true});
  });
  await mounted.element.updateComplete;
  return {...mounted, outcome};
}

for (const tag of ['test-authenticate', 'test-authenticating-verify mode="authentication"']) {
  describe(`a Biometric Authentication by <${tag}>`, () => {
    it('asks for the Identity of its attribute, and says that it is theirs', async () => {
      const {element, heard, outcome, place} = await started(
        `${tag} identity-access-key="${KEY}" purpose="To sign in" screen-light passkey="offered"`,
      );
      expect(element.opening.options?.wish).to.deep.equal({
        ...{identityAccessKey: KEY, purpose: 'To sign in', screenLight: true},
        passkey: 'offered',
      });
      const {journey} = element.opening;
      journey.show(SNAPSHOTS['authenticate-consent']);
      expect(element.state).to.deep.equal({
        ...{phase: 'consenting', step: 'CONSENT', confirmingClose: false},
      });
      journey.show(SNAPSHOTS['authenticate-done']);
      journey.finish(OUTCOME);
      expect(await outcome).to.deep.equal(OUTCOME);
      expect(heard).to.deep.equal([
        ...['ready', 'start', 'step CONSENT', 'step FINISHED', `authenticate ${KEY} verified`],
      ]);
      await element.updateComplete;
      const card = element.shadowRoot!.querySelector('[part=launcher]')!;
      expect(card.textContent).to.contain('It’s you');
      place.remove();
    });

    it('asks for a selfie and for nothing else in its card', async () => {
      const {element, place} = await mount(`${tag} identity-access-key="${KEY}"`);
      const card = element.shadowRoot!.querySelector('[part=launcher]')!;
      expect(card.querySelectorAll('li')).to.have.length(1);
      expect(card.querySelector('h2')!.textContent).to.equal('Show that it’s you');
      place.remove();
    });

    it('reports why it is not theirs, and hands the wish for a Verification to the page', async () => {
      const {element, heard, outcome, place} = await started(`${tag} identity-access-key="${KEY}"`);
      const {journey} = element.opening;
      journey.show(SNAPSHOTS['authenticate-unknown']);
      await element.updateComplete;
      const frame = element.shadowRoot!.querySelector('passbase-journey')!;
      await (frame as unknown as PassbaseAuthenticate).updateComplete;
      const screen = frame.shadowRoot!.querySelector('passbase-error-screen')!;
      await (screen as unknown as PassbaseAuthenticate).updateComplete;
      screen.shadowRoot!.querySelector<HTMLElement>('[data-way=verification]')!.click();
      expect(journey.wishes).to.deep.equal([{type: 'cancelRequest'}]);
      expect(heard.slice(2)).to.deep.equal([
        'step RESOURCE',
        'error RESOURCE ERR_AUTH_UNKNOWN_IDENTITY',
        `verify-request ${KEY}`,
      ]);
      element.destroy();
      journey.fail(new PassbaseError('ERR_FLOW_CANCELLED', 'closed'));
      expect(await codeOf(outcome)).to.equal('ERR_FLOW_CANCELLED');
      place.remove();
    });

    it('refuses a passkey mode that there is not, and shows what comes of one', async () => {
      const {element, heard, place} = await mount<TestElement>(
        `${tag} identity-access-key="${KEY}" passkey="always"`,
      );
      await Promise.resolve();
      expect(heard).to.include('error START ERR_PROTOCOL_INVALID_ARGUMENT');
      expect(await codeOf(element.start())).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      place.remove();

      const running = await started(`${tag} identity-access-key="${KEY}"`);
      running.element.opening.journey.show(SNAPSHOTS['authenticate-passkey-cancelled']);
      expect(running.element.state.passkey).to.deep.equal({
        ...{ceremony: 'get', required: true, waiting: false},
        problem: 'ERR_AUTH_PASSKEY_CANCELLED',
      });
      running.place.remove();
    });

    it('can be started again for another Identity, and for no other reason', async () => {
      const {element, outcome, place} = await started(`${tag} identity-access-key="${KEY}"`);
      element.opening.journey.show(SNAPSHOTS['authenticate-done']);
      element.opening.journey.finish(OUTCOME);
      await outcome;
      const card = (): string => element.shadowRoot!.querySelector('[part=launcher]')!.textContent;
      // As a framework binds anew what has not changed.
      const bind = async (...keys: readonly string[]): Promise<string> => {
        for (const key of keys) element.identityAccessKey = key;
        await element.updateComplete;
        return card();
      };
      // The User still reads the last screen.
      expect(await bind(OTHER_KEY)).to.contain('It’s you');
      expect(await bind(KEY)).to.contain('It’s you');
      element.cancel();
      expect(await bind(OTHER_KEY, KEY)).to.contain('It’s you');
      expect(await bind(OTHER_KEY)).not.to.contain('It’s you');
      expect(element.shadowRoot!.querySelector('[part=start-button]')).not.to.equal(null);
      place.remove();
    });

    it('has focus on what came of it where the button is gone that opened the window', async () => {
      const {element, place} = await mount<TestElement>(`${tag} identity-access-key="${KEY}"`);
      const started = new Promise((resolve) => element.addEventListener('passbase-start', resolve));
      const button = element.shadowRoot!.querySelector<HTMLElement>('[part=start-button]')!;
      button.focus();
      const authenticated = new Promise((resolve) =>
        element.addEventListener('passbase-authenticate', resolve),
      );
      button.click();
      await started;
      await element.updateComplete;
      await finishAndClose(element, authenticated);
      const focused = element.shadowRoot!.activeElement;
      expect(focused?.localName).to.equal('h2');
      expect(focused!.textContent).to.contain('It’s you');
      place.remove();
    });

    it('leaves focus on the button of the page that opened the window', async () => {
      const own = document.body.appendChild(document.createElement('button'));
      own.focus();
      const {element, outcome, place} = await started(`${tag} identity-access-key="${KEY}"`);
      await finishAndClose(element, outcome);
      expect(document.activeElement).to.equal(own);
      own.remove();
      place.remove();
    });

    it('ends when the User gave up', async () => {
      const {element, heard, place} = await started(`${tag} identity-access-key="${KEY}"`);
      element.opening.journey.show({...SNAPSHOTS['authenticate-consent'], phase: 'cancelled'});
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
      expect(heard.at(-1)).to.equal('cancel CONSENT');
      place.remove();
    });

    it('refuses to start without a key, and reports one that is none', async () => {
      const without = await mount<TestElement>(tag);
      expect(without.heard).to.deep.equal(['ready']);
      expect(await codeOf(without.element.start())).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      without.place.remove();
      const {heard, place} = await mount(`${tag} identity-access-key="a key"`);
      await Promise.resolve();
      expect(heard).to.include('error START ERR_PROTOCOL_INVALID_ARGUMENT');
      place.remove();
    });
  });
}

describe('<passbase-authenticate>', () => {
  it('says so where the adapter can not tell whose an Identity is', async () => {
    const {element, place} = await mount<PlainAuthenticate>(
      `plain-authenticate identity-access-key="${KEY}"`,
    );
    const adapter = {} as Adapter;
    element.adapter = () => adapter;
    expect(await codeOf(element.start())).to.equal('ERR_AUTH_UNSUPPORTED');
    place.remove();
  });
});
