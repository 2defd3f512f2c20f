import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {JourneyState, Phase} from '@passbase-verify/flow';
import {
  PassbaseError,
  toPassbaseError,
  withDeadline,
  type Adapter,
  type IdentityAccessKey,
} from '@passbase-verify/protocol';
import {PassbaseCancelEvent} from '../events/passbase-cancel-event.js';
import {PassbaseErrorEvent} from '../events/passbase-error-event.js';
import {PassbaseFinishEvent} from '../events/passbase-finish-event.js';
import {PassbaseReadyEvent} from '../events/passbase-ready-event.js';
import {PassbaseShareEvent} from '../events/passbase-share-event.js';
import {PassbaseStartEvent} from '../events/passbase-start-event.js';
import {PassbaseStepEvent} from '../events/passbase-step-event.js';
import {PassbaseSubmitEvent} from '../events/passbase-submit-event.js';
import type {OpenJourneyOptions, OpenedJourney} from '../journey/open-journey.js';
import type {PassbaseJourney} from '../journey/passbase-journey.js';
import {EN_START} from '../locales/en.start.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {baseStyles} from '../parts/base.styles.js';
import {hostStyles} from '../parts/host.styles.js';
import {themeStyles} from '../parts/theme.styles.js';
import {listConverter} from './list-converter.js';
import {renderLauncher, type LauncherState} from './launcher.js';
import {passbaseVerifyStyles} from './passbase-verify.styles.js';
import {IDLE_STATE, publicStateOf, type PublicState} from './public-state.js';
import {reviewRequest, readSettings, type AdapterFactory} from './settings.js';
import {inspectSupport, type SupportReport} from './support.js';

/** What `start()` resolves with. Values come by `passbase-share` alone. */
export interface VerificationOutcome {
  readonly identityAccessKey: IdentityAccessKey;
}

/** Milliseconds that the journey's own script may take to load. */
const LOAD_DEADLINE_MS = 30_000;

/** What a change of makes the request be checked again. */
const REQUEST_PROPERTIES = [
  'requestedDataPoints',
  'documents',
  'countries',
  'shareNonce',
  'timeZone',
  'prefillAttributes',
  'metadata',
] as const;

/**
 * Guides a User through a Verification: consent, liveness, document, review, sharing. Everything is judged on the device,
 * and nothing is sent before the User confirms it.
 *
 * Before the User presses start the element loads nothing but itself and contacts nobody.
 *
 * @slot intro - Replaces heading and text of the card in the page.
 *
 * @attr {string} api-key - Handed to an adapter factory; the embedded backend needs none.
 * @attr {string} session-token - Handed to an adapter factory.
 * @attr {string} requested-data-points - Keys of the Data points that are asked for, separated by spaces. `last_name` is required,
 * `nationality?` may be left out, `date_of_birth|age_over_18` is answered by either. As a property, an array of the same.
 * @attr {string} documents - Resource types that are accepted, separated by spaces; all that can be captured by default.
 * @attr {string} countries - Alpha-3 codes of the issuing countries that are accepted; all by default.
 * @attr {string} purpose - Why the Data points are asked for, in a few words that the User reads.
 * @attr {boolean} allow-upload - Documents may also come as a file; a proof of address always may. A file proves less than a photo
 * that was taken now.
 * @attr {boolean} screen-light - After the challenge the screen lights the face with soft colours out of the session's nonce, and what the
 * camera sees of them comes with the bundle: further evidence, never alone. Never where less motion is wished for; the User may skip it.
 * @attr {string} share-nonce - Drawn by the integrator, at least 128 bits, base64url: what is shared comes as an SD-JWT VC presented for it, too.
 * @attr {string} time-zone - IANA time zone in whose calendar ages are counted and documents expire; the device's by default.
 * @attr {string} face-match - Of the embedded backend: `required` declines a selfie of another person than the document's,
 * `reported` leaves it to the Data point `face_match_factor`.
 * @attr {string} mode - `verify`.
 * @attr {string} asset-base - Folder with models and workers; by default `assets/` beside the script of the CDN build.
 * @attr {boolean} without-launcher - Shows no card in the page: the page's own button calls `start()`.
 * @attr {string} lang - BCP 47 language of dates and names of countries, as far as there are sentences in it.
 *
 * @fires {PassbaseReadyEvent} passbase-ready - The element can be started; says what the browser can do.
 * @fires {PassbaseStartEvent} passbase-start - The dialog opens.
 * @fires {PassbaseStepEvent} passbase-step - The User came to another screen.
 * @fires {PassbaseSubmitEvent} passbase-submit - The User confirmed sending.
 * @fires {PassbaseShareEvent} passbase-share - The Data points that the User shares. Does not bubble.
 * @fires {PassbaseFinishEvent} passbase-finish - The Verification is complete.
 * @fires {PassbaseCancelEvent} passbase-cancel - The User or the page gave up.
 * @fires {PassbaseErrorEvent} passbase-error - Something went wrong; where it is recoverable the User can try again.
 *
 * @csspart launcher - The card in the page.
 * @csspart start-button - Its button.
 * @csspart dialog - The window of the journey.
 *
 * @cssproperty [--passbase-accent] - The accent colour: buttons, progress, marks.
 * @cssproperty [--passbase-on-accent] - Text on the accent colour.
 * @cssproperty [--passbase-surface] - Background.
 * @cssproperty [--passbase-text] - Text on the background.
 * @cssproperty [--passbase-radius=16px] - Radius of cards; smaller things follow it.
 * @cssproperty [--passbase-font] - Font family; the system's by default.
 * @cssproperty [--passbase-backdrop] - What lies over the page behind the window.
 *
 * Light and dark follow the User's system; set `color-scheme: light` (or `dark`) on the element to hold one.
 */
