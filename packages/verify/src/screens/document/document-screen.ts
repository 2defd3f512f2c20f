import {html, nothing, type TemplateResult} from 'lit';
import {CameraScreen} from '../../parts/camera-screen.js';
import {warningIcon} from '../../parts/icons.js';
import {documentOverlay} from '../../parts/overlays.js';
import {documentScreenStyles} from './document-screen.styles.js';

/** The camera with the document guide. The photo is taken by itself; after a while the User may do it. */
export class PassbaseDocumentScreen extends CameraScreen {
  static override styles = [CameraScreen.styles, documentScreenStyles];

  #onShutter(): void {
    this.wish({type: 'shutterRequest'});
  }

  #onRetry(): void {
    this.wish({type: 'retryRequest'});
  }

  override render(): TemplateResult {
    const {words, state} = this;
    const {camera, documentCapture, guidance, loading} = state;
    const unreadable = documentCapture?.unreadable === true;
    const quiet = unreadable || loading !== undefined || !camera;
    return html`
      <div class="layout">
        <h2 tabindex="-1" class="visually-hidden">${words.text('document.heading')}</h2>
        <passbase-camera-stage
          .video=${this.video}
          .camera=${camera}
          .focusRect=${documentCapture?.guide}
          .overlay=${documentCapture ? documentOverlay(documentCapture) : undefined}
        >
          ${unreadable ? this.#renderUnreadable() : this.renderWaiting()} ${this.renderPicker()}
        </passbase-camera-stage>
        <p class="guidance" part="guidance" role="status" aria-live="polite">
          ${quiet ? '' : words.text(guidance ?? 'document.wait')}
        </p>
        <div class="below">
          ${
            unreadable
              ? html`<button class="primary" @click=${this.#onRetry}>
                  ${words.text('action.retry')}
                </button>`
              : documentCapture?.manualShutter && !quiet
                ? this.#renderShutter()
                : nothing
          }
        </div>
      </div>
    `;
  }

  #renderShutter(): TemplateResult {
    const {words} = this;
    return html`
      <button
        class="shutter"
        aria-label=${words.text('document.shutter')}
        @click=${this.#onShutter}
      >
        <span></span>
      </button>
      <p class="small muted" aria-hidden="true">${words.text('document.shutter.hint')}</p>
    `;
  }

  #renderUnreadable(): TemplateResult {
    const {words} = this;
    return html`
      <div class="notice" role="alert" part="notice">
        ${warningIcon}
        <strong>${words.text('document.unreadable')}</strong>
        <p>${words.text('document.unreadable.advice')}</p>
      </div>
    `;
  }
}
