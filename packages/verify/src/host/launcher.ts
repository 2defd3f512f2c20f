/** The card in the page, before the journey and after it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PassbaseError} from '@passbase-verify/protocol';
import type {MessageKey, Words} from '../locales/words.js';
import {renderLanguageMenu, type LanguageMenu} from './language-menu.js';

export type LauncherState =
  | {readonly name: 'idle' | 'loading' | 'open' | 'done'}
  /** `sent`: whether anything has left the device. */
  | {readonly name: 'cancelled'; readonly sent: boolean}
  | {readonly name: 'failed'; readonly error: PassbaseError};

export interface LauncherOptions {
  readonly state: LauncherState;
  readonly words: Words;
  /** Undefined where the language is fixed. */
  readonly languageMenu: LanguageMenu | undefined;
  readonly intro: MessageKey;
  /** What is coming, in order. */
  readonly steps: readonly MessageKey[];
  readonly onStart: () => void;
  readonly onHint: () => void;
}

const mark = html`<svg class="mark" viewBox="7 4 34 40.5" aria-hidden="true">
  <path
    class="solid"
    d="M24 4l17 6.2v12.2C41 33 34.4 41 24 44.5 13.6 41 7 33 7 22.4V10.2L24 4z"
  ></path>
  <path class="tick" d="M15.5 24l6 6 11-11.5"></path>
</svg>`;

export function renderLauncher({
  state,
  words,
  languageMenu,
  intro,
  steps,
  onStart,
  onHint,
}: LauncherOptions): TemplateResult {
  if (state.name === 'done') {
    return html`
      <div class="launcher" part="launcher" lang=${words.language} dir=${words.direction}>
        ${mark}
        <div class="text" role="status">
          <h2 tabindex="-1">${words.text('start.done')}</h2>
          <p class="muted">${words.text('start.done.detail')}</p>
        </div>
      </div>
    `;
  }
  const busy = state.name === 'loading' || state.name === 'open';
  return html`
    <div class="launcher" part="launcher" lang=${words.language} dir=${words.direction}>
      ${mark}
      <slot name="intro">
        <div class="text">
          <h2>${words.text('start.heading')}</h2>
          <p class="muted">${words.text(intro)}</p>
        </div>
      </slot>
      <ol>
        ${steps.map((step) => html`<li>${words.text(step)}</li>`)}
      </ol>
      <div class="message" role="status">${renderMessage(state, words)}</div>
      <button
        class="primary"
        part="start-button"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${busy ? nothing : onStart}
        @pointerenter=${onHint}
        @focus=${onHint}
      >
        ${state.name === 'loading' ? html`<span class="spinner"></span>` : nothing}
        ${words.text(buttonText(state))}
      </button>
      <p class="small muted">${words.text('start.privacy')}</p>
      ${languageMenu ? renderLanguageMenu(languageMenu, {words, disabled: busy}) : nothing}
    </div>
  `;
}

function buttonText({name}: LauncherState) {
  if (name === 'loading') return 'start.loading';
  return name === 'cancelled' ? 'start.again' : 'start.button';
}

function renderMessage(state: LauncherState, words: Words): TemplateResult | typeof nothing {
  if (state.name === 'cancelled') {
    const text = state.sent ? 'start.cancelled.sent' : 'start.cancelled';
    return html`<p class="small">${words.text(text)}</p>`;
  }
  if (state.name !== 'failed') return nothing;
  const {code, recoverable} = state.error;
  return html`
    <p class="small problem">
      ${words.text(recoverable ? 'start.error.load' : 'start.error.page')}
      <span class="code">${code}</span>
    </p>
  `;
}