export class PassbaseVerify extends LitElement {
  static override styles = [baseStyles, themeStyles, hostStyles, passbaseVerifyStyles];

  /** Where assets are if `asset-base` is not set. The CDN build knows; a bundled build can't. */
  static readonly defaultAssetBase: string | undefined = undefined;

  /** What this browser and page can do. Loads nothing and asks for nothing. */
  static async support(): Promise<SupportReport> {
    return inspectSupport();
  }

  /** Aborting it ends the Verification that is running. */
  #run: AbortController | undefined;
  #state: PublicState = IDLE_STATE;
  #words: Words | undefined;
  #needsDocument = true;
  /** True while a dialog that was closed because it moved has not said so yet. */
  #moved = false;
  /** The mistake that was reported last, so that one is reported once. */
  #reported: string | undefined;

  @property({attribute: 'api-key'}) apiKey = '';
  @property({attribute: 'session-token'}) sessionToken = '';
  @property({attribute: 'requested-data-points', converter: listConverter})
  requestedDataPoints: readonly string[] = [];
  @property({converter: listConverter}) documents: readonly string[] = [];
  @property({converter: listConverter}) countries: readonly string[] = [];
  @property() purpose = '';
  @property({type: Boolean, attribute: 'allow-upload'}) allowUpload = false;
  @property({type: Boolean, attribute: 'screen-light'}) screenLight = false;
  @property({attribute: 'share-nonce'}) shareNonce = '';
  @property({attribute: 'time-zone'}) timeZone = '';
  @property({attribute: 'face-match'}) faceMatch = 'required';
  @property() mode = 'verify';
  @property({attribute: 'asset-base'}) assetBase = '';
  @property({type: Boolean, reflect: true, attribute: 'without-launcher'}) withoutLauncher = false;
  @property() override lang = '';

  /** Carries bundles to a backend; the backend embedded in the browser by default. */
  @property({attribute: false}) adapter: Adapter | AdapterFactory | undefined;
  /** Values that the page has already, by key: compared with the document, never trusted. */
  @property({attribute: false}) prefillAttributes: Readonly<Record<string, string>> = {};
  /** Passed to the adapter as it is. */
  @property({attribute: false}) metadata: Readonly<Record<string, string>> = {};
  /** Sentences that replace ours, by their key in `locales/en.ts`. `purpose.<key>` explains a `purpose` that is a key. */
  @property({attribute: false}) strings: Dictionary = {};

