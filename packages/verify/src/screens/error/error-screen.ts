import {html, nothing, type TemplateResult} from 'lit';
import type {ErrorCode} from '@passbase-verify/protocol';
import {warningIcon} from '../../parts/icons.js';
import {markStyles} from '../../parts/mark.styles.js';
import {Screen} from '../../parts/screen.js';
import {browserHint} from './browser-hint.js';
import {errorScreenStyles} from './error-screen.styles.js';

/** Whoever can't be recognised can verify themselves once more. */
const VERIFICATION_HELPS: ReadonlySet<string> = new Set<ErrorCode>([
  'ERR_AUTH_UNKNOWN_IDENTITY',
  'ERR_AUTH_NOT_ENROLLED',
  'ERR_AUTH_OTHER_DEVICE',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED',
  'ERR_AUTH_PASSKEY_COUNTER',
]);

/** What went wrong and what to do about it, with another try where one can work. */
export class PassbaseErrorScreen extends Screen {
  static override styles = [Screen.styles, markStyles, errorScreenStyles];

  #onRetry(): void {
    this.wish({type: 'retryRequest'});
  }

  #onVerify(): void {
    this.wish({type: 'verifyRequest'});
  }

  #onClose(): void {
    this.wish({type: 'cancelRequest'}); // who presses this has been told, and is not asked again
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const code = state.error?.code ?? 'ERR_VERIFY_UNEXPECTED';
    const recoverable = state.error?.recoverable ?? false;
    const verifiable = VERIFICATION_HELPS.has(code);
    return html`
      <div class="content">
        <span class="mark">${warningIcon}</span>
        <div class="lead">
          <h2 tabindex="-1">${words.text(code)}</h2>
          <p>${words.text(`${code}.advice`)}</p>
        </div>
        ${this.#renderSteps(code)} ${this.#renderReasons()}
        <p class="small muted code">${words.text('error.detail', {code})}</p>
      </div>
      <div class="actions">
        ${
          recoverable
            ? html`<button class="primary" @click=${this.#onRetry}>
                ${words.text('action.retry')}
              </button>`
            : nothing
        }
        ${
          verifiable
            ? html`<button class="primary" data-way="verification" @click=${this.#onVerify}>
                ${words.text('error.verify')}
              </button>`
            : nothing
        }
        <button
          class=${recoverable || verifiable ? 'secondary' : 'primary'}
          @click=${this.#onClose}
        >
          ${words.text('action.close')}
        </button>
      </div>
    `;
  }

  /** Steps for this browser, where the error has any. */
  #renderSteps(code: string): TemplateResult | typeof nothing {
    const {words} = this;
    const steps =
      words.find(`${code}.${browserHint(navigator.userAgent)}`) ?? words.find(`${code}.other`);
    if (!steps) return nothing;
    return html`<ol>
      ${steps.split('|').map((step) => html`<li>${step}</li>`)}
    </ol>`;
  }

  /** Why a backend declined, as far as there are words for its codes. */
  #renderReasons(): TemplateResult | typeof nothing {
    const {words, state} = this;
    if (state.error?.code !== 'ERR_ADAPTER_REJECTED') return nothing;
    const reasons = state.reasons.flatMap((reason) => words.find(`reason.${reason}`) ?? []);
    if (reasons.length === 0) return nothing;
    return html`<ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>`;
  }
}
