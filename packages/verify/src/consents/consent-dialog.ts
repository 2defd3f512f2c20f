/** The window in which a User confirms that a consent is withdrawn, or an entry forgotten, and sees what comes of it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {KeptConsent, PassbaseError} from '@passbase-verify/protocol';
import type {MessageKey, Words} from '../locales/words.js';
import {checkIcon, warningIcon} from '../parts/icons.js';

/** What the User wants of an entry, and how far it is. */
export interface ConsentErrand {
  readonly what: 'withdraw' | 'forget';
  readonly entry: KeptConsent;
  readonly phase: 'asking' | 'working' | 'failed' | 'done';
  /** Why it failed. */
  readonly error?: PassbaseError;
}

export interface ConsentDialogOptions {
  readonly errand: ConsentErrand;
  readonly words: Words;
  readonly onConfirm: () => void;
  /** Asks for the window to be closed. */
  readonly onLeave: () => void;
  readonly onCancel: (event: Event) => void;
  /** It was closed, by whatever. */
  readonly onClose: () => void;
}

export function renderConsentDialog(options: ConsentDialogOptions): TemplateResult {
  const {errand, onCancel, onClose} = options;
  const asks = errand.phase === 'asking' || errand.phase === 'failed';
  return html`
    <dialog
      role=${asks ? 'alertdialog' : 'dialog'}
      aria-labelledby="errand-heading"
      aria-describedby="errand-detail"
      @cancel=${onCancel}
      @close=${onClose}
    >
      ${BODIES[errand.phase](options)}
    </dialog>
  `;
}

const BODIES: Readonly<
  Record<ConsentErrand['phase'], (options: ConsentDialogOptions) => TemplateResult>
> = {
  /** To withdraw must be as easy as it was to agree: what the User came for is the first button, as it was there. */
  asking({errand, words, onConfirm, onLeave}) {
    const {what, entry} = errand;
    const audience = entry.signed.record.recipient;
    const detail: MessageKey =
      what === 'forget' && entry.confirmed ? 'forget.detail.withdrawn' : `${what}.detail`;
    return html`
      ${renderHeading(words.text(`${what}.heading`))}
      <p id="errand-detail" class="muted">${words.text(detail, {audience})}</p>
      <div class="buttons">
        <button class="primary" data-action="confirm" @click=${onConfirm}>
          ${words.text(`${what}.confirm`)}
        </button>
        <button class="secondary" data-action="leave" @click=${onLeave}>
          ${words.text(`${what}.keep`)}
        </button>
      </div>
    `;
  },

  working({errand, words}) {
    const audience = errand.entry.signed.record.recipient;
    return html`
      <span class="mark"><span class="spinner"></span></span>
      ${renderHeading(words.text('withdraw.working'))}
      <p id="errand-detail" class="muted" role="status">
        ${words.text('withdraw.working.detail', {audience})}
      </p>
    `;
  },

  failed({errand, words, onConfirm, onLeave}) {
    const {what, error} = errand;
    const code = error?.code ?? 'ERR_VERIFY_UNEXPECTED';
    return html`
      <span class="mark problem">${warningIcon}</span>
      ${renderHeading(words.text(`${what}.failed`))}
      <div id="errand-detail">
        <p><strong>${words.text(code)}</strong></p>
        <p>${words.text(`${code}.advice`)}</p>
        <p class="small muted">${words.text('error.detail', {code})}</p>
      </div>
      <div class="buttons">
        ${
          error?.recoverable
            ? html`<button class="primary" data-action="confirm" @click=${onConfirm}>
                ${words.text('action.retry')}
              </button>`
            : nothing
        }
        <button class="secondary" data-action="leave" @click=${onLeave}>
          ${words.text('action.close')}
        </button>
      </div>
    `;
  },

  done({errand, words, onLeave}) {
    const audience = errand.entry.signed.record.recipient;
    return html`
      <span class="mark">${checkIcon}</span>
      ${renderHeading(words.text('withdraw.done'))}
      <p id="errand-detail" class="muted">${words.text('withdraw.done.detail', {audience})}</p>
      <div class="buttons">
        <button class="primary" data-action="leave" @click=${onLeave}>
          ${words.text('action.close')}
        </button>
      </div>
    `;
  },
};

/** Takes focus with each phase, so that screen readers read on from there. */
const renderHeading = (text: string): TemplateResult =>
  html`<h2 id="errand-heading" tabindex="-1">${text}</h2>`;
