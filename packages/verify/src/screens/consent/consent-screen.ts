import {html, nothing, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import type {DataPointRequest} from '@passbase-verify/protocol';
import {CONSENT_TEXT_VERSION} from '../../locales/en/text-versions.js';
import {requestLabel} from '../../parts/format.js';
import {deviceIcon, sendIcon, trashIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {consentScreenStyles} from './consent-screen.styles.js';

/** Consent to capture: who asks, for what, why, what happens to the pictures; the face only with an explicit tick. */
export class PassbaseConsentScreen extends Screen {
  static override styles = [Screen.styles, consentScreenStyles];

  @state() private missing = false;
  @query('input') private tick!: HTMLInputElement | null;

  #onTick(): void {
    this.missing = false;
  }

  #onAgree(): void {
    if (this.tick && !this.tick.checked) {
      this.missing = true;
      this.tick.focus();
      return;
    }
    this.wish({
      type: 'consentRequest',
      textVersion: this.words.version(CONSENT_TEXT_VERSION),
      language: this.words.language,
    });
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const audience = state.audience ?? '';
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${words.text('consent.heading')}</h2>
          <p>${words.text('consent.asks', {audience})}</p>
        </div>
        ${
          state.purpose
            ? html`<section>
                <h3>${words.text('consent.purpose')}</h3>
                <p><bdi>${words.find(`purpose.${state.purpose}`) ?? state.purpose}</bdi></p>
              </section>`
            : nothing
        }
        ${state.requests.length > 0 ? this.#renderPoints() : nothing}
        <section>
          <h3>${words.text('consent.how')}</h3>
          <ul class="tips small">
            <li>${deviceIcon}<span>${words.text('consent.how.device')}</span></li>
            <li>${sendIcon}<span>${words.text('consent.how.send', {audience})}</span></li>
            <li>${trashIcon}<span>${words.text('consent.how.keep', {audience})}</span></li>
          </ul>
        </section>
        ${state.plan?.selfie ? this.#renderBiometric() : nothing}
      </div>
      <div class="actions">
        <button class="primary" @click=${this.#onAgree}>${words.text('consent.button')}</button>
      </div>
    `;
  }

  #renderPoints(): TemplateResult {
    const {words, state} = this;
    return html`
      <section>
        <h3>${words.text('consent.points')}</h3>
        <ul class="points">
          ${state.requests.map((request) => this.#renderPoint(request))}
        </ul>
        <p class="small muted">${words.text('consent.points.note')}</p>
      </section>
    `;
  }

  #renderPoint(request: DataPointRequest): TemplateResult {
    const {words} = this;
    return html`<li>
      ${requestLabel(request, words)}
      ${request.optional ? html`<span class="muted">${words.text('consent.optional')}</span>` : nothing}
    </li>`;
  }

  #renderBiometric(): TemplateResult {
    const {words, missing, state} = this;
    const builds = state.known !== undefined && state.plan === state.known.plan;
    return html`
      <div class=${missing ? 'biometric missing' : 'biometric'}>
        <label>
          <input
            type="checkbox"
            aria-invalid=${missing ? 'true' : 'false'}
            aria-describedby="missing"
            @change=${this.#onTick}
          />
          <span>${words.text(builds ? 'consent.biometric.known' : 'consent.biometric')}</span>
        </label>
        <p id="missing" class="error small" role="alert">
          ${missing ? words.text('consent.biometric.missing') : nothing}
        </p>
      </div>
    `;
  }
}
