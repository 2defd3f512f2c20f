import {html, type TemplateResult} from 'lit';
import {Screen} from '../../parts/screen.js';
import {startScreenStyles} from './start-screen.styles.js';

/** The Verification is being opened. */
export class PassbaseStartScreen extends Screen {
  static override styles = [Screen.styles, startScreenStyles];

  override render(): TemplateResult {
    const {words} = this;
    return html`
      <div class="content">
        <span class="spinner"></span>
        <h2 tabindex="-1">${words.text('opening.heading')}</h2>
        <p class="muted" role="status">${words.text('opening.detail')}</p>
      </div>
    `;
  }
}
