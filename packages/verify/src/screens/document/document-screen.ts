import {html, nothing, type TemplateResult} from 'lit';
import {resourceTypeRow} from '@passbase-verify/protocol';
import {CameraScreen} from '../../parts/camera-screen.js';
import {warningIcon} from '../../parts/icons.js';
import {turnOverDrawing} from '../../parts/illustrations.js';
import {documentOverlay} from '../../parts/overlays.js';
import {documentScreenStyles} from './document-screen.styles.js';

/** The camera with the document guide. Photos are taken by themselves; after a while the User may do it. */
export class PassbaseDocumentScreen extends CameraScreen {
  static override styles = [CameraScreen.styles, documentScreenStyles];

  #onShutter(): void {
    this.wish({type: 'shutterRequest'});
  }

  #onRetry(): void {
    this.wish({type: 'retryRequest'});
  }

  #onAccept(): void {
    this.wish({type: 'acceptRequest'});
  }

  #onTurned(): void {
    this.wish({type: 'turnedRequest'});
  }

  override render(): TemplateResult {
    const {camera, documentCapture, loading} = this.state;
    const turning = documentCapture?.turnOver === true;
    const covered = documentCapture?.unreadable === true || turning;
    const quiet = covered || loading !== undefined || !camera;
    return html`
      <div class="layout">
        <h2 tabindex="-1" class="visually-hidden">${this.#heading()}</h2>
        <passbase-camera-stage
          .video=${this.video}
          .camera=${camera}
          .focusRect=${documentCapture?.guide}
          .overlay=${documentCapture ? documentOverlay(documentCapture) : undefined}
        >
          ${this.#renderCover()} ${covered ? nothing : this.renderPicker()}
        </passbase-camera-stage>
        <p class="guidance" part="guidance" role="status" aria-live="polite">${this.#guidance()}</p>
        <div class="below">${this.#renderActions(quiet)}</div>
      </div>
    `;
  }

  #guidance(): TemplateResult | string {
    const {words, state} = this;
    const {documentCapture, guidance} = state;
    if (documentCapture?.turnOver) return words.text('document-turn-over');
    // The picture says why, as an alert.
    if (documentCapture?.unreadable) return '';
    return this.renderWait() ?? words.text(guidance ?? 'document.wait');
  }

  /** Which side it is, where there are two. */
  #heading(): string {
    const {words, state} = this;
    const {document, documentCapture} = state;
    if (!document || resourceTypeRow(document)?.pages !== 2) return words.text('document.heading');
    return words.text(`document.heading.${documentCapture?.side ?? 'front'}`);
  }

  #renderCover(): TemplateResult | typeof nothing {
    const {documentCapture} = this.state;
    if (documentCapture?.unreadable) return this.#renderUnreadable();
    return documentCapture?.turnOver ? this.#renderTurnOver() : this.renderWaiting();
  }

  #renderActions(quiet: boolean): TemplateResult | typeof nothing {
    const {words} = this;
    const {documentCapture} = this.state;
    if (documentCapture?.unreadable) {
      return html`
        <button class="primary" @click=${this.#onRetry}>${words.text('action.retry')}</button>
        ${
          documentCapture.usable
            ? html`<button class="secondary" @click=${this.#onAccept}>
                ${words.text('document.accept')}
              </button>`
            : nothing
        }
      `;
    }
    if (documentCapture?.turnOver) {
      return html`<button class="primary" @click=${this.#onTurned}>
        ${words.text('document.turned')}
      </button>`;
    }
    return documentCapture?.manualShutter && !quiet ? this.#renderShutter() : nothing;
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

  #renderTurnOver(): TemplateResult {
    const {words} = this;
    return html`
      <div class="notice turn" part="notice">
        ${turnOverDrawing}
        <p>${words.text('document.turn-over.detail')}</p>
      </div>
    `;
  }

  #renderUnreadable(): TemplateResult {
    const {words} = this;
    const usable = this.state.documentCapture?.usable === true;
    return html`
      <div class="notice" role="alert" part="notice">
        ${warningIcon}
        <strong>${words.text('document.unreadable')}</strong>
        <p>${words.text(usable ? 'document.unreadable.usable' : 'document.unreadable.advice')}</p>
      </div>
    `;
  }
}
