import {html, type TemplateResult} from 'lit';
import {Screen} from '../../parts/screen.js';
import {closeConfirmationScreenStyles} from './close-confirmation-screen.styles.js';

/** Asks before a started journey is dropped. It lies over the screen, which waits. */
export class PassbaseCloseConfirmationScreen extends Screen {
  static override styles = [Screen.styles, closeConfirmationScreenStyles];

  #onStay(): void {
    this.wish({type: 'stayRequest'});
  }

  #onLeave(): void {
    this.wish({type: 'cancelRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const detail = state.sent ? 'close.detail.sent' : 'close.detail';
    return html`
      <div
        class="sheet"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="heading"
        aria-describedby="detail"
      >
        <h2 id="heading" tabindex="-1">${words.text('close.heading')}</h2>
        <p id="detail" class="muted">${words.text(detail, {audience: state.audience ?? ''})}</p>
        <div class="buttons">
          <button class="primary" @click=${this.#onStay}>${words.text('close.stay')}</button>
          <button class="secondary" @click=${this.#onLeave}>${words.text('close.leave')}</button>
        </div>
      </div>
    `;
  }
}
