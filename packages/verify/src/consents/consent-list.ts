import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ConsentBook} from '@passbase-verify/flow';
import {PassbaseError, toPassbaseError, type KeptConsent} from '@passbase-verify/protocol';
import {PassbaseErrorEvent} from '../events/passbase-error-event.js';
import {PassbaseWithdrawEvent} from '../events/passbase-withdraw-event.js';
import {WITHDRAWAL_TEXT_VERSION} from '../locales/en/text-versions.js';
import type {Words} from '../locales/words.js';
import {baseStyles} from '../parts/base.styles.js';
import {pillStyles} from '../parts/pill.styles.js';
import {renderConsentCard} from './consent-card.js';
import {renderConsentDialog, type ConsentErrand} from './consent-dialog.js';
import {consentListStyles} from './consent-list.styles.js';

/** The consents of this browser. It shows what the book says, and runs the User's errands on it, one at a time. */
export class PassbaseConsentList extends LitElement {
  static override styles = [baseStyles, pillStyles, consentListStyles];

  #lifetime = new AbortController();
  /** Grows with each reading, so that a late one is dropped. */
  #reading = 0;
  /** What is read out in a window that says something new. */
  #announced: ConsentErrand['phase'] | undefined;
  #running = false;

  @property({attribute: false}) book!: ConsentBook;
  @property({attribute: false}) words!: Words;
  /** Whose consents these are; for the sentence where there are none. */
  @property({attribute: false}) audience = '';

  @state() private entries: readonly KeptConsent[] | undefined;
  @state() private failure: PassbaseError | undefined;
  @state() private errand: ConsentErrand | undefined;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#lifetime.signal.aborted) return;
    this.#lifetime = new AbortController();
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lifetime.abort(new PassbaseError('ERR_FLOW_CANCELLED', 'the list was taken away'));
    this.errand = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('book')) void this.refresh();
  }

  protected override updated(): void {
    const phase = this.errand?.phase;
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
    if (phase && phase !== this.#announced) {
      this.dialog?.querySelector<HTMLElement>('#errand-heading')?.focus();
    }
    this.#announced = phase;
  }

  /** Reads the book again. Never rejects: what goes wrong is shown. */
  async refresh(): Promise<void> {
    const reading = ++this.#reading;
    const {signal} = this.#lifetime;
    try {
      const entries = await this.book.list({signal});
      if (reading !== this.#reading) return;
      this.entries = entries;
      this.failure = undefined;
    } catch (cause) {
      if (reading !== this.#reading || signal.aborted) return;
      this.failure = this.#report(cause, 'the history could not be read');
    }
  }

  #report(cause: unknown, message: string): PassbaseError {
    const error = toPassbaseError(cause, 'ERR_VERIFY_UNEXPECTED', message);
    this.dispatchEvent(new PassbaseErrorEvent(error, 'CONSENT'));
    return error;
  }

  #begin(what: ConsentErrand['what'], entry: KeptConsent): void {
    this.errand = {what, entry, phase: 'asking'};
  }

  async #confirm(): Promise<void> {
    const {errand} = this;
    if (!errand || this.#running) return;
    const {what, entry} = errand;
    const {signal} = this.#lifetime;
    this.#running = true;
    try {
      if (what === 'forget') {
        await this.book.forget(entry.id, {signal});
        await this.refresh();
        this.#leave();
      } else {
        this.errand = {what, entry, phase: 'working'};
        await this.#withdraw(entry, signal);
        await this.refresh();
        this.errand = {what, entry, phase: 'done'};
      }
    } catch (cause) {
      if (signal.aborted) return;
      const error = this.#report(cause, `could not ${what}`);
      await this.refresh();
      this.errand = {what, entry, phase: 'failed', error};
    } finally {
      this.#running = false;
    }
  }

  async #withdraw(entry: KeptConsent, signal: AbortSignal): Promise<void> {
    const {words} = this;
    const wish = {textVersion: words.version(WITHDRAWAL_TEXT_VERSION), language: words.language};
    const {withdrawal} = await this.book.withdraw(entry.id, wish, {signal});
    if (withdrawal) this.dispatchEvent(new PassbaseWithdrawEvent(withdrawal.record));
  }

  #leave(): void {
    this.dialog?.close();
  }

  /** Escape leaves a question, not a withdrawal that is on its way. */
  #onCancel(event: Event): void {
    if (this.errand?.phase === 'working') event.preventDefault();
  }

  #onClose(): void {
    // The event comes a moment later; who was quick has opened the window again.
    if (this.dialog?.open) return;
    const id = this.errand?.entry.id;
    this.errand = undefined;
    // The browser gives focus back to the button that opened the window; it may be gone by now.
    void this.updateComplete.then(() => {
      if (this.shadowRoot?.activeElement) return;
      const card = id && this.renderRoot.querySelector<HTMLElement>(`[data-consent="${id}"] h3`);
      (card || this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
    });
  }

  override render(): TemplateResult {
    const {words, errand} = this;
    return html`
      <div class="lead">
        <h2 tabindex="-1">${words.text('consents.heading')}</h2>
        <p class="muted">${words.text('consents.detail')}</p>
      </div>
      ${this.#renderEntries()}
      ${
        errand
          ? renderConsentDialog({
              errand,
              words,
              onConfirm: () => void this.#confirm(),
              onLeave: () => this.#leave(),
              onCancel: (event) => this.#onCancel(event),
              onClose: () => this.#onClose(),
            })
          : nothing
      }
    `;
  }

  #renderEntries(): TemplateResult {
    const {words, entries, failure, audience} = this;
    if (failure) {
      const {code} = failure;
      return html`
        <div class="problem" role="alert">
          <strong>${words.text(code)}</strong>
          <p>${words.text(`${code}.advice`)}</p>
          <p class="small">${words.text('error.detail', {code})}</p>
          <button class="secondary" data-action="retry" @click=${() => void this.refresh()}>
            ${words.text('action.retry')}
          </button>
        </div>
      `;
    }
    if (!entries) return html`<p role="status"><span class="spinner"></span></p>`;
    if (entries.length === 0) return html`<p>${words.text('consents.none', {audience})}</p>`;
    return html`
      <ul>
        ${repeat(
          entries,
          ({id}) => id,
          (entry) =>
            renderConsentCard({
              entry,
              words,
              onWithdraw: () => this.#begin('withdraw', entry),
              onForget: () => this.#begin('forget', entry),
            }),
        )}
      </ul>
    `;
  }
}
