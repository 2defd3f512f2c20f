import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {SummaryItem} from '@passbase-verify/flow';
import {lookOf} from '../../parts/document-looks.js';
import {countryName} from '../../parts/format.js';
import {lockIcon, walletIcon, warningIcon} from '../../parts/icons.js';
import {pillStyles} from '../../parts/pill.styles.js';
import {Screen} from '../../parts/screen.js';
import {summaryScreenStyles} from './summary-screen.styles.js';

/** Everything that was captured, to look at and to take again, before anything is sent. */
export class PassbaseSummaryScreen extends Screen {
  static override styles = [Screen.styles, pillStyles, summaryScreenStyles];

  /** The picture of a file. */
  @property({attribute: false}) preview: (fileId: string) => Blob | undefined = () => undefined;

  #onSend(): void {
    this.wish({type: 'submitRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('summary.heading')}</h2>
          <p class="muted">${words.text('summary.detail')}</p>
        </div>
        ${this.#renderFaceMatch()}
        <ul>
          ${state.summary.map((item) =>
            item.text === undefined ? this.#renderItem(item) : this.#renderTyped(item),
          )}
        </ul>
      </div>
      <div class="actions">
        <p class="small muted sealed">
          ${lockIcon}<span>
            ${words.text('summary.send.note', {audience: state.audience ?? ''})}
          </span>
        </p>
        <button class="primary" @click=${this.#onSend}>${words.text('summary.send')}</button>
      </div>
    `;
  }

  /** Says so before anything is sent where the pictures seem to be of different people, can't be compared, or show too little. */
  #renderFaceMatch(): TemplateResult | typeof nothing {
    const {words, state} = this;
    // Mending one thing at a time is enough; the next look says what is left.
    const reasons = [...(state.faceMatch?.reasons ?? []), ...state.faceHindrances.slice(0, 1)];
    if (reasons.length === 0) return nothing;
    return html`
      <div class="note problem" role="alert">
        ${warningIcon}
        <div>
          ${reasons.map(
            (reason) => html`
              <strong>${words.text(reason)}</strong>
              <p>${words.text(`${reason}.advice`)}</p>
            `,
          )}
        </div>
      </div>
    `;
  }

  #renderItem({type, resourceId, country, previewFileIds}: SummaryItem): TemplateResult {
    const {words} = this;
    const what = words.text(type);
    const selfie = type === 'SELFIE_VIDEO';
    const purpose = words.find(`summary.purpose.${type}`) ?? words.text('summary.purpose.document');
    const letter = lookOf(type).format === 'letter';
    return html`
      <li class=${selfie || letter || previewFileIds.length === 0 ? 'portrait' : 'landscape'}>
        <div class="pictures">
          ${previewFileIds.length === 0 ? walletIcon : nothing}
          ${previewFileIds.map(
            (fileId, index) => html`
              <passbase-picture
                .blob=${this.preview(fileId)}
                .label=${this.#pictureLabel(what, index, previewFileIds.length)}
              ></passbase-picture>
            `,
          )}
        </div>
        <div class="about">
          <strong>${what}</strong>
          ${country ? html`<span class="small">${countryName(country, words)}</span>` : nothing}
          <span class="small muted">${purpose}</span>
        </div>
        <button
          class="pill retake"
          aria-label=${words.text('summary.retake.what', {what})}
          @click=${() => this.wish({type: 'retakeRequest', resourceId})}
        >
          ${words.text('summary.retake')}
        </button>
      </li>
    `;
  }

  /** What has no picture. */
  #renderTyped({type, resourceId, text, fixed}: SummaryItem): TemplateResult {
    const {words} = this;
    const what = words.text(type);
    return html`
      <li class="typed">
        <div class="about">
          <strong>${what}</strong>
          <span dir="ltr">${text}</span>
          <span class="small muted">
            ${words.text(fixed ? 'summary.purpose.EMAIL.page' : 'summary.purpose.EMAIL')}
          </span>
        </div>
        ${
          fixed
            ? nothing
            : html`<button
                class="pill retake"
                aria-label=${words.text('summary.change.what', {what})}
                @click=${() => this.wish({type: 'retakeRequest', resourceId})}
              >
                ${words.text('summary.change')}
              </button>`
        }
      </li>
    `;
  }

  /** Which side, where there are two. */
  #pictureLabel(what: string, index: number, count: number): string {
    const {words} = this;
    const side = words.text(index === 0 ? 'side.front' : 'side.back');
    return words.text('summary.picture', {what: count > 1 ? `${what}, ${side}` : what});
  }
}
