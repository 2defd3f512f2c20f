import {html, nothing, type TemplateResult} from 'lit';
import type {ErrorCode} from '@passbase-verify/protocol';
import type {Words} from '../locales/words.js';
import {warningIcon} from './icons.js';

/** Why something was not taken, and what to do about it, on a screen that goes on all the same. */
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
