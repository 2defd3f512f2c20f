import {html, nothing, type TemplateResult} from 'lit';
import {lookOf, type DocumentFormat} from '../../parts/document-looks.js';
import {focusIcon, glareIcon, pageIcon, uploadIcon} from '../../parts/icons.js';
import {resourceLabel, withinSentence} from '../../parts/format.js';
import {Screen} from '../../parts/screen.js';

/** How to hold the document, or where else it may come from. */
export class PassbaseExplainDocumentScreen extends Screen {
  #onReady(): void {
    this.wish({type: 'readyRequest'});
  }

  #onUpload(): void {
    this.wish({type: 'uploadRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const type = state.document ?? 'PASSPORT';
    const {format, drawing} = lookOf(type);
    const document = withinSentence(resourceLabel(type, words), words);
    return html`
      <div class="content">
        <div class="picture">${drawing}</div>
        <div class="lead">
          <h2 tabindex="-1">${words.text(`explain-document.heading.${format}`)}</h2>
          <p class="muted">
            ${words.text(format === 'letter' ? 'explain-document.detail.letter' : 'explain-document.detail', {document})}
          </p>
        </div>
        ${this.#renderTips(format)}
      </div>
      <div class="actions">
        <button class="primary" @click=${this.#onReady}>
          ${words.text('explain-document.button')}
        </button>
        ${
          state.uploadAllowed
            ? html`<button class="secondary" @click=${this.#onUpload}>
                ${uploadIcon} ${words.text('explain-document.upload')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #renderTips(format: DocumentFormat): TemplateResult {
    const {words} = this;
    return html`
      <ul class="tips">
        <li>${pageIcon}<span>${words.text(`explain-document.tip.whole.${format}`)}</span></li>
        <li>${glareIcon}<span>${words.text('explain-document.tip.glare')}</span></li>
        <li>${focusIcon}<span>${words.text('explain-document.tip.sharp')}</span></li>
      </ul>
    `;
  }
}
