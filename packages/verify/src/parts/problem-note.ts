/** What went wrong on a screen that the User stays on, and what to do about it. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {ErrorCode} from '@passbase-verify/protocol';
import type {Words} from '../locales/words.js';
import {warningIcon} from './icons.js';

export const problemNoteStyles = css`
  .problem {
    background: var(--_danger-subtle);
  }

  .problem svg.icon {
    color: var(--_danger);
  }

  .problem strong {
    font-weight: 640;
  }
`;

export const problemNote = (
  code: ErrorCode | undefined,
  words: Words,
): TemplateResult | typeof nothing =>
  code
    ? html`
        <div class="note problem" role="alert">
          ${warningIcon}
          <div>
            <strong>${words.text(code)}</strong>
            <p>${words.find(`${code}.advice`)}</p>
          </div>
        </div>
      `
    : nothing;
