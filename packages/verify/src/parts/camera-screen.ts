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

  /** What the User waits for before there is anything to do. */
  get #wait(): string | undefined {
    const {camera, loading, openingCamera} = this.state;
    if (openingCamera || !camera) return this.words.text('camera.opening');
    return loading && this.words.text(`loading.${loading.engine}`);
  }

  /** The wait's name for the live region; undefined where there is none. Eyes read it in the picture, where numbers count beside it. */
  protected renderWait(): TemplateResult | undefined {
    const wait = this.#wait;
    return wait === undefined ? undefined : html`<span class="visually-hidden">${wait}</span>`;
  }

  /** Covers the picture until there is something to do; `nothing` then. */
  protected renderWaiting(): TemplateResult | typeof nothing {
    const {words} = this;
    const {camera, loading, openingCamera} = this.state;
    if (openingCamera || !camera) {
      return html`
        <div class="notice" part="notice">
          ${cameraIcon}
          <strong>${this.#wait}</strong>
          <p class="muted">${words.text('camera.opening.detail')}</p>
        </div>
      `;
    }
    if (!loading) return nothing;
    const {loadedBytes, totalBytes} = loading;
    const whole = totalBytes > 0 && loadedBytes >= totalBytes;
    return html`
      <div class="notice" part="notice">
        <strong id="loading">${this.#wait}</strong>
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
