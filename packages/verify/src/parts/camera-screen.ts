import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {cameraScreenStyles} from './camera-screen.styles.js';
import {formatBytes} from './format.js';
import {cameraIcon, switchCameraIcon} from './icons.js';
import {progressStyles} from './progress.styles.js';
import {Screen} from './screen.js';

/** What the two camera screens share: waiting, loading, the choice of the camera. */
export abstract class CameraScreen extends Screen {
  static override styles: CSSResultGroup = [Screen.styles, progressStyles, cameraScreenStyles];

  /** The open camera's own element. */
  @property({attribute: false}) video: HTMLVideoElement | undefined;

  #onPick(event: Event): void {
    this.wish({type: 'cameraRequest', deviceId: (event.target as HTMLSelectElement).value});
  }

  /** Covers the picture until there is something to do; `nothing` then. */
  protected renderWaiting(): TemplateResult | typeof nothing {
    const {words} = this;
    const {camera, loading, openingCamera} = this.state;
    if (openingCamera || !camera) {
      return html`
        <div class="notice" part="notice">
          ${cameraIcon}
          <strong>${words.text('camera.opening')}</strong>
          <p class="muted">${words.text('camera.opening.detail')}</p>
        </div>
      `;
    }
    if (!loading) return nothing;
    const {engine, loadedBytes, totalBytes} = loading;
    const name = words.text(`loading.${engine}`);
    const whole = totalBytes > 0 && loadedBytes >= totalBytes;
    return html`
      <div class="notice" part="notice">
        <strong id="loading">${name}</strong>
        <progress
          aria-labelledby="loading"
          max=${totalBytes || nothing}
          value=${totalBytes && !whole ? loadedBytes : nothing}
        ></progress>
        <p class="muted small">
          ${
            whole || !totalBytes
              ? words.text('loading.ready')
              : words.text('loading.bytes', formatBytes(loadedBytes, totalBytes, words.locale))
          }
        </p>
      </div>
    `;
  }

  protected renderPicker(): TemplateResult | typeof nothing {
    const {words} = this;
    const {camera} = this.state;
    if (!camera || camera.devices.length < 2) return nothing;
    return html`
      <label class="picker" part="camera-picker">
        <span class="visually-hidden">${words.text('camera.picker')}</span>
        ${switchCameraIcon}
        <select @change=${this.#onPick}>
          ${camera.devices.map(
            ({id, label}, index) =>
              html`<option value=${id} ?selected=${id === camera.device.id}>
                ${label || words.text('camera.device', {index: index + 1})}
              </option>`,
          )}
        </select>
      </label>
    `;
  }
}
