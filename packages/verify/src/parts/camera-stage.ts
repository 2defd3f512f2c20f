import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {CameraState} from '@passbase-verify/flow';
import type {Rect} from '@passbase-verify/protocol';
import {cameraStageStyles} from './camera-stage.styles.js';
import {createFrameView, type FrameView, type Size} from './frame-view.js';

export type Overlay = (view: FrameView) => TemplateResult;

/**
 * Shows the camera's own `<video>` and draws over it. The video is adopted, not copied: the stream has one element, and
 * the camera that made it ends it.
 */
export class PassbaseCameraStage extends LitElement {
  static override styles = cameraStageStyles;

  #observer: ResizeObserver | undefined;

  @property({attribute: false}) video: HTMLVideoElement | undefined;
  @property({attribute: false}) camera: CameraState | undefined;
  /** What has to be seen whole. */
  @property({attribute: false}) focusRect: Rect | undefined;
  /** Draws an `<svg>` in stage pixels. */
  @property({attribute: false}) overlay: Overlay | undefined;

  @state() private size: Size | undefined;
  @query('.picture') private picture!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.size = entry.contentRect;
    });
    this.#observer.observe(this);
    this.#play();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const view = this.#view();
    if (view && this.picture) {
      // Through the CSSOM: a style attribute would need `style-src 'unsafe-inline'`.
      const {style} = this.picture;
      style.left = `${view.picture.x}px`;
      style.top = `${view.picture.y}px`;
      style.width = `${view.picture.width}px`;
      style.height = `${view.picture.height}px`;
    }
    if (changed.has('video')) this.#play();
  }

  /** Browsers pause a video that moves to another place in the document. */
  #play(): void {
    this.video?.play().catch(() => {}); // a camera that is being closed refuses; its owner reports why
  }

  #view(): FrameView | undefined {
    const {size, camera, focusRect} = this;
    if (!size || size.width === 0 || !camera) return undefined;
    return createFrameView({
      stage: size,
      stream: camera,
      mirrored: camera.mirrored,
      focus: focusRect,
    });
  }

  override render(): TemplateResult {
    const view = this.#view();
    return html`
      <div class=${this.camera?.mirrored ? 'picture mirrored' : 'picture'}>
        ${this.video ?? nothing}
      </div>
      ${view && this.overlay ? this.overlay(view) : nothing}
      <div class="slot"><slot></slot></div>
    `;
  }
}
