import {html, type TemplateResult} from 'lit';
import {resourceTypeRow, type ResourceType} from '@passbase-verify/protocol';
import {lookOf} from '../../parts/document-looks.js';
import {resourceLabel} from '../../parts/format.js';
import {nextIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {documentTypeScreenStyles} from './document-type-screen.styles.js';

/** Type of the document; one press goes on. */
export class PassbaseDocumentTypeScreen extends Screen {
  static override styles = [Screen.styles, documentTypeScreenStyles];

  override render(): TemplateResult {
    const {words, state} = this;
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('document-type.heading')}</h2>
          <p class="muted">${words.text('document-type.detail')}</p>
        </div>
        <ul class="types">
          ${state.documents.map((type) => this.#renderType(type))}
        </ul>
      </div>
    `;
  }

  #renderType(type: ResourceType): TemplateResult {
    const {words} = this;
    const twoPages = resourceTypeRow(type)?.pages === 2;
    return html`
      <li>
        <button
          data-document=${type}
          @click=${() => this.wish({type: 'documentRequest', document: type})}
        >
          ${lookOf(type).icon}
          <span class="name">
            ${resourceLabel(type, words)}
            <span class="small muted">
              ${words.text(twoPages ? 'document-type.pages.2' : 'document-type.pages.1')}
            </span>
          </span>
          <span class="go">${nextIcon}</span>
        </button>
      </li>
    `;
  }
}
