import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PreviewState} from '@passbase-verify/flow';
import {calendarDate, resourceLabel} from '../../parts/format.js';
import {checkIcon, warningIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {previewScreenStyles} from './preview-screen.styles.js';

/** What was captured and what was found on it, to use or to take another. */
export class PassbasePreviewScreen extends Screen {
  static override styles = [Screen.styles, previewScreenStyles];

  /** The picture of a file. */
  @property({attribute: false}) preview: (fileId: string) => Blob | undefined = () => undefined;

  #onUse(): void {
    this.wish({type: 'useRequest'});
  }

  #onAnother(): void {
    this.wish({type: 'anotherRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const shown = state.preview;
    if (!shown) return html``;
    const complete = shown.usable && shown.findings.every(({found}) => found) && !shown.guidance;
    const what = resourceLabel(state.document ?? 'PROOF_OF_ADDRESS', words);
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">
            ${words.text(
              complete
                ? 'preview.heading'
                : shown.usable
                  ? 'preview.heading.incomplete'
                  : 'preview.heading.refused',
            )}
          </h2>
          <p class="muted">${words.text(`preview.detail.${shown.origin}`)}</p>
        </div>
        <passbase-picture
          .blob=${this.preview(shown.fileId)}
          .label=${words.text('summary.picture', {what})}
        ></passbase-picture>
        ${this.#renderProblem(shown)} ${this.#renderFindings(shown)}
      </div>
      <div class="actions">${this.#renderActions(shown, complete)}</div>
    `;
  }

  #renderProblem({guidance}: PreviewState): TemplateResult | typeof nothing {
    if (!guidance) return nothing;
    return html`<p class="note problem" role="alert">
      ${warningIcon}<span
        >${this.words.find(`preview.${guidance}`) ?? this.words.text(guidance)}</span
      >
    </p>`;
  }

  #renderFindings(shown: PreviewState): TemplateResult | typeof nothing {
    const {words} = this;
    if (shown.findings.length === 0) return nothing;
    return html`
      <ul class="findings" aria-label=${words.text('preview.findings')}>
        ${shown.findings.map(
          ({name, found}) => html`
            <li class=${found ? 'found' : 'missing'}>
              ${found ? checkIcon : warningIcon}
              <span>
                ${words.text(found ? `finding.${name}` : `finding.${name}.missing`)}
                ${found ? this.#renderValue(name, shown) : nothing}
              </span>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderValue(name: string, {date, address}: PreviewState): TemplateResult | typeof nothing {
    const value =
      name === 'address-date' && date
        ? calendarDate(date, this.words)
        : name === 'address-lines'
          ? address?.join(', ')
          : undefined;
    return value ? html`<span class="small muted">${value}</span>` : nothing;
  }

  #renderActions({usable, origin}: PreviewState, complete: boolean): TemplateResult {
    const {words} = this;
    const another = html`<button
      class=${complete ? 'secondary' : 'primary'}
      @click=${this.#onAnother}
    >
      ${words.text(origin === 'upload' ? 'preview.another.file' : 'preview.another.photo')}
    </button>`;
    const use = html`<button class=${complete ? 'primary' : 'secondary'} @click=${this.#onUse}>
      ${words.text(complete ? 'preview.use' : 'preview.use.anyway')}
    </button>`;
    if (!usable) return another;
    return complete ? html`${use}${another}` : html`${another}${use}`;
  }
}
