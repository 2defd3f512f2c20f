import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {PassbaseError, loadCode, toPassbaseError, type Adapter} from '@passbase-verify/protocol';
import {PassbaseErrorEvent} from '../events/passbase-error-event.js';
import {PassbaseReadyEvent} from '../events/passbase-ready-event.js';
import type {JourneyWindow} from '../journey/journey-window.js';
import type {LeaveEvent} from '../journey/leave-event.js';
import type {AnyOutcome, OpenedJourney} from '../journey/open-journey.js';
import type {JourneyLooks} from '../locales/journey-words.js';
import {loadJourneySentences, type Wording} from '../locales/load-sentences.js';
import type {Dictionary, Words} from '../locales/words.js';
import {baseStyles} from '../parts/base.styles.js';
import {hostStyles} from '../parts/host.styles.js';
import {themeStyles} from '../parts/theme.styles.js';
import {CardWords} from './card-words.js';
import {HOST_DEFAULTS, type AdapterFactory, type HostSettings} from './host-settings.js';
import {journeyHostStyles} from './journey-host.styles.js';
import type {LanguageMenu} from './language-menu.js';
import type {LauncherState} from './launcher.js';
import {problemOf} from './problem-of.js';
import {IDLE_STATE, type PublicState} from './public-state.js';
import {inspectSupport, type SupportReport} from './support.js';
import {withDefaults} from './with-defaults.js';

/** What the card in the page is drawn from. */
export interface Card {
  readonly state: LauncherState;
  readonly words: Words;
  /** Undefined where the integrator fixed the language. */
  readonly languageMenu: LanguageMenu | undefined;
  readonly onStart: () => void;
  readonly onHint: () => void;
}

/**
 * What every element with a journey does: a card in the page, a dialog over it, one journey at a time, and events that say where it
 * stands. Which journey, and what it ends with, is its own business.
 */
export abstract class JourneyHost<
  Options extends JourneyLooks,
  Outcome extends AnyOutcome,
  Result,
