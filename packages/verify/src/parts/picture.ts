import {LitElement, css, html, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

/**
 * Shows a picture by drawing it: no object URL that somebody has to revoke, and no `img-src blob:` that a page's policy
 * would have to allow.
 */
export class PassbasePicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
      overflow: hidden;
    }

    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      /* A document is shown whole where its place says so. */
      object-fit: var(--_fit, cover);
    }
  `;

  #run = 0;

  @property({attribute: false}) blob: Blob | undefined;
  @property({attribute: false}) label = '';
  @query('canvas') private canvas!: HTMLCanvasElement;

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    // Each asking makes a new Blob of the same bytes; the picture is drawn once.
    return changed.has('label') || changed.get('blob')?.size !== this.blob?.size;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('blob')) void this.#draw();
  }

  async #draw(): Promise<void> {
    const run = ++this.#run;
    const {blob, canvas} = this;
    if (!blob) return;
    let image: ImageBitmap;
    try {
      image = await createImageBitmap(blob);
    } catch {
      return; // a file that is no picture leaves its place empty
    }
    try {
      if (run !== this.#run) return;
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
    } finally {
      image.close();
    }
  }

  override render(): TemplateResult {
    return html`<canvas width="0" height="0" role="img" aria-label=${this.label}></canvas>`;
  }
}
