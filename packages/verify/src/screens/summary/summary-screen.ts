import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {SummaryItem} from '@passbase-verify/flow';
import {lookOf} from '../../parts/document-looks.js';
import {countryName, requestList, resourceLabel} from '../../parts/format.js';
import {lockIcon, walletIcon, warningIcon} from '../../parts/icons.js';
import {pillStyles} from '../../parts/pill.styles.js';
import {Screen} from '../../parts/screen.js';
import {summaryScreenStyles} from './summary-screen.styles.js';

const hasPicture = ({previewFileIds}: SummaryItem): boolean => previewFileIds.length > 0;

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
        ${this.#renderLead()} ${this.#renderFaceMatch()} ${this.#renderUnproven()}
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

  /** Asks about what there is to look at: a wallet's credential and what was typed have no picture. */
  #renderLead(): TemplateResult {
    const {words, state} = this;
    const pictured = state.summary.filter(hasPicture);
    const isSelfie = pictured.every(({type}) => type === 'SELFIE_VIDEO');
    return html`
      <div class="lead">
        <h2 tabindex="-1">
          ${words.text(pictured.length > 0 ? 'summary.heading' : 'summary.heading.unseen')}
        </h2>
        ${
          pictured.length > 0
            ? html`<p class="muted">
                ${words.text(isSelfie ? 'summary.detail.selfie' : 'summary.detail')}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  /** Says so before anything is sent where the pictures seem to be of different people, can't be compared, or show too little. */
  #renderFaceMatch(): TemplateResult | typeof nothing {
    const {words, state} = this;
    // Mending one thing at a time is enough; the next look says what is left.
    const reasons = [...(state.faceMatch?.reasons ?? []), ...state.faceHindrances.slice(0, 1)];
    if (reasons.length === 0) return nothing;
    return this.#renderProblem(
      reasons.map(
        (reason) => html`
          <strong>${words.text(reason)}</strong>
          <p>${words.text(`${reason}.advice`)}</p>
        `,
      ),
    );
  }

  /** Whoever asks for it gets nothing in its place, so the User hears of it while they can still mend it. */
  #renderUnproven(): TemplateResult | typeof nothing {
    const {words, state} = this;
    if (state.unproven.length === 0) return nothing;
    const missing = state.unproven.map((anyOf) => ({anyOf}));
    const list = requestList(missing, words);
    return this.#renderProblem(html`
      <strong>${words.text('share.missing', {list})}</strong>
      <p>${words.text('summary.unproven.advice')}</p>
    `);
  }

  #renderProblem(said: TemplateResult | readonly TemplateResult[]): TemplateResult {
    return html`
      <div class="note problem" role="alert">
        ${warningIcon}
        <div>${said}</div>
      </div>
    `;
  }

  #renderItem(item: SummaryItem): TemplateResult {
    const {words} = this;
    const {type, resourceId, country, previewFileIds} = item;
    // What was never photographed can't be taken again.
    const again = hasPicture(item) ? 'summary.retake' : 'summary.change';
    const what = resourceLabel(type, words);
    const selfie = type === 'SELFIE_VIDEO';
    const purpose = words.find(`summary.purpose.${type}`) ?? words.text('summary.purpose.document');
    const letter = lookOf(type).format === 'letter';
    return html`
      <li class=${selfie || letter || !hasPicture(item) ? 'portrait' : 'landscape'}>
        <div class="pictures">
          ${hasPicture(item) ? nothing : walletIcon}
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
          aria-label=${words.text(`${again}.what`, {what})}
          @click=${() => this.wish({type: 'retakeRequest', resourceId})}
        >
          ${words.text(again)}
        </button>
      </li>
    `;
  }

  /** What has no picture. */
  #renderTyped({type, resourceId, text, fixed}: SummaryItem): TemplateResult {
    const {words} = this;
    const what = resourceLabel(type, words);
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