  @state() private launcher: LauncherState = {name: 'idle'};
  @state() private opened: OpenedJourney | undefined;
  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('passbase-journey') private frame!: PassbaseJourney | null;

  /** Where the Verification stands: a frozen snapshot without values or pictures. */
  get state(): PublicState {
    return this.#state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A dialog that moves within the document is no longer modal.
    if (this.dialog?.open && !this.dialog.matches(':modal')) {
      this.#moved = true;
      this.dialog.close();
      this.requestUpdate();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving to another place disconnects and connects in one go; only staying away ends the journey.
    queueMicrotask(() => {
      if (!this.isConnected) this.destroy();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('strings') || changed.has('lang') || !this.#words) {
      this.#words = createWords({
        dictionary: EN_START,
        overrides: this.strings,
        language: 'en',
        preferred: this.#preferredLocales(),
      });
    }
    if (!this.#run && REQUEST_PROPERTIES.some((name) => changed.has(name))) this.#check();
  }

  protected override firstUpdated(): void {
    const event = new PassbaseReadyEvent(inspectSupport());
    // Listeners that are added right after the element was made should hear it too.
    queueMicrotask(() => this.dispatchEvent(event));
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open && this.isConnected) this.dialog.showModal();
  }

  /**
   * Begins a Verification: opens the dialog, and resolves when the User has shared.
   * @throws {PassbaseError} with the code of what is wrong in the attributes, `ERR_FLOW_ALREADY_RUNNING`,
   * `ERR_FLOW_CANCELLED` when the User or the page gave up, the last error when the User closed a failed journey.
   */
  async start(): Promise<VerificationOutcome> {
    if (this.#run) {
      throw new PassbaseError('ERR_FLOW_ALREADY_RUNNING', 'a Verification is open already');
    }
    const run = new AbortController();
    this.#run = run;
    this.launcher = {name: 'loading'};
    let opened = false;
    try {
      const journey = await this.#open(run.signal);
      opened = true;
      const {identityAccessKey, shared} = await journey.start();
      this.launcher = {name: 'done'};
      this.dispatchEvent(new PassbaseShareEvent(shared));
      this.dispatchEvent(new PassbaseFinishEvent(identityAccessKey));
      this.opened?.composition.close();
      return {identityAccessKey};
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

  /** Gives up the Verification that is running, without asking the User. */
  cancel(): void {
    if (!this.opened) this.destroy();
    else if (this.#state.phase === 'done') this.#end();
    else this.opened.composition.journey.dispatch({type: 'cancelRequest'});
  }

  /** Ends everything at once and silently: camera, workers, dialog. The element can be started again. */
  destroy(): void {
    this.#end();
    this.launcher = {name: 'idle'};
  }

  /** Loads what the journey needs. A seam for tests. */
  protected async loadJourney(): Promise<(options: OpenJourneyOptions) => OpenedJourney> {
    return (await import('../journey/open-journey.js')).openJourney;
  }

  async #open(signal: AbortSignal) {
    const settings = readSettings({
      ...this.#rawSettings(),
      assetBase:
        this.assetBase || (this.constructor as typeof PassbaseVerify).defaultAssetBase || '',
    });
    const openJourney = await withDeadline(() => this.#load(), {
      ms: LOAD_DEADLINE_MS,
      code: 'ERR_VISION_ASSET_NETWORK',
      what: 'loading the journey',
      signal,
    });
    const opened = openJourney({
      ...settings,
      strings: this.strings,
      preferred: this.#preferredLocales(),
    });
    const {composition} = opened;
    this.opened = opened;
    this.launcher = {name: 'open'};
    this.dispatchEvent(new PassbaseStartEvent());
    const unsubscribe = composition.journey.subscribe((next) => this.#onState(next));
    const close = (): void => {
      unsubscribe();
      composition.close();
    };
    // A listener of passbase-start may have ended it already.
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, {once: true});
    return composition.journey;
  }

  async #load() {
    try {
      return await this.loadJourney();
    } catch (cause) {
      throw toPassbaseError(cause, 'ERR_VISION_ASSET_NETWORK', 'the journey could not be loaded');
    }
  }

