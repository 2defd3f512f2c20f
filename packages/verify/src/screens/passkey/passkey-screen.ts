import {html, nothing, type TemplateResult} from 'lit';
import {deviceIcon, faceIcon, keyIcon} from '../../parts/icons.js';
import {markStyles} from '../../parts/mark.styles.js';
import {problemNoteStyles, problemNote} from '../../parts/problem-note.js';
import {Screen} from '../../parts/screen.js';
import {passkeyScreenStyles} from './passkey-screen.styles.js';

/** A passkey is made, or signs: what it is for, and the press that the browser wants before it asks. */
export class PassbasePasskeyScreen extends Screen {
  static override styles = [Screen.styles, markStyles, problemNoteStyles, passkeyScreenStyles];

  #onUse(): void {
    if (!this.state.passkey?.waiting) this.wish({type: 'passkeyRequest'});
  }

  #onWithout(): void {
    this.wish({type: 'withoutPasskeyRequest'});
  }

  #onLeave(): void {
    this.wish({type: 'closeRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const {passkey} = state;
    const ceremony = passkey?.ceremony ?? 'create';
    return html`
      <div class="content">
        <span class="mark">${keyIcon}</span>
        <div class="lead">
          <h2 tabindex="-1">${words.text(`passkey.${ceremony}`)}</h2>
          <p class="muted">${words.text(`passkey.${ceremony}.detail`)}</p>
        </div>
        <ul class="tips small">
          <li>${deviceIcon}<span>${words.text('passkey.unlock')}</span></li>
          <li>${faceIcon}<span>${words.text('passkey.face')}</span></li>
        </ul>
        ${problemNote(passkey?.problem, words)}
      </div>
      <div class="actions">
        <p class="small muted" role="status">
          ${passkey?.waiting ? words.text('passkey.waiting') : nothing}
        </p>
        <button
          class="primary"
          aria-disabled=${passkey?.waiting ? 'true' : 'false'}
          @click=${this.#onUse}
        >
          ${passkey?.waiting ? html`<span class="spinner"></span>` : nothing}
          ${words.text(passkey?.problem ? 'action.retry' : `passkey.${ceremony}.button`)}
        </button>
        ${this.#renderOtherWay()}
      </div>
    `;
  }

  /** On without one where that may be, else the way out. While the browser asks, its own window has the word. */
  #renderOtherWay(): TemplateResult | typeof nothing {
    const {words, state} = this;
    const {passkey} = state;
    if (!passkey || passkey.waiting) return nothing;
    if (!passkey.required) {
      return html`<button class="secondary" data-way="without" @click=${this.#onWithout}>
        ${words.text('passkey.without')}
      </button>`;
    }
    return passkey.problem
      ? html`<button class="secondary" data-way="leave" @click=${this.#onLeave}>
          ${words.text('close.leave')}
        </button>`
      : nothing;
  }
}
