import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Journey, JourneyState, Phase} from '@passbase-verify/flow';
import type {Words} from '../locales/words.js';
import {baseStyles} from '../parts/base.styles.js';
import {backIcon, closeIcon} from '../parts/icons.js';
import type {Screen} from '../parts/screen.js';
import {WishEvent} from '../parts/wish-event.js';
import {LeaveEvent} from './leave-event.js';
import {stageOf, stagesOf} from './journey-stages.js';
import {journeyStyles} from './passbase-journey.styles.js';

/** What the journey's frame needs to know; `compose` makes one. */
export interface JourneySource {
  readonly journey: Journey<unknown>;
  readonly video: HTMLVideoElement | undefined;
}

interface View {
  readonly state: JourneyState;
  readonly words: Words;
  readonly source: JourneySource;
}

const consent = ({state, words}: View): TemplateResult =>
  html`<passbase-consent-screen .state=${state} .words=${words}></passbase-consent-screen>`;
const start = ({state, words}: View): TemplateResult =>
  html`<passbase-start-screen .state=${state} .words=${words}></passbase-start-screen>`;
const share = ({state, words}: View): TemplateResult =>
  html`<passbase-share-screen .state=${state} .words=${words}></passbase-share-screen>`;

const busy = ({state, words}: View): TemplateResult =>
  html`<passbase-busy-screen .state=${state} .words=${words}></passbase-busy-screen>`;
/** Asks for the picture of a file. */
const pictures =
  ({source}: View) =>
  (fileId: string): Blob | undefined =>
    source.journey.preview(fileId);

/** One phase, one screen. */
const SCREENS: Readonly<Record<Phase, (view: View) => TemplateResult | typeof nothing>> = {
  idle: start,
  opening: start,
  consenting: consent,
  'asking-email': ({state, words}) =>
    html`<passbase-email-screen .state=${state} .words=${words}></passbase-email-screen>`,
  'reviewing-identity': ({state, words}) =>
    html`<passbase-known-identity-screen
      .state=${state}
      .words=${words}
    ></passbase-known-identity-screen>`,
  'explaining-selfie': ({state, words}) =>
    html`<passbase-explain-selfie-screen
      .state=${state}
      .words=${words}
    ></passbase-explain-selfie-screen>`,
  'capturing-selfie': ({state, words, source}) =>
    html`<passbase-selfie-screen
      .state=${state}
      .words=${words}
      .video=${source.video}
    ></passbase-selfie-screen>`,
  'choosing-evidence': ({state, words}) =>
    html`<passbase-evidence-choice-screen
      .state=${state}
      .words=${words}
    ></passbase-evidence-choice-screen>`,
  'asking-wallet': busy,
  'choosing-country': ({state, words}) =>
    html`<passbase-country-screen .state=${state} .words=${words}></passbase-country-screen>`,
  'choosing-document': ({state, words}) =>
    html`<passbase-document-type-screen
      .state=${state}
      .words=${words}
    ></passbase-document-type-screen>`,
  'explaining-document': ({state, words}) =>
    html`<passbase-explain-document-screen
      .state=${state}
      .words=${words}
    ></passbase-explain-document-screen>`,
  'capturing-document': ({state, words, source}) =>
    html`<passbase-document-screen
      .state=${state}
      .words=${words}
      .video=${source.video}
    ></passbase-document-screen>`,
  'choosing-file': ({state, words}) =>
    html`<passbase-choose-file-screen
      .state=${state}
      .words=${words}
    ></passbase-choose-file-screen>`,
  'opening-file': busy,
  'picking-page': (view) =>
    html`<passbase-pick-page-screen
      .state=${view.state}
      .words=${view.words}
      .preview=${pictures(view)}
    ></passbase-pick-page-screen>`,
  'reading-file': busy,
  previewing: (view) =>
    html`<passbase-preview-screen
      .state=${view.state}
      .words=${view.words}
      .preview=${pictures(view)}
    ></passbase-preview-screen>`,
  comparing: busy,
  reviewing: (view) =>
    html`<passbase-summary-screen
      .state=${view.state}
      .words=${view.words}
      .preview=${pictures(view)}
    ></passbase-summary-screen>`,
  'confirming-passkey': ({state, words}) =>
    html`<passbase-passkey-screen .state=${state} .words=${words}></passbase-passkey-screen>`,
  submitting: ({state, words}) =>
    html`<passbase-sending-screen .state=${state} .words=${words}></passbase-sending-screen>`,
  sharing: share,
  recording: share,
  done: ({state, words}) =>
    html`<passbase-done-screen .state=${state} .words=${words}></passbase-done-screen>`,
  failed: ({state, words}) =>
    html`<passbase-error-screen .state=${state} .words=${words}></passbase-error-screen>`,
  cancelled: () => nothing,
};

const CAMERA_PHASES: ReadonlySet<Phase> = new Set(['capturing-selfie', 'capturing-document']);

/** The frame of the journey: header with progress, the screen of the present phase, the question before closing. */
export class PassbaseJourney extends LitElement {
  static override styles = [baseStyles, journeyStyles];

  #unsubscribe: (() => void) | undefined;
  /** Where focus stood before the question whether to close. */
  #focusBefore: HTMLElement | undefined;
  /** Where it stood before this update. */
  #focused: HTMLElement | undefined;

