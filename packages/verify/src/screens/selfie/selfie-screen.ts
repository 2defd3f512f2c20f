import {html, nothing, type TemplateResult} from 'lit';
import type {LivenessState, ScreenLightState} from '@passbase-verify/flow';
import type {ChallengeKind} from '@passbase-verify/protocol';
import {CameraScreen} from '../../parts/camera-screen.js';
import {
  blinkIcon,
  checkIcon,
  dotIcon,
  downIcon,
  farIcon,
  leftIcon,
  mouthIcon,
  nearIcon,
  rightIcon,
  smileIcon,
  upIcon,
  warningIcon,
} from '../../parts/icons.js';
import {selfieOverlay} from '../../parts/overlays.js';
import {selfieScreenStyles} from './selfie-screen.styles.js';

const STEP_ICONS: Readonly<Record<ChallengeKind, TemplateResult>> = {
  'face-far': farIcon,
  'face-close': nearIcon,
  'turn-left': leftIcon,
  'turn-right': rightIcon,
  'turn-up': upIcon,
  'turn-down': downIcon,
  blink: blinkIcon,
  smile: smileIcon,
  'mouth-open': mouthIcon,
  'follow-dot': dotIcon,
};

/** The camera with the liveness challenge; between two tries, why the last one did not pass; after it, the screen's light. */
export class PassbaseSelfieScreen extends CameraScreen {
  static override styles = [CameraScreen.styles, selfieScreenStyles];

  #onRetry(): void {
    this.wish({type: 'retryRequest'});
  }

  #onAlternative(): void {
    this.wish({type: 'alternativeRequest'});
  }

  #onSkip(): void {
    this.wish({type: 'skipLightRequest'});
  }

  #onMoreTime(): void {
    this.wish({type: 'moreTimeRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const {camera, liveness, screenLight} = state;
    const failed = liveness?.failedBecause;
    return html`
      <div class=${screenLight ? 'layout lit' : 'layout'}>
        <h2 tabindex="-1" class="visually-hidden">${words.text('selfie.heading')}</h2>
        <passbase-camera-stage
          .video=${this.video}
          .camera=${camera}
          .focusRect=${liveness?.target}
          .overlay=${screenLight ? undefined : selfieOverlay(liveness, camera?.mirrored ?? true)}
        >
          ${failed ? this.#renderFailed(liveness) : this.renderWaiting()}
          ${screenLight ? nothing : this.renderPicker()}
        </passbase-camera-stage>
        <p class="guidance" part="guidance" role="status" aria-live="polite">${this.#guidance()}</p>
        <div class="below">
          ${
            screenLight
              ? this.#renderLight(screenLight)
              : failed
                ? html`<button class="primary" @click=${this.#onRetry}>
                      ${words.text('action.retry')}
                    </button>
                    ${this.#renderOffers(liveness)}`
                : liveness
                  ? this.#renderSteps(liveness)
                  : nothing
          }
        </div>
      </div>
    `;
  }

  #guidance(): TemplateResult | string {
    const {words, state} = this;
    const {liveness, screenLight, guidance} = state;
    if (screenLight) {
      const {announced, seconds} = screenLight;
      return announced
        ? words.text('selfie.light.notice', {seconds})
        : words.text('selfie.light.now');
    }
    // The picture says why, as an alert.
    if (liveness?.failedBecause) return '';
    return this.renderWait() ?? words.text(guidance ?? 'selfie.wait');
  }

  #renderLight({announced}: ScreenLightState): TemplateResult {
    const {words} = this;
    return html`
      <p class="small why">${announced ? words.text('selfie.light.why') : nothing}</p>
      <button class="secondary" data-light="skip" @click=${this.#onSkip}>
        ${words.text('selfie.light.skip')}
      </button>
    `;
  }

  #renderSteps(liveness: LivenessState): TemplateResult {
    const {words} = this;
    const {steps, index, remainingMs, attempt, attempts, alternative = false} = liveness;
    const current = Math.min(index + 1, steps.length);
    return html`
      <div
        class="steps"
        role="img"
        aria-label=${words.text('selfie.steps', {index: current, count: steps.length})}
      >
        ${steps.map(
          ({kind}, at) =>
            html`<span class=${at < index ? 'done' : at === index ? 'current' : ''}>
              ${at < index ? checkIcon : STEP_ICONS[kind]}
            </span>`,
        )}
      </div>
      <p class="small muted time">
        ${words.text('selfie.remaining', {seconds: Math.ceil(remainingMs / 1000)})}
        ${attempt > 1 ? html`<span>${words.text('selfie.attempt', {attempt, attempts})}</span>` : nothing}
      </p>
      ${this.#renderOffers({alternative, moreTime: false})}
    `;
  }

  /** Ways for who can't do what is asked, or not so fast. */
  #renderOffers({alternative, moreTime}: Pick<LivenessState, 'alternative' | 'moreTime'>) {
    const {words} = this;
    return html`
      <div class="offers">
        ${
          alternative
            ? html`<button data-offer="alternative" @click=${this.#onAlternative}>
                ${words.text('selfie.alternative')}
              </button>`
            : nothing
        }
        ${
          moreTime
            ? html`<button data-offer="more-time" @click=${this.#onMoreTime}>
                ${words.text('selfie.more-time')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #renderFailed({failedBecause = [], attempt, attempts}: LivenessState): TemplateResult {
    const {words} = this;
    const left = attempts - attempt;
    const [reason] = failedBecause;
    return html`
      <div class="notice failed" role="alert" part="notice">
        ${warningIcon}
        <strong>${words.text(reason ?? 'selfie.failed')}</strong>
        ${reason ? html`<p>${words.text(`${reason}.advice`)}</p>` : nothing}
        <p class="small muted">${words.text('selfie.left', {count: left})}</p>
      </div>
    `;
  }
}
