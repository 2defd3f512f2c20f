import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Screen} from '../../parts/screen.js';
import {pickPageScreenStyles} from './pick-page-screen.styles.js';

/** Which page of the file; one press goes on. Pages appear as they are drawn, and can be picked before. */
export class PassbasePickPageScreen extends Screen {
  static override styles = [Screen.styles, pickPageScreenStyles];

  /** The picture of a file. */
  @property({attribute: false}) preview: (fileId: string) => Blob | undefined = () => undefined;

  override render(): TemplateResult {
    const {words, state} = this;
    const {pageCount = 0, thumbnails = 0} = state.file ?? {};
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('pick-page.heading')}</h2>
          <p class="muted">${words.text('pick-page.detail', {count: pageCount})}</p>
        </div>
        <ul class="pages">
          ${Array.from({length: pageCount}, (_, page) => this.#renderPage(page, page < thumbnails))}
        </ul>
      </div>
    `;
  }

  #renderPage(page: number, drawn: boolean): TemplateResult {
    const {words} = this;
    const label = words.text('pick-page.page', {page: page + 1});
    return html`
      <li>
        <button data-page=${page} @click=${() => this.wish({type: 'pageRequest', page})}>
          ${
            drawn
              ? html`<passbase-picture
                  aria-hidden="true"
                  .blob=${this.preview(`thumbnail-${page + 1}`)}
                  .label=${label}
                ></passbase-picture>`
              : html`<span class="blank"><span class="spinner"></span></span>`
          }
          <span class="small">${label}</span>
        </button>
      </li>
    `;
  }
}
