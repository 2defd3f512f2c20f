import {isShared, type JourneyOutcome} from '@passbase-verify/flow';
import {CLUB_CARD} from '@passbase-verify/checks/testing';
import {PassbaseError, type Adapter} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {ComposeOptions} from '../compose.js';
import {PassbaseShareEvent} from '../events/passbase-share-event.js';
import {defineScreens} from '../journey/define-screens.js';
import type {AnyJourneyOptions} from '../journey/open-journey.js';
import {codeOf} from '../testing/code-of.js';
import {
  createFakeComposition,
  createFakeJourney,
  testWords,
  type FakeJourney,
} from '../testing/fake-journey.js';
import {SNAPSHOTS} from '../testing/snapshots.js';
import {PassbaseVerify} from './passbase-verify.js';

const EMBEDDED = {} as Adapter;

/** The element with a journey that does as the test says. */
class TestVerify extends PassbaseVerify {
  static override readonly defaultAssetBase = 'https://assets.test/';

  readonly journeys: FakeJourney[] = [];
  readonly options: AnyJourneyOptions[] = [];
  loads = 0;
  loading: Promise<unknown> = Promise.resolve();

  get journey(): FakeJourney {
    return this.journeys.at(-1)!;
  }

  protected override async loadJourney() {
    this.loads++;
    await this.loading;
    return (options: AnyJourneyOptions) => {
      defineScreens();
      options.chooseAdapter(EMBEDDED);
      this.options.push(options);
      const journey = createFakeJourney();
      this.journeys.push(journey);
      return {composition: createFakeComposition(journey), words: testWords()};
    };
  }
}
customElements.define('test-verify', TestVerify);

const EVENTS = ['ready', 'start', 'step', 'submit', 'share', 'finish', 'cancel', 'error'] as const;

function mount(markup = 'requested-data-points="age_over_18 full_name"') {
  const place = document.createElement('div');
  place.innerHTML = `<test-verify ${markup}></test-verify>`;
  const element = place.firstElementChild as TestVerify;
  const heard: string[] = [];
  for (const name of EVENTS) {
    element.addEventListener(`passbase-${name}`, (event) => {
      const {step, code} = event as {step?: string; code?: string};
      heard.push([name, step, code].filter(Boolean).join(' '));
    });
  }
  document.body.append(place);
  return {element, heard, place};
}

const dialogOf = (element: TestVerify): HTMLDialogElement | null =>
  element.shadowRoot!.querySelector('dialog');
const startButton = (element: TestVerify): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=start-button]')!;

async function started(markup?: string) {
  const mounted = mount(markup);
  await mounted.element.updateComplete;
  const outcome = mounted.element.start();
  outcome.catch(() => {});
  await new Promise((resolve) => {
    mounted.element.addEventListener('passbase-start', resolve, {once: true});
  });
  await mounted.element.updateComplete;
  return {...mounted, outcome};
}

