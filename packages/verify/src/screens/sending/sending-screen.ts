import {html, nothing, type TemplateResult} from 'lit';
import {formatBytes} from '../../parts/format.js';
import {checkIcon} from '../../parts/icons.js';
import {progressStyles} from '../../parts/progress.styles.js';
import {Screen} from '../../parts/screen.js';
import {sendingScreenStyles} from './sending-screen.styles.js';

const STAGES = ['sealing', 'sending', 'waiting'] as const;

/** Sealing, sending, waiting for the answer. */
export class PassbaseSendingScreen extends Screen {
  static override styles = [Screen.styles, progressStyles, sendingScreenStyles];

  override render(): TemplateResult {
    const {words, state} = this;
    const stage = state.upload?.stage ?? 'sealing';
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('sending.heading')}</h2>
          <p class="muted">${words.text('sending.detail')}</p>
        </div>
        <ol>
          ${STAGES.map((name) => this.#renderStage(name, stage))}
        </ol>
        <p class="visually-hidden" role="status">${words.text(`sending.${stage}`)}</p>
      </div>
    `;
  }

  #renderStage(name: (typeof STAGES)[number], now: (typeof STAGES)[number]): TemplateResult {
    const {words} = this;
    const done = STAGES.indexOf(name) < STAGES.indexOf(now);
    const current = name === now;
    return html`
      <li class=${done ? 'done' : current ? 'current' : ''}>
        <span class="mark">
          ${done ? checkIcon : current ? html`<span class="spinner"></span>` : nothing}
        </span>
        <span>${words.text(`sending.${name}`)}</span>
        ${current && name === 'sending' ? this.#renderBytes() : nothing}
      </li>
    `;
  }

  #renderBytes(): TemplateResult | typeof nothing {
    const {words, state} = this;
    const {sentBytes = 0, totalBytes = 0} = state.upload ?? {};
    if (totalBytes === 0) return nothing;
    return html`
      <div class="bytes">
        <progress
          aria-label=${words.text('sending.sending')}
          max=${totalBytes}
          value=${sentBytes}
        ></progress>
        <span class="small muted">
          ${words.text('sending.bytes', formatBytes(sentBytes, totalBytes, words.locale))}
        </span>
      </div>
    `;
  }
}
