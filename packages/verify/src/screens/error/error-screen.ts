import {html, nothing, type TemplateResult} from 'lit';
import {warningIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {browserHint} from './browser-hint.js';
import {errorScreenStyles} from './error-screen.styles.js';

/** What went wrong and what to do about it, with another try where one can work. */
export class PassbaseErrorScreen extends Screen {
  static override styles = [Screen.styles, errorScreenStyles];

  #onRetry(): void {
    this.wish({type: 'retryRequest'});
  }

  #onClose(): void {
    this.wish({type: 'closeRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const code = state.error?.code ?? 'ERR_VERIFY_UNEXPECTED';
    const recoverable = state.error?.recoverable ?? false;
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
        <button class=${recoverable ? 'secondary' : 'primary'} @click=${this.#onClose}>
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