  #end(): void {
    const run = this.#run;
    this.#run = undefined;
    this.dialog?.close();
    this.opened = undefined;
    this.#state = IDLE_STATE;
    run?.abort(new PassbaseError('ERR_FLOW_CANCELLED', 'the Verification was ended'));
  }

  #rawSettings() {
    const {apiKey, sessionToken, requestedDataPoints, documents} = this;
    const {countries, purpose, allowUpload, shareNonce, timeZone, mode, assetBase, adapter} = this;
    const {faceMatch, screenLight, prefillAttributes, metadata} = this;
    return {
      ...{apiKey, sessionToken, requestedDataPoints, documents},
      ...{
        countries,
        purpose,
        allowUpload,
        shareNonce,
        timeZone,
        mode,
        assetBase,
        adapter,
        faceMatch,
        screenLight,
      },
      ...{prefillAttributes, metadata},
    };
  }

  /** Names in attributes are checked as soon as they are there, long before any camera. */
  #check(): void {
    const {problem: error, needsDocument} = reviewRequest(this.#rawSettings());
    this.#needsDocument = needsDocument;
    if (error) this.launcher = {name: 'failed', error};
    else if (this.launcher.name === 'failed') this.launcher = {name: 'idle'};
    if (error && error.message !== this.#reported) {
      queueMicrotask(() => this.dispatchEvent(new PassbaseErrorEvent(error, 'START')));
    }
    this.#reported = error?.message;
  }

  #preferredLocales(): readonly string[] {
    return [...(this.lang ? [this.lang] : []), ...(globalThis.navigator?.languages ?? [])];
  }

  #onState(next: JourneyState): void {
    const before: Phase = this.#state.phase;
    this.#state = publicStateOf(next);
    if (next.phase === before) return;
    if (next.phase === 'cancelled') {
      this.#end();
      this.launcher = {name: 'cancelled'};
      this.dispatchEvent(new PassbaseCancelEvent(next.step));
      return;
    }
    this.dispatchEvent(new PassbaseStepEvent(next.step, next.phase));
    if (next.phase === 'submitting') this.dispatchEvent(new PassbaseSubmitEvent());
    if (next.phase === 'failed' && next.error) {
      this.dispatchEvent(new PassbaseErrorEvent(next.error, next.step));
    }
  }

  #onStart(): void {
    this.start().catch(() => {}); // reported by events; the promise is for pages that call start() themselves
  }

  /** Hovering or focusing the button is a good hint: only this build's own script is fetched. */
  #onHint(): void {
    this.loadJourney().catch(() => {}); // start() tries again and reports
  }

  /** Escape, or the back gesture of a phone. One that can't be prevented is answered when the dialog has closed. */
  #onCancel(event: Event): void {
    if (!event.cancelable) return;
    event.preventDefault();
    this.frame?.requestClose();
  }

  /** Browsers let a second Escape in a row through. A journey that still runs stays open. */
  #onClose(): void {
    const moved = this.#moved;
    this.#moved = false;
    if (!this.opened || moved) return;
    this.dialog?.showModal();
    this.frame?.requestClose();
  }

  #onLeave(): void {
    this.#end();
  }

  override render(): TemplateResult {
    const words = this.#words!;
    return html`
      ${
        this.withoutLauncher
          ? nothing
          : renderLauncher({
              state: this.launcher,
              words,
              needsDocument: this.#needsDocument,
              onStart: () => this.#onStart(),
              onHint: () => this.#onHint(),
            })
      }
      ${
        this.opened
          ? html`<dialog
              part="dialog"
              aria-label=${words.text('dialog.label')}
              @cancel=${this.#onCancel}
              @close=${this.#onClose}
            >
              <passbase-journey
                .source=${this.opened.composition}
                .words=${this.opened.words}
                @passbase-leave=${this.#onLeave}
              ></passbase-journey>
            </dialog>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passbase-verify': PassbaseVerify;
  }
}
