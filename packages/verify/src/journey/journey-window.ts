/** The dialog over the page that a journey runs in. It loads with the journey: before that there is nothing to show in it. */
import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Journey, JourneyState} from '@passbase-verify/flow';
import {PassbaseAuthenticateEvent} from '../events/passbase-authenticate-event.js';
import {PassbaseCancelEvent} from '../events/passbase-cancel-event.js';
import {PassbaseErrorEvent} from '../events/passbase-error-event.js';
import {PassbaseFinishEvent} from '../events/passbase-finish-event.js';
import {PassbaseShareEvent} from '../events/passbase-share-event.js';
import {PassbaseStartEvent} from '../events/passbase-start-event.js';
import {PassbaseStepEvent} from '../events/passbase-step-event.js';
import {PassbaseSubmitEvent} from '../events/passbase-submit-event.js';
import {IDLE_STATE, type PublicState} from '../host/public-state.js';
import {journeyWindowStyles} from './journey-window.styles.js';
import type {LeaveEvent} from './leave-event.js';
import type {AnyOutcome, OpenedJourney} from './open-journey.js';
import type {PassbaseJourney} from './passbase-journey.js';
import {publicStateOf} from './public-state-of.js';

/** What the element does where its window can't. */
export interface JourneyWindowRooms {
  /** The User or the page gave up. @param sent - Whether anything has left the device. */
  readonly onCancelled: (sent: boolean) => void;
  readonly onLeave: (event: LeaveEvent) => void;
}

/** Shows one journey in a modal dialog of its element, and says by the element's events where it stands and what it ends with. */
export class JourneyWindow<Outcome extends AnyOutcome = AnyOutcome> implements ReactiveController {
  readonly #element: LitElement;
  readonly #opened: OpenedJourney<Outcome>;
  readonly #rooms: JourneyWindowRooms;
  #state: PublicState = IDLE_STATE;
  #unsubscribe = (): void => {};
  /** True while a dialog that was closed because it moved has not said so yet. */
  #moved = false;
  #closed = false;

  constructor(element: LitElement, opened: OpenedJourney<Outcome>, rooms: JourneyWindowRooms) {
    this.#element = element;
    this.#opened = opened;
    this.#rooms = rooms;
    element.addController(this);
  }

  get journey(): Journey<Outcome> {
    return this.#opened.composition.journey;
  }

  /** Where it stands: a frozen snapshot without values or pictures. */
  get state(): PublicState {
    return this.#state;
  }

  /** Says that it is open, and follows the journey from then on. */
  open(): void {
    this.#element.dispatchEvent(new PassbaseStartEvent());
    // Who heard it may have ended it already.
    if (this.#closed) return;
    this.#unsubscribe = this.journey.subscribe((next) => this.#onState(next));
  }

  /** Gives up without asking the User. */
  cancel(): void {
    this.journey.dispatch({type: 'cancelRequest'});
  }

  /** Says what the journey ended with, and turns everything off; the User still reads the last screen. */
  finish(outcome: AnyOutcome): void {
    if ('authenticationId' in outcome) {
      this.#element.dispatchEvent(new PassbaseAuthenticateEvent(outcome));
    } else {
      this.#element.dispatchEvent(new PassbaseShareEvent(outcome.shared));
      this.#element.dispatchEvent(new PassbaseFinishEvent(outcome.identityAccessKey));
    }
    this.#opened.composition.close();
  }

  close(): void {
    this.#closed = true;
    this.#dialog?.close();
    this.#element.removeController(this);
    this.#unsubscribe();
    this.#opened.composition.close();
  }

  hostConnected(): void {
    const {adoptedStyleSheets} = this.#element.shadowRoot!;
    const sheet = journeyWindowStyles.styleSheet!;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    // A dialog that moves within the document is no longer modal.
    const dialog = this.#dialog;
    if (dialog?.open && !dialog.matches(':modal')) {
      this.#moved = true;
      dialog.close();
      this.#element.requestUpdate();
    }
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open && this.#element.isConnected) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    // There is none before the element is in a page for the first time.
    return this.#element.shadowRoot?.querySelector('dialog') ?? null;
  }

  #requestClose(): void {
    this.#dialog?.querySelector<PassbaseJourney>('passbase-journey')?.requestClose();
  }

  #onState(next: JourneyState): void {
    const before = this.#state.phase;
    this.#state = publicStateOf(next);
    if (next.phase === before) return;
    const element = this.#element;
    if (next.phase === 'cancelled') {
      this.#rooms.onCancelled(next.sent);
      element.dispatchEvent(new PassbaseCancelEvent(next.step));
      return;
    }
    element.dispatchEvent(new PassbaseStepEvent(next.step, next.phase));
    if (next.phase === 'submitting') element.dispatchEvent(new PassbaseSubmitEvent());
    if (next.phase === 'failed' && next.error) {
      element.dispatchEvent(new PassbaseErrorEvent(next.error, next.step));
    }
  }

  /** Escape, or the back gesture of a phone. One that can't be prevented is answered when the dialog has closed. */
  readonly #onCancel = (event: Event): void => {
    if (!event.cancelable) return;
    event.preventDefault();
    this.#requestClose();
  };

  /** Browsers let a second Escape in a row through. A journey that still runs stays open. */
  readonly #onClose = (): void => {
    const moved = this.#moved;
    this.#moved = false;
    if (this.#closed || moved) return;
    this.#dialog?.showModal();
    this.#requestClose();
  };

  render(): TemplateResult {
    const {composition, words} = this.#opened;
    return html`<dialog
      part="dialog"
      lang=${words.language}
      dir=${words.direction}
      aria-label=${words.text('dialog.label')}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      <passbase-journey
        .source=${composition}
        .words=${words}
        @passbase-leave=${this.#rooms.onLeave}
      ></passbase-journey>
    </dialog>`;
  }
}
