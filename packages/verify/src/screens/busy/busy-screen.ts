import type {Phase} from '@passbase-verify/flow';
import {html, nothing, type TemplateResult} from 'lit';
import type {MessageKey} from '../../locales/words.js';
import {formatBytes} from '../../parts/format.js';
import {progressStyles} from '../../parts/progress.styles.js';
import {Screen} from '../../parts/screen.js';
import {busyScreenStyles} from './busy-screen.styles.js';

const HEADINGS = {
  'opening-file': 'busy.opening',
  'reading-file': 'busy.reading',
  comparing: 'busy.comparing',
  'asking-wallet': 'busy.wallet',
} as const satisfies Partial<Record<Phase, MessageKey>>;

/**
 * Something takes a few seconds: a file is opened or read, faces are compared. Where there is a way back, it can be cancelled. The live
 * region says when one follows another, and not how the bytes count up.
 */
export class PassbaseBusyScreen extends Screen {
  static override styles = [Screen.styles, progressStyles, busyScreenStyles];

  #onCancel(): void {
    this.wish({type: 'backRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const {loading} = state;
    const counted = loading && loading.totalBytes > 0 && loading.loadedBytes < loading.totalBytes;
    return html`
      <div class="content">
        <div class="busy">
          <div role="status">
            <h2 tabindex="-1" id="busy">
              ${words.text(HEADINGS[state.phase as keyof typeof HEADINGS])}
            </h2>
          </div>
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
                : words.text(state.phase === 'asking-wallet' ? 'busy.wallet.detail' : 'busy.detail')
            }
          </p>
        </div>
      </div>
      ${
        state.canGoBack
          ? html`<div class="actions">
              <button class="secondary" @click=${this.#onCancel}>
                ${words.text('action.cancel')}
              </button>
            </div>`
          : nothing
      }
    `;
  }
}