describe('<passbase-verify>', () => {
  it('can be started again once something else is asked for', async () => {
    const {element, outcome, place} = await started('requested-data-points="age full_name"');
    element.journey.show(SNAPSHOTS.done);
    // A Verification's outcome is made by the share gate alone; to the card it is one like the other.
    element.journey.finish({authenticationId: 'x', identityAccessKey: 'y'} as never);
    await outcome;
    element.cancel();
    await element.updateComplete;
    expect(startButton(element)).to.equal(null);
    // As a framework draws it once more.
    element.requestedDataPoints = ['age', 'full_name'];
    element.metadata = {};
    await element.updateComplete;
    expect(startButton(element)).to.equal(null);
    element.requestedDataPoints = ['age'];
    await element.updateComplete;
    expect(startButton(element)).not.to.equal(null);
    place.remove();
  });

  it('says when it is ready, and what the browser can do', async () => {
    const {element, place} = mount();
    const event = await new Promise<Event>((resolve) => {
      element.addEventListener('passbase-ready', resolve, {once: true});
    });
    expect((event as unknown as {support: {camera: boolean}}).support.camera).to.equal(true);
    expect(element.loads).to.equal(0);
    place.remove();
  });

  it('reads lists from attributes', () => {
    const {element, place} = mount('requested-data-points=" age  full_name\n" countries="UTO"');
    expect(element.requestedDataPoints).to.deep.equal(['age', 'full_name']);
    expect(element.countries).to.deep.equal(['UTO']);
    place.remove();
  });

  it('fetches the journey when the User is about to press start, not before', async () => {
    const {element, place} = mount();
    await element.updateComplete;
    expect(element.loads).to.equal(0);
    startButton(element).dispatchEvent(new PointerEvent('pointerenter'));
    expect(element.loads).to.equal(1);
    expect(element.journeys).to.have.length(0);
    place.remove();
  });

  it('opens a modal dialog and follows the journey', async () => {
    const {element, heard, place} = await started();
    expect(dialogOf(element)?.matches(':modal')).to.equal(true);
    element.journey.show(SNAPSHOTS.opening);
    element.journey.show(SNAPSHOTS.consent);
    element.journey.show(SNAPSHOTS.selfie);
    element.journey.show(SNAPSHOTS.sending);
    expect(heard).to.deep.equal([
      'ready',
      'start',
      'step START',
      'step CONSENT',
      'step RESOURCE',
      'step SUMMARY',
      'submit',
    ]);
    place.remove();
  });

  it('shows where it stands without values, frozen', async () => {
    const {element, place} = await started();
    element.journey.show(SNAPSHOTS.selfie);
    const {state} = element;
    expect(state).to.deep.include({phase: 'capturing-selfie', guidance: 'face-turn-left'});
    expect(state.challenge).to.deep.include({index: 1, failed: false});
    expect(Object.isFrozen(state) && Object.isFrozen(state.challenge)).to.equal(true);
    element.journey.show(SNAPSHOTS.share);
    expect(JSON.stringify(element.state)).not.to.contain('ERIKSSON');
    place.remove();
  });

  it('reports a failure with step and whether a try can work', async () => {
    const {element, heard, place} = await started();
    element.journey.show(SNAPSHOTS['error-denied']);
    expect(heard.at(-1)).to.equal('error RESOURCE ERR_CAMERA_DENIED');
    expect(element.state.error).to.deep.equal({code: 'ERR_CAMERA_DENIED', recoverable: true});
    place.remove();
  });

  it('ends when the User gave up', async () => {
    const {element, heard, place, outcome} = await started();
    const {journey} = element;
    journey.show(SNAPSHOTS.consent);
    journey.show({...SNAPSHOTS.consent, phase: 'cancelled'});
    journey.fail(new PassbaseError('ERR_FLOW_CANCELLED', 'gave up'));
    expect(await codeOf(outcome)).to.equal('ERR_FLOW_CANCELLED');
    await element.updateComplete;
    expect(heard.at(-1)).to.equal('cancel CONSENT');
    expect(dialogOf(element)).to.equal(null);
    expect(journey.closed).to.equal(true);
    expect(element.state.phase).to.equal('idle');
    place.remove();
  });

  it('says afterwards that nothing was sent, where that is so', async () => {
    for (const [shown, isSent] of [
      [SNAPSHOTS.summary, false],
      [SNAPSHOTS.sending, true],
      [SNAPSHOTS.share, true],
    ] as const) {
      const {element, place, outcome} = await started();
      element.journey.show(shown);
      element.journey.show({...shown, phase: 'cancelled'});
      element.journey.fail(new PassbaseError('ERR_FLOW_CANCELLED', 'gave up'));
      await codeOf(outcome);
      await element.updateComplete;
      const said = element.shadowRoot!.querySelector('.message')!.textContent!.trim();
      expect(said).to.equal(
        isSent ? 'You left before the end.' : 'You left before the end. Nothing was sent.',
      );
      place.remove();
    }
  });

  it('asks before Escape ends a running journey', async () => {
    const {element, place} = await started();
    element.journey.show(SNAPSHOTS.consent);
    await element.updateComplete;
    const cancel = new Event('cancel', {cancelable: true});
    dialogOf(element)!.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.equal(true);
    expect(element.journey.wishes).to.deep.equal([{type: 'closeRequest'}]);
    place.remove();
  });

  it('stays open where a browser closes the dialog by itself', async () => {
    const {element, place} = await started();
    element.journey.show(SNAPSHOTS.consent);
    await element.updateComplete;
    const dialog = dialogOf(element)!;
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
    // What Chromium does for a second Escape without anything between: it may not be prevented.
    dialog.dispatchEvent(new Event('cancel'));
    dialog.close();
    await closed;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(element.journey.wishes).to.deep.equal([{type: 'closeRequest'}]);
    place.remove();
  });

  it('ends everything when it leaves the document, silently', async () => {
    const {element, heard, place, outcome} = await started();
    const {journey} = element;
    place.remove();
    await Promise.resolve();
    expect(journey.closed).to.equal(true);
    journey.fail(new PassbaseError('ERR_FLOW_CANCELLED', 'closed'));
    expect(await codeOf(outcome)).to.equal('ERR_FLOW_CANCELLED');
    expect(heard).to.deep.equal(['ready', 'start']);
  });

  it('lives on when it only moves, its dialog still modal', async () => {
    const {element, place} = await started();
    const elsewhere = document.body.appendChild(document.createElement('section'));
    const closed = new Promise((resolve) => dialogOf(element)!.addEventListener('close', resolve));
    elsewhere.append(element);
    await closed;
    expect(element.journey.closed).to.equal(false);
    expect(dialogOf(element)?.matches(':modal')).to.equal(true);
    // Nor is the User asked whether to stop.
    expect(element.journey.wishes).to.deep.equal([]);
    elsewhere.remove();
    place.remove();
  });

  it('can be mounted, unmounted and mounted in one tick', async () => {
    const {element, place} = mount();
    element.remove();
    place.append(element);
    element.remove();
    place.append(element);
    await element.updateComplete;
    element.start().catch(() => {});
    await new Promise((resolve) => element.addEventListener('passbase-start', resolve));
    expect(element.journeys).to.have.length(1);
    place.remove();
  });

  it('can be removed while the journey loads', async () => {
    const {element, heard, place} = mount();
    await element.updateComplete;
    element.loading = new Promise(() => {});
    const code = codeOf(element.start());
    place.remove();
    expect(await code).to.equal('ERR_FLOW_CANCELLED');
    expect(heard).to.deep.equal(['ready']);
  });

  it('can be ended at any moment while it opens', async () => {
    for (let moment = 0; moment < 25; moment++) {
      const {element, place} = mount();
      await element.updateComplete;
      let load = (): void => {};
      element.loading = new Promise<void>((resolve) => (load = resolve));
      const code = codeOf(element.start());
      // By now all else is loaded.
      await new Promise(requestAnimationFrame);
      load();
      for (let tick = 0; tick < moment; tick++) await Promise.resolve();
      element.destroy();
      for (const journey of element.journeys) {
        journey.fail(new PassbaseError('ERR_FLOW_CANCELLED', 'closed'));
      }
      expect(await code, String(moment)).to.equal('ERR_FLOW_CANCELLED');
      await element.updateComplete;
      expect(element.journeys.every(({closed}) => closed)).to.equal(true);
      expect(dialogOf(element)).to.equal(null);
      place.remove();
    }
  });

  it('styles its dialog each time that it opens, by one sheet', async () => {
    const {element, place} = await started();
    const {length} = element.shadowRoot!.adoptedStyleSheets;
    element.destroy();
    await element.updateComplete;
    element.start().catch(() => {});
    await new Promise((resolve) => element.addEventListener('passbase-start', resolve));
    await element.updateComplete;
    expect(getComputedStyle(dialogOf(element)!).paddingTop).to.equal('0px');
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(length);
    place.remove();
  });

  it('says so when the journey cannot be loaded, and tries again', async () => {
    const {element, heard, place} = mount();
    await element.updateComplete;
    element.loading = Promise.reject(new TypeError('no network'));
    expect(await codeOf(element.start())).to.equal('ERR_VISION_ASSET_NETWORK');
    expect(heard.at(-1)).to.equal('error START ERR_VISION_ASSET_NETWORK');
    element.loading = Promise.resolve();
    element.start().catch(() => {});
    await new Promise((resolve) => element.addEventListener('passbase-start', resolve));
    place.remove();
  });

  it('runs one Verification at a time, and several elements run side by side', async () => {
    const first = await started();
    expect(await codeOf(first.element.start())).to.equal('ERR_FLOW_ALREADY_RUNNING');
    const second = await started();
    first.place.remove();
    await Promise.resolve();
    expect(first.element.journey.closed).to.equal(true);
    expect(second.element.journey.closed).to.equal(false);
    second.place.remove();
  });

  it('shows no card where the page has its own button', async () => {
    const {element, place} = mount('requested-data-points="age" without-launcher');
    await element.updateComplete;
    expect(startButton(element)).to.equal(null);
    place.remove();
  });

  it('hands key, token and the embedded backend to an adapter factory', async () => {
    const {element, place} = mount('requested-data-points="age" api-key="k" session-token="t"');
    const told: object[] = [];
    element.adapter = (context) => {
      told.push(context);
      return context.embedded;
    };
    element.start().catch(() => {});
    await new Promise((resolve) => element.addEventListener('passbase-start', resolve));
    expect(told).to.deep.equal([{apiKey: 'k', sessionToken: 't', embedded: EMBEDDED}]);
    place.remove();
  });

  it('asks for a wallet only where that is wished for, and says whom to believe', async () => {
    const {element} = await started();
    expect(element.options[0]).to.have.nested.property('request.wallet', false);
    expect(element.options[0]).to.have.property('walletIssuers').that.deep.equals({});
    element.destroy();
    const issuers = {'https://issuer.example': [{kty: 'EC', crv: 'P-256', x: 'x', y: 'y'}]};
    const markup = 'requested-data-points="age_over_18" wallet without-launcher';
    const {element: other} = mount(markup);
    other.walletIssuers = issuers;
    const opened = new Promise((resolve) => other.addEventListener('passbase-start', resolve));
    other.start().catch(() => {});
    await opened;
    expect(other.options[0]).to.have.nested.property('request.wallet', true);
    expect(other.options[0]).to.have.property('walletIssuers', issuers);
    other.destroy();
  });

  it('speaks of a wallet in its card only where one may be asked', async () => {
    const {START} = await import('../locales/en/start.js');
    const before = Object.getOwnPropertyDescriptor(globalThis, 'DigitalCredential');
    const has = (value: object | undefined): void => {
      if (value)
        Object.defineProperty(globalThis, 'DigitalCredential', {value, configurable: true});
      else Reflect.deleteProperty(globalThis, 'DigitalCredential');
    };
    const issuers = {'https://issuer.example': [{kty: 'EC', crv: 'P-256', x: 'x', y: 'y'}]};
    const cardOf = async (wallet: boolean, change: object): Promise<string> => {
      const {element, place} = mount(`requested-data-points="age_over_18"`);
      Object.assign(element, {wallet, ...change});
      await element.updateComplete;
      const text = element.shadowRoot!.textContent;
      place.remove();
      return text;
    };
    try {
      has({});
      expect(await cardOf(true, {walletIssuers: issuers})).to.contain(START['start.step.evidence']);
      expect(await cardOf(true, {adapter: EMBEDDED})).to.contain(START['start.step.evidence']);
      for (const [wallet, change] of [
        [true, {}],
        [false, {walletIssuers: issuers}],
      ] as const) {
        expect(await cardOf(wallet, change)).not.to.contain(START['start.step.evidence']);
      }
      has(undefined);
      expect(await cardOf(true, {walletIssuers: issuers})).not.to.contain('wallet');
    } finally {
      if (before) Object.defineProperty(globalThis, 'DigitalCredential', before);
    }
  });

  it('counts ages in the time zone of the device, or in the one that is named', async () => {
    const {timeZone: own} = Intl.DateTimeFormat().resolvedOptions();
    for (const [named, zone] of [
      ['', own],
      ['Pacific/Auckland', 'Pacific/Auckland'],
    ] as const) {
      const {element} = mount(
        `requested-data-points="age_over_18" time-zone="${named}" without-launcher`,
      );
      const opened = new Promise((resolve) => element.addEventListener('passbase-start', resolve));
      element.start().catch(() => {});
      await opened;
      expect(element.options[0]).to.have.nested.property('request.timeZone', zone);
      element.destroy();
    }
  });

  it('reports an adapter factory that throws', async () => {
    const {element, place} = mount('requested-data-points="age"');
    element.adapter = () => {
      throw new Error('no token');
    };
    expect(await codeOf(element.start())).to.equal('ERR_ADAPTER_FAILED');
    place.remove();
  });

  it('never makes a share event from anything but what the gate let through', () => {
    const forged = {verificationId: 'x', dataPoints: []} as unknown as JourneyOutcome['shared'];
    expect(isShared(forged)).to.equal(false);
    expect(() => new PassbaseShareEvent(forged))
      .to.throw(PassbaseError)
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});

describe('mistakes in attributes of <passbase-verify>', () => {
  const MISTAKES: Readonly<Record<string, string>> = {
    'requested-data-points="shoe_size"': 'ERR_PROTOCOL_UNKNOWN_DATA_POINT',
    'requested-data-points="age" documents="LIBRARY_CARD"': 'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE',
    'requested-data-points="age" countries="ATLANTIS"': 'ERR_PROTOCOL_UNKNOWN_COUNTRY',
    'requested-data-points="id_authenticity_factor"': 'ERR_FLOW_NOTHING_PROVES',
    'requested-data-points="age" reuse="always"': 'ERR_PROTOCOL_INVALID_ARGUMENT',
    'requested-data-points="age" evidence-max-age="0"': 'ERR_PROTOCOL_INVALID_ARGUMENT',
    'requested-data-points="age" mode="authenticate"': 'ERR_PROTOCOL_INVALID_ARGUMENT',
    'requested-data-points="age" passkey="yes"': 'ERR_PROTOCOL_INVALID_ARGUMENT',
    'requested-data-points="age" evidence-max-age="a week"': 'ERR_PROTOCOL_INVALID_ARGUMENT',
  };
  for (const [markup, code] of Object.entries(MISTAKES)) {
    it(`${code} for ${markup}, once, before anything is loaded`, async () => {
      const {element, heard, place} = mount(markup);
      await element.updateComplete;
      await Promise.resolve();
      expect(heard.filter((event) => event.startsWith('error'))).to.deep.equal([
        `error START ${code}`,
      ]);
      expect(await codeOf(element.start())).to.equal(code);
      expect(element.loads).to.equal(0);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.contain(code);
      place.remove();
    });
  }

  it('takes days that are taken away for none, and no others than whole ones', async () => {
    const {element, place} = mount('requested-data-points="age" evidence-max-age="30"');
    await element.updateComplete;
    expect(element.evidenceMaxAge).to.equal(30);
    const complains = async (): Promise<boolean> => {
      await element.updateComplete;
      return element.shadowRoot!.textContent.includes('ERR_PROTOCOL_INVALID_ARGUMENT');
    };
    expect(await complains()).to.equal(false);
    element.evidenceMaxAge = '30' as never;
    expect(await complains()).to.equal(true);
    element.evidenceMaxAge = 1.5;
    expect(await complains()).to.equal(true);
    element.removeAttribute('evidence-max-age');
    element.evidenceMaxAge = undefined;
    expect(await complains()).to.equal(false);
    place.remove();
  });

  it('has its defaults again where attributes are taken away, or nothing is bound', async () => {
    const written = {purpose: 'x', mode: 'x', reuse: 'x', passkey: 'x', 'face-match': 'x'};
    const {element} = mount('requested-data-points="age" without-launcher');
    for (const [name, value] of Object.entries(written)) element.setAttribute(name, value);
    await element.updateComplete;
    for (const name of Object.keys(written)) element.removeAttribute(name);
    const unbound = ['documents', 'countries', 'walletIssuers', 'resourceTypes', 'metadata'];
    for (const name of [...unbound, 'prefillAttributes', 'strings', 'timeZone', 'screenLight']) {
      Reflect.set(element, name, undefined);
    }
    await element.updateComplete;
    const opened = new Promise((resolve) => element.addEventListener('passbase-start', resolve));
    element.start().catch(() => {});
    await opened;
    expect(element.options[0]).to.deep.include({faceMatch: 'required', walletIssuers: {}});
    expect((element.options[0] as ComposeOptions).request).to.deep.include({
      ...{documents: [], countries: [], metadata: {}, prefillAttributes: {}},
      ...{purpose: '', reuse: 'selfie', passkey: 'off', screenLight: false},
    });
    element.destroy();
  });

  it('asks for nothing where no Data points are bound, and says so when it begins', async () => {
    for (const nothing of [undefined, null]) {
      const {element, heard, place} = mount();
      await element.updateComplete;
      element.requestedDataPoints = nothing as never;
      await element.updateComplete;
      expect(heard.join()).not.to.contain('error');
      expect(await codeOf(element.start())).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      place.remove();
    }
  });

  it('forgives when the mistake is corrected', async () => {
    const {element, place} = mount('requested-data-points="shoe_size"');
    await element.updateComplete;
    element.setAttribute('requested-data-points', 'age');
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).not.to.contain('ERR_');
    place.remove();
  });

  it('knows the Resource types that it is given, and says at once what is wrong in them', async () => {
    const {element, place, heard} = mount('requested-data-points="club_number"');
    element.resourceTypes = [CLUB_CARD];
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).not.to.contain('ERR_');
    element.resourceTypes = [{...CLUB_CARD, barcode: 'left' as 'back'}];
    await element.updateComplete;
    await Promise.resolve();
    expect(heard).to.include('error START ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(await codeOf(element.start())).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
    place.remove();
  });

  it('refuses to start without anything to ask for, or in a mode that there is not', async () => {
    for (const markup of ['', 'requested-data-points="age" mode="authenticate"', 'mode=""']) {
      const {element, place} = mount(markup);
      expect(await codeOf(element.start()), markup).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      place.remove();
    }
  });

  it('says that asset-base has to be set where nobody knows it', async () => {
    for (const base of ['file:///tmp/', 'data:,', 'http://[']) {
      const {element, place} = mount(`requested-data-points="age" asset-base="${base}"`);
      expect(await codeOf(element.start()), base).to.equal('ERR_VISION_ASSET_BASE');
      place.remove();
    }
  });
});

describe('the mode of <passbase-verify>', () => {
  const KEY = '5f1c3a0e-6f0a-4a3e-9b4e-0d6a3f1f9b7c';
  const headingOf = (element: TestVerify): string =>
    element.shadowRoot!.querySelector('[part=launcher] h2')!.textContent;

  it('draws the card anew, and what was wrong in one mode is nothing to the other', async () => {
    const {element, place} = mount(
      `requested-data-points="shoe_size" identity-access-key="${KEY}"`,
    );
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('ERR_PROTOCOL_UNKNOWN_DATA_POINT');
    element.mode = 'authentication';
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Show that it’s you');
    expect(element.shadowRoot!.textContent).not.to.contain('ERR_');
    element.setAttribute('mode', 'verify');
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Verify your identity');
    expect(element.shadowRoot!.textContent).to.contain('ERR_PROTOCOL_UNKNOWN_DATA_POINT');
    place.remove();
  });

  it('begins in the mode of that moment', async () => {
    const {element, heard, place} = mount();
    element.mode = 'authentication';
    expect(await codeOf(element.start())).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(heard).to.include('error START ERR_PROTOCOL_INVALID_ARGUMENT');
    place.remove();
  });

  it('holds for the journey that runs, and changes when that has ended', async () => {
    const {element, place} = await started();
    element.mode = 'authentication';
    element.identityAccessKey = KEY;
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Verify your identity');
    element.journey.show({...SNAPSHOTS.consent, phase: 'cancelled'});
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Show that it’s you');
    expect(element.shadowRoot!.textContent).not.to.contain('You left before the end');
    place.remove();
  });
});
