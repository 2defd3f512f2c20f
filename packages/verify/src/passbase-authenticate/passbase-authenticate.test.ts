import type {AuthenticationOutcome} from '@passbase-verify/flow';
import {PassbaseError, type Adapter} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {defineScreens} from '../journey/define-screens.js';
import {openAuthentication, type OpenAuthenticationOptions} from '../journey/open-journey.js';
import {codeOf} from '../testing/code-of.js';
import {
  authenticateWords,
  createFakeComposition,
  createFakeJourney,
  type FakeJourney,
} from '../testing/fake-journey.js';
import {SNAPSHOTS} from '../testing/snapshots.js';
import {PassbaseAuthenticate} from './passbase-authenticate.js';

const KEY = '5f1c3a0e-6f0a-4a3e-9b4e-0d6a3f1f9b7c';
const OUTCOME: AuthenticationOutcome = {authenticationId: 'an-id', identityAccessKey: KEY};

/** The element with a journey that does as the test says. */
class TestAuthenticate extends PassbaseAuthenticate {
  static override readonly defaultAssetBase = 'https://assets.test/';

  journey!: FakeJourney<AuthenticationOutcome>;
  options: OpenAuthenticationOptions | undefined;

  protected override async loadJourney() {
    return (options: OpenAuthenticationOptions) => {
      defineScreens();
      this.options = options;
      this.journey = createFakeJourney<AuthenticationOutcome>();
      return {composition: createFakeComposition(this.journey), words: authenticateWords()};
    };
  }
}
customElements.define('test-authenticate', TestAuthenticate);

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

async function mount<E extends PassbaseAuthenticate>(tag: string, attributes: string) {
  const place = document.createElement('div');
  place.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const element = place.firstElementChild as E;
  const heard: string[] = [];
  for (const name of EVENTS) {
    element.addEventListener(`passbase-${name}`, (event) => {
      const {step, code, identityAccessKey} = event as unknown as Record<string, string>;
      heard.push([name, step, code, identityAccessKey].filter(Boolean).join(' '));
    });
  }
  document.body.append(place);
  await element.updateComplete;
  return {element, heard, place};
}

async function started(attributes = `identity-access-key="${KEY}"`) {
  const mounted = await mount<TestAuthenticate>('test-authenticate', attributes);
  const outcome = mounted.element.start();
  outcome.catch(() => {});
  await new Promise((resolve) => {
    mounted.element.addEventListener('passbase-start', resolve, {once: true});
  });
  await mounted.element.updateComplete;
  return {...mounted, outcome};
}

describe('<passbase-authenticate>', () => {
  it('asks for the Identity of its attribute, and says that it is theirs', async () => {
    const {element, heard, outcome, place} = await started(
      `identity-access-key="${KEY}" purpose="To sign in" screen-light`,
    );
    expect(element.options?.wish).to.deep.equal({
      ...{identityAccessKey: KEY, purpose: 'To sign in', screenLight: true},
    });
    element.journey.show(SNAPSHOTS['authenticate-consent']);
    element.journey.show(SNAPSHOTS['authenticate-done']);
    element.journey.finish(OUTCOME);
    expect(await outcome).to.deep.equal(OUTCOME);
    expect(heard).to.deep.equal([
      ...['ready', 'start', 'step CONSENT', 'step FINISHED', `authenticate ${KEY}`],
    ]);
    await element.updateComplete;
    const card = element.shadowRoot!.querySelector('[part=launcher]')!;
    expect(card.textContent).to.contain('It’s you');
    place.remove();
  });

  it('asks for a selfie and for nothing else in its card', async () => {
    const {element, place} = await mount('test-authenticate', `identity-access-key="${KEY}"`);
    const card = element.shadowRoot!.querySelector('[part=launcher]')!;
    expect(card.querySelectorAll('li')).to.have.length(1);
    expect(card.querySelector('h2')!.textContent).to.equal('Show that it’s you');
    place.remove();
  });

  it('reports why it is not theirs, and hands the wish for a Verification to the page', async () => {
    const {element, heard, outcome, place} = await started();
    element.journey.show(SNAPSHOTS['authenticate-unknown']);
    await element.updateComplete;
    const frame = element.shadowRoot!.querySelector('passbase-journey')!;
    await (frame as unknown as PassbaseAuthenticate).updateComplete;
    const screen = frame.shadowRoot!.querySelector('passbase-error-screen')!;
    await (screen as unknown as PassbaseAuthenticate).updateComplete;
    screen.shadowRoot!.querySelector<HTMLElement>('[data-way=verification]')!.click();
    expect(element.journey.wishes).to.deep.equal([{type: 'cancelRequest'}]);
    expect(heard.slice(2)).to.deep.equal([
      'step RESOURCE',
      'error RESOURCE ERR_AUTH_UNKNOWN_IDENTITY',
      `verify-request ${KEY}`,
    ]);
    element.destroy();
    element.journey.fail(new PassbaseError('ERR_FLOW_CANCELLED', 'closed'));
    expect(await codeOf(outcome)).to.equal('ERR_FLOW_CANCELLED');
    place.remove();
  });

  it('ends when the User gave up', async () => {
    const {element, heard, place} = await started();
    element.journey.show({...SNAPSHOTS['authenticate-consent'], phase: 'cancelled'});
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
    expect(heard.at(-1)).to.equal('cancel CONSENT');
    place.remove();
  });

  it('refuses to start without a key, and reports one that is none', async () => {
    const without = await mount('test-authenticate', '');
    expect(without.heard).to.deep.equal(['ready']);
    expect(await codeOf(without.element.start())).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
    without.place.remove();
    const {heard, place} = await mount('test-authenticate', 'identity-access-key="a key"');
    await Promise.resolve();
    expect(heard).to.include('error START ERR_PROTOCOL_INVALID_ARGUMENT');
    place.remove();
  });

  it('says so where the adapter can not tell whose an Identity is', async () => {
    const {element, place} = await mount('plain-authenticate', `identity-access-key="${KEY}"`);
    const adapter = {} as Adapter;
    element.adapter = () => adapter;
    expect(await codeOf(element.start())).to.equal('ERR_AUTH_UNSUPPORTED');
    place.remove();
  });
});
