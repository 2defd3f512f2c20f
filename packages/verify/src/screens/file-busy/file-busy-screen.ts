import {html, nothing, type TemplateResult} from 'lit';
import {formatBytes} from '../../parts/format.js';
import {Screen} from '../../parts/screen.js';
import {fileBusyScreenStyles} from './file-busy-screen.styles.js';

/** The file is being opened or read; it can be cancelled at any time. */
export class PassbaseFileBusyScreen extends Screen {
  static override styles = [Screen.styles, fileBusyScreenStyles];

  #onCancel(): void {
    this.wish({type: 'backRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const {loading} = state;
    const opening = state.phase === 'opening-file';
    const counted = loading && loading.totalBytes > 0 && loading.loadedBytes < loading.totalBytes;
    return html`
      <div class="content">
        <div class="busy" role="status">
          <h2 tabindex="-1" id="busy">
            ${words.text(opening ? 'file-busy.opening' : 'file-busy.reading')}
          </h2>
          <progress
            aria-labelledby="busy"
            max=${counted ? loading.totalBytes : nothing}
            value=${counted ? loading.loadedBytes : nothing}
          ></progress>
          <p class="small muted">
            ${
              counted
                ? words.text(
                    'loading.bytes',
                    formatBytes(loading.loadedBytes, loading.totalBytes, words.locale),
                  )
                : words.text('file-busy.detail')
            }
          </p>
        </div>
      </div>
      <div class="actions">
        <button class="secondary" @click=${this.#onCancel}>${words.text('action.cancel')}</button>
      </div>
    `;
  }
}