  @property({attribute: false}) source!: JourneySource;
  @property({attribute: false}) words!: Words;
  @property({type: Boolean, reflect: true, attribute: 'on-camera'}) onCamera = false;
  /** While the screen lights the face. */
  @property({reflect: true}) lit: 'announced' | 'shown' | undefined;
  @state() private state!: JourneyState;
  @query('.screen > *') private screen!: Screen | null;
  @query('passbase-close-confirmation-screen') private confirmation!: Screen | null;

  override connectedCallback(): void {
    super.connectedCallback();
    const {journey} = this.source;
    this.state = journey.state;
    this.#unsubscribe = journey.subscribe((next) => {
      this.state = next;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('state')) return;
    this.onCamera = CAMERA_PHASES.has(this.state.phase);
    this.#light();
    this.#focused = deepActiveElement(this.renderRoot);
    const before = changed.get('state') as JourneyState | undefined;
    if (this.state.confirmingClose && !before?.confirmingClose) {
      this.#focusBefore = this.#focused;
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('state')) return;
    const before = changed.get('state') as JourneyState | undefined;
    const {phase, confirmingClose} = this.state;
    if (confirmingClose && !before?.confirmingClose) void this.#focus(this.confirmation);
    else if (phase !== before?.phase) void this.#focus(this.screen);
    else if (!confirmingClose && before.confirmingClose) void this.#keepFocus(this.#focusBefore);
    else if (this.#focused) void this.#keepFocus(this.#focused);
  }

  /** Focus stays where it was, or goes, where that is gone, as buttons go that were pressed, to the screen. */
  async #keepFocus(was: HTMLElement | undefined): Promise<void> {
    await this.screen?.updateComplete;
    if (!was?.isConnected) this.screen?.focusHeading();
    else if (!deepActiveElement(this.renderRoot)) was.focus();
  }

  /** The whole dialog takes the colour; through the CSSOM, for a style attribute would need `style-src 'unsafe-inline'`. */
  #light(): void {
    const {screenLight} = this.state;
    this.lit = screenLight && (screenLight.announced ? 'announced' : 'shown');
    if (screenLight) this.style.setProperty('--_light', `rgb(${screenLight.colour.join(' ')})`);
    else this.style.removeProperty('--_light');
  }

  /** Focus moves with the screen: to its heading, where screen readers begin to read. */
  async #focus(screen: Screen | null): Promise<void> {
    await screen?.updateComplete;
    screen?.focusHeading();
  }

  #onWish(event: Event): void {
    if (!(event instanceof WishEvent)) return;
    event.stopPropagation();
    if (event.wish.type === 'closeRequest') this.#close();
    else if (event.wish.type === 'verifyRequest')
      this.dispatchEvent(new LeaveEvent('verification'));
    else this.source.journey.dispatch(event.wish);
  }

  #onBack(): void {
    this.source.journey.dispatch({type: 'backRequest'});
  }

  /** The close button and Escape. A second one, at the question, means to stay. */
  #close(): void {
    const {phase, confirmingClose} = this.state;
    if (phase === 'done') this.dispatchEvent(new LeaveEvent());
    else this.source.journey.dispatch({type: confirmingClose ? 'stayRequest' : 'closeRequest'});
  }

  /** Asks to close as the close button does. */
  requestClose(): void {
    this.#close();
  }

  override render(): TemplateResult {
    const {state, words, source} = this;
    return html`
      <div class="frame" @passbase-wish=${this.#onWish} ?inert=${state.confirmingClose}>
        ${this.#renderHeader()}
        <div class="screen">${SCREENS[state.phase]({state, words, source})}</div>
      </div>
      <div @passbase-wish=${this.#onWish}>
        ${
          state.confirmingClose
            ? html`<passbase-close-confirmation-screen
                .state=${state}
                .words=${words}
              ></passbase-close-confirmation-screen>`
            : nothing
        }
      </div>
    `;
  }

  #renderHeader(): TemplateResult {
    const {state, words} = this;
    return html`
      <header>
        ${
          state.canGoBack
            ? html`<button
                class="back"
                aria-label=${words.text('action.back')}
                @click=${this.#onBack}
              >
                ${backIcon}
              </button>`
            : nothing
        }
        ${this.#renderProgress()}
        <button class="close" aria-label=${words.text('action.close')} @click=${this.#close}>
          ${closeIcon}
        </button>
      </header>
    `;
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const {state, words} = this;
    const stage = stageOf(state.phase);
    if (!stage) return nothing;
    const stages = stagesOf(state.plan);
    const index = stages.indexOf(stage);
    const label = words.text('progress.label', {
      index: index + 1,
      count: stages.length,
      name: words.text(`stage.${stage}`),
    });
    return html`
      <div class="progress" role="img" aria-label=${label}>
        ${stages.map((_, at) => html`<span class=${at <= index ? 'reached' : ''}></span>`)}
      </div>
    `;
  }
}

/** The focused element, through open shadow roots. */
function deepActiveElement(root: DocumentFragment | HTMLElement): HTMLElement | undefined {
  let active = root instanceof ShadowRoot ? root.activeElement : null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
