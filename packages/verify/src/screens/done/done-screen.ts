import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon, shieldIcon} from '../../parts/icons.js';
import {saveReceipt} from '../../parts/save-receipt.js';
import {Screen} from '../../parts/screen.js';
import {doneScreenStyles} from './done-screen.styles.js';

/** The end: what has happened, and a reference to keep. */
export class PassbaseDoneScreen extends Screen {
  static override styles = [Screen.styles, doneScreenStyles];

  #onDone(): void {
    this.wish({type: 'closeRequest'});
  }

  #onReceipt(): void {
    const {receipt} = this.state;
    if (receipt) saveReceipt(receipt, this.words);
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const audience = state.audience ?? '';
    const approved = state.status === 'approved' || state.status === undefined;
    return html`
      <div class="content">
        <span class="seal">${checkIcon}</span>
        <div class="lead">
          <h2 tabindex="-1">${words.text(approved ? 'done.heading' : 'done.pending.heading')}</h2>
          <p class="muted">
            ${words.text(approved ? 'done.detail' : 'done.pending.detail', {audience})}
          </p>
        </div>
        ${
          state.reasons.includes('judged-on-device')
            ? html`<p class="small muted">${words.text('done.local')}</p>`
            : nothing
        }
        ${
          state.identityAccessKey
            ? html`<dl>
                <dt class="small muted">${words.text('done.key')}</dt>
                <dd>${state.identityAccessKey}</dd>
              </dl>`
            : nothing
        }
      </div>
      <div class="actions">
        <p class="note">${shieldIcon}<span>${words.text('done.camera')}</span></p>
        ${
          state.receipt
            ? html`<button class="secondary" @click=${this.#onReceipt}>
                ${words.text('done.receipt')}
              </button>`
            : nothing
        }
        <button class="primary" @click=${this.#onDone}>${words.text('done.button')}</button>
      </div>
    `;
  }
}