> extends LitElement {
  static override styles = [baseStyles, themeStyles, hostStyles, journeyHostStyles];

  /** Where assets are if `asset-base` is not set. The CDN build knows; a bundled build can't. */
  static readonly defaultAssetBase: string | undefined = undefined;

  /** What this browser and page can do. Loads nothing and asks for nothing. */
  static async support(): Promise<SupportReport> {
    return inspectSupport();
  }

  /** Aborting it ends the journey that is running. */
  #run: AbortController | undefined;
  readonly #words = new CardWords(this, () => this.wording);
  /** The mistake that was reported last, so that one is reported once. */
  #reported: string | undefined;
  /** True while what changed of the request is not looked over yet. */
  #changed = false;
  /** What the last journey was opened with, as JSON. */
  #asked: string | undefined;

  @property({attribute: 'api-key'}) apiKey = '';
  @property({attribute: 'session-token'}) sessionToken = '';
  @property() purpose = '';
  @property({type: Boolean, attribute: 'screen-light'}) screenLight = false;
  /** `off`, `offered` or `required`; anything else is refused when it begins. */
  @property() passkey = HOST_DEFAULTS.passkey;
  @property({attribute: 'asset-base'}) assetBase = '';
  @property({type: Boolean, reflect: true, attribute: 'without-launcher'}) withoutLauncher = false;
  @property() override lang = '';

  /** Carries bundles to a backend; the backend embedded in the browser by default. */
  @property({attribute: false}) adapter: Adapter | AdapterFactory | undefined;
  /** Sentences that replace ours, by their key in `locales/en/journey.ts`. `purpose.<key>` explains a `purpose` that is a key. */
  @property({attribute: false}) strings: Dictionary = {};

  @state() protected launcher: LauncherState = {name: 'idle'};
  @state() private opened: JourneyWindow<Outcome> | undefined;

  /** Whose sentences it shows. */
  protected abstract readonly wording: Wording;
  /** Loads what the journey needs. */
  protected abstract loadJourney(): Promise<(options: Options) => OpenedJourney<Outcome>>;
  /** Properties that say what is asked for. */
  protected abstract readonly requestProperties: readonly string[];
  /** The first thing that is wrong with them, long before any camera. Nothing asked for yet is no mistake. */
  protected abstract review(): PassbaseError | undefined;
  /** Attributes and properties, checked. @throws {PassbaseError} with the code of what is wrong in them. */
  protected abstract readSettings(): Omit<Options, keyof JourneyLooks>;
  /** What `start()` resolves with. */
  protected abstract resultOf(outcome: Outcome): Result;
  protected abstract renderCard(card: Card): TemplateResult;
  /** The User asks for a full Verification in the place of this. */
  protected onVerifyRequest(): void {}

  /** Where the journey stands: a frozen snapshot without values or pictures. */
  get state(): PublicState {
    return this.opened?.state ?? IDLE_STATE;
  }

  /** What changes while a journey runs counts from the next one on. */
  protected override willUpdate(changed: PropertyValues): void {
    this.#changed ||= this.requestProperties.some((name) => changed.has(name));
    if (this.#run || !this.#changed) return;
    this.#changed = false;
    this.#report(this.review());
  }

  /** Shows what is wrong with the attributes, and says it once. @param problem - Undefined: nothing is. */
  #report(problem: PassbaseError | undefined): void {
    const {name} = this.launcher;
    if (problem) this.launcher = {name: 'failed', error: problem};
    else if (name === 'failed' || (name === 'done' && this.#asksAnew())) {
      this.launcher = {name: 'idle'};
    }
    if (problem && problem.message !== this.#reported) {
      queueMicrotask(() => this.dispatchEvent(new PassbaseErrorEvent(problem, 'START')));
    }
    this.#reported = problem?.message;
  }

  /** Told by value: frameworks bind equal lists and objects anew each time that they draw. */
  #asksAnew(): boolean {
    let asked: string | undefined;
    problemOf(() => {
      asked = JSON.stringify(this.readSettings());
    });
    return asked !== this.#asked;
  }

  protected hostSettings(): HostSettings {
    const settings = withDefaults<HostSettings>(this, HOST_DEFAULTS);
    const {defaultAssetBase = ''} = this.constructor as typeof JourneyHost;
    return {...settings, assetBase: settings.assetBase || defaultAssetBase};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving to another place disconnects and connects in one go; only staying away ends the journey.
    queueMicrotask(() => {
      if (!this.isConnected) this.destroy();
    });
  }

  /** The first card is drawn in a task of its own: evaluating the script has held the page long enough. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    const event = new PassbaseReadyEvent(inspectSupport());
    // Listeners that are added right after the element was made should hear it too.
    queueMicrotask(() => this.dispatchEvent(event));
  }

  /**
   * Begins: opens the dialog, and resolves when the User is done.
   * @throws {PassbaseError} with the code of what is wrong in the attributes, `ERR_FLOW_ALREADY_RUNNING`,
   * `ERR_FLOW_CANCELLED` when the User or the page gave up, the last error when the User closed a failed journey.
   */
  async start(): Promise<Result> {
    if (this.#run) {
      throw new PassbaseError('ERR_FLOW_ALREADY_RUNNING', 'a journey is open already');
    }
    const run = new AbortController();
    this.#run = run;
    this.launcher = {name: 'loading'};
    let opened = false;
    try {
      const shown = await this.#open(run.signal);
      opened = true;
      const outcome = await shown.journey.start();
      this.launcher = {name: 'done'};
      shown.finish(outcome);
      return this.resultOf(outcome);
    } catch (cause) {
      const error = toPassbaseError(
        cause,
        'ERR_VERIFY_UNEXPECTED',
        'the journey could not be opened',
      );
      if (this.#run === run) this.#end();
      // What went wrong within the journey was reported when it did.
      if (!opened && error.code !== 'ERR_FLOW_CANCELLED') {
        this.launcher = {name: 'failed', error};
        this.dispatchEvent(new PassbaseErrorEvent(error, 'START'));
      }
      throw error;
    }
  }

  /** Gives up what is running, without asking the User. */
  cancel(): void {
    if (!this.opened) this.destroy();
    else if (this.state.phase === 'done') this.#end();
    else this.opened.cancel();
  }

  /** Ends everything at once and silently: camera, workers, dialog. The element can be started again. */
  destroy(): void {
    this.#end();
    this.launcher = {name: 'idle'};
  }

  async #open(signal: AbortSignal): Promise<JourneyWindow<Outcome>> {
    const settings = this.readSettings();
    this.#asked = JSON.stringify(settings);
    const {strings} = this;
    const {preferred} = this.#words;
    const [openJourney, sentences, {JourneyWindow}] = await loadCode(() => this.#fetch(), {
      what: 'the journey',
      signal,
    });
    // It may have ended in the moment in which the last file came.
    signal.throwIfAborted();
    const looks: JourneyLooks = {sentences, strings, preferred};
    const opened = openJourney({...settings, ...looks} as Options);
    const shown = new JourneyWindow(this, opened, {
      onCancelled: (sent) => {
        this.#end();
        this.launcher = {name: 'cancelled', sent};
      },
      onLeave: (event) => this.#onLeave(event),
    });
    this.opened = shown;
    this.launcher = {name: 'open'};
    shown.open();
    return shown;
  }

  /** The journey's scripts, and its sentences. */
  #fetch() {
    return Promise.all([
      this.loadJourney(),
      loadJourneySentences(this.#words.tag, this.wording),
      import('../journey/journey-window.js'),
    ]);
  }

  #end(): void {
    const {opened} = this;
    const run = this.#run;
    this.#run = undefined;
    this.opened = undefined;
    opened?.close();
    if (opened) void this.#keepFocus();
    run?.abort(new PassbaseError('ERR_FLOW_CANCELLED', 'the journey was ended'));
  }

  /**
   * Where the button that opened the window is gone, for the card says now what came of it, the browser has nothing to give focus back
   * to: it goes to what stands in its place, and screen readers say that.
   */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    if (document.activeElement !== document.body) return;
    const selector = '[part=launcher] h2[tabindex], [part=start-button]';
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  }

  #onStart(): void {
    this.start().catch(() => {}); // reported by events; the promise is for pages that call start() themselves
  }

  /** Hovering or focusing the button is a good hint: only this build's own script is fetched. */
  #onHint(): void {
    this.#fetch().catch(() => {}); // start() tries again and reports
  }

  #onLeave({towards}: LeaveEvent): void {
    if (towards === 'verification') {
      this.cancel();
      this.onVerifyRequest();
    } else this.#end();
  }

  /** Nothing for the moment in which the first words are loaded: better than a card that changes its language. */
  #renderCard(): TemplateResult | typeof nothing {
    const {words, fixed, shown} = this.#words;
    if (this.withoutLauncher || !words) return nothing;
    return this.renderCard({
      ...{state: this.launcher, words},
      languageMenu: fixed
        ? undefined
        : {current: shown, onChoose: (tag) => this.#words.choose(tag)},
      onStart: () => this.#onStart(),
      onHint: () => this.#onHint(),
    });
  }

  override render(): TemplateResult {
    return html`${this.#renderCard()} ${this.opened?.render() ?? nothing}`;
  }
}
