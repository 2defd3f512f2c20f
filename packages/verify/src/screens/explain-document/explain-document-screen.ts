import {html, type TemplateResult} from 'lit';
import {focusIcon, glareIcon, pageIcon} from '../../parts/icons.js';
import {cardDrawing, passportDrawing} from '../../parts/illustrations.js';
import {Screen} from '../../parts/screen.js';

/** How to hold the document. */
export class PassbaseExplainDocumentScreen extends Screen {
  #onReady(): void {
    this.wish({type: 'readyRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const isPage = state.document === 'PASSPORT' || state.document === 'VISA';
    const document = words.text(state.document ?? 'PASSPORT').toLocaleLowerCase(words.locale);
    return html`
      <div class="content">
        <div class="picture">${isPage ? passportDrawing : cardDrawing}</div>
        <div class="lead">
          <h2 tabindex="-1">
            ${words.text(isPage ? 'explain-document.heading.page' : 'explain-document.heading.card')}
          </h2>
          <p class="muted">${words.text('explain-document.detail', {document})}</p>
        </div>
        <ul class="tips">
          <li>${pageIcon}<span>${words.text('explain-document.tip.whole')}</span></li>
          <li>${glareIcon}<span>${words.text('explain-document.tip.glare')}</span></li>
          <li>${focusIcon}<span>${words.text('explain-document.tip.sharp')}</span></li>
        </ul>
      </div>
      <div class="actions">
        <button class="primary" @click=${this.#onReady}>
          ${words.text('explain-document.button')}
        </button>
      </div>
    `;
  }
}
