import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentSlot, KnownState} from '@passbase-verify/flow';
import type {DataPointRequest, KnownResource} from '@passbase-verify/protocol';
import {lookOf} from '../../parts/document-looks.js';
import {
  countryName,
  dataPointLabel,
  joinList,
  requestList,
  resourceLabel,
  wholeDay,
} from '../../parts/format.js';
import {checkIcon, faceIcon, lockIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {knownIdentityScreenStyles} from './known-identity-screen.styles.js';

const isIn = (keys: readonly string[], key: string): boolean => keys.includes(key);

/** What is known from before, without its values, and what is still asked for. The User goes on with it, or captures all anew. */
export class PassbaseKnownIdentityScreen extends Screen {
  static override styles = [Screen.styles, knownIdentityScreenStyles];

  override render(): TemplateResult {
    const {words, state} = this;
    const {known, audience = ''} = state;
    const isAll = known !== undefined && !known.plan.selfie && known.plan.slots.length === 0;
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('known.heading')}</h2>
          <p class="muted">${words.text('known.detail')}</p>
        </div>
        ${known ? this.#renderKnown(known) : nothing}
        ${known && !isAll ? this.#renderMissing(known) : nothing}
      </div>
      <div class="actions">
        <p class="small muted sealed">
          ${lockIcon}<span
            >${words.text(isAll ? 'known.note.send' : 'known.note', {audience})}</span
          >
        </p>
        <button class="primary" @click=${() => this.wish({type: 'reuseRequest'})}>
          ${words.text(isAll ? 'known.button.send' : 'known.button')}
        </button>
        <button class="secondary" @click=${() => this.wish({type: 'anewRequest'})}>
          ${words.text('known.anew')}
        </button>
      </div>
    `;
  }

  #renderKnown({resources, dataPoints}: KnownState): TemplateResult {
    const {words} = this;
    return html`
      <section aria-labelledby="there">
        <h3 id="there">${words.text('known.there')}</h3>
        <ul class="resources">
          ${resources.map((resource) => this.#renderResource(resource))}
        </ul>
        <ul class="points" aria-label=${words.text('known.points')}>
          ${dataPoints.map((key) => html`<li>${checkIcon}${dataPointLabel(key, words)}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderResource({type, country, capturedAt}: KnownResource): TemplateResult {
    const {words} = this;
    const date = wholeDay(capturedAt, words);
    return html`
      <li>
        ${type === 'SELFIE_VIDEO' ? faceIcon : lookOf(type).icon}
        <span class="name">
          <strong>${resourceLabel(type, words)}</strong>
          ${country ? html`<span class="small">${countryName(country, words)}</span>` : nothing}
          <span class="small muted">${words.text('known.captured', {date})}</span>
        </span>
      </li>
    `;
  }

  #renderMissing({plan, dataPoints}: KnownState): TemplateResult {
    const {words, state} = this;
    const open = state.requests.filter(({anyOf}) => !anyOf.some((key) => isIn(dataPoints, key)));
    return html`
      <section aria-labelledby="missing">
        <h3 id="missing">${words.text('known.missing')}</h3>
        <ul class="tips small">
          ${
            plan.selfie
              ? html`<li>${faceIcon}<span>${words.text('known.selfie')}</span></li>`
              : nothing
          }
          ${plan.slots.map((slot) => this.#renderSlot(slot))}
        </ul>
        ${open.length > 0 ? this.#renderPurpose(open) : nothing}
      </section>
    `;
  }

  #renderSlot({types}: DocumentSlot): TemplateResult {
    const {words} = this;
    const names = joinList(
      types.map((type) => resourceLabel(type, words)),
      words,
      'disjunction',
    );
    return html`<li>${lookOf(types[0]).icon}<span>${names}</span></li>`;
  }

  #renderPurpose(requests: readonly DataPointRequest[]): TemplateResult {
    const {words} = this;
    const list = requestList(requests, words);
    return html`<p class="small muted">${words.text('known.for', {list})}</p>`;
  }
}
