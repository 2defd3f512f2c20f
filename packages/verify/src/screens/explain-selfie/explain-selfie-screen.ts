import {html, type TemplateResult} from 'lit';
import {faceIcon, personIcon, sunIcon} from '../../parts/icons.js';
import {selfieDrawing} from '../../parts/illustrations.js';
import {Screen} from '../../parts/screen.js';

/** What the selfie is for, how it works best, and that the browser will ask for the camera. */
export class PassbaseExplainSelfieScreen extends Screen {
  #onReady(): void {
    this.wish({type: 'readyRequest'});
  }

  override render(): TemplateResult {
    const {words} = this;
    return html`
      <div class="content">
        <div class="picture">${selfieDrawing}</div>
        <div class="lead">
          <h2 tabindex="-1">${words.text('explain-selfie.heading')}</h2>
          <p class="muted">${words.text('explain-selfie.detail')}</p>
        </div>
        <ul class="tips">
          <li>${sunIcon}<span>${words.text('explain-selfie.tip.light')}</span></li>
          <li>${faceIcon}<span>${words.text('explain-selfie.tip.bare')}</span></li>
          <li>${personIcon}<span>${words.text('explain-selfie.tip.alone')}</span></li>
        </ul>
      </div>
      <div class="actions">
        <p class="small muted">${words.text('explain-selfie.camera')}</p>
        <button class="primary" @click=${this.#onReady}>
          ${words.text('explain-selfie.button')}
        </button>
      </div>
    `;
  }
}
