/** The menu of languages in the card: a native `<select>`, which phones and screen readers know. */
import {html, type TemplateResult} from 'lit';
import {LANGUAGES, type LanguageTag} from '../locales/languages.js';
import type {Words} from '../locales/words.js';

export interface LanguageMenu {
  readonly current: LanguageTag;
  readonly onChoose: (tag: LanguageTag) => void;
}

/** Drawn here: `icons.ts` belongs to the journey, and would come into the first script with it. */
const globe = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="8.6"></circle>
  <path d="M3.4 12h17.2M12 3.4c5 5 5 12.2 0 17.2M12 3.4c-5 5-5 12.2 0 17.2"></path>
</svg>`;

export function renderLanguageMenu(
  {current, onChoose}: LanguageMenu,
  {words, disabled}: {readonly words: Words; readonly disabled: boolean},
): TemplateResult {
  const onChange = ({target}: Event): void =>
    onChoose((target as HTMLSelectElement).value as LanguageTag);
  return html`
    <label class="language small">
      ${globe}
      <span class="visually-hidden">${words.text('start.language')}</span>
      <select ?disabled=${disabled} @change=${onChange}>
        ${Object.entries(LANGUAGES).map(
          ([tag, {name}]) =>
            html`<option value=${tag} lang=${tag} .selected=${tag === current}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}
