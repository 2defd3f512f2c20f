import {html, type TemplateResult} from 'lit';
import type {Wish} from '@passbase-verify/flow';
import type {MessageKey} from '../../locales/words.js';
import {cameraIcon, nextIcon, walletIcon} from '../../parts/icons.js';
import {problemNote, problemNoteStyles} from '../../parts/problem-note.js';
import {Screen} from '../../parts/screen.js';
import {documentTypeScreenStyles} from '../document-type/document-type-screen.styles.js';

/** A wallet, or a document before the camera; one press goes on. Says why a wallet's last answer was not taken. */
export class PassbaseEvidenceChoiceScreen extends Screen {
  static override styles = [Screen.styles, problemNoteStyles, documentTypeScreenStyles];

  override render(): TemplateResult {
    const {words} = this;
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('evidence-choice.heading')}</h2>
          <p class="muted">${words.text('evidence-choice.detail')}</p>
        </div>
        ${problemNote(this.state.walletError, words)}
        <ul class="types">
          ${this.#renderWay('evidence-choice.wallet', walletIcon, {type: 'walletRequest'})}
          ${this.#renderWay('evidence-choice.document', cameraIcon, {type: 'captureRequest'})}
        </ul>
      </div>
    `;
  }

  #renderWay(
    name: MessageKey & `evidence-choice.${'wallet' | 'document'}`,
    icon: TemplateResult,
    wish: Wish,
  ): TemplateResult {
    const {words} = this;
    return html`
      <li>
        <button data-way=${name} @click=${() => this.wish(wish)}>
          ${icon}
          <span class="name">
            ${words.text(name)}
            <span class="small muted">${words.text(`${name}.detail`)}</span>
          </span>
          <span class="go">${nextIcon}</span>
        </button>
      </li>
    `;
  }
}
