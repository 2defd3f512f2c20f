/** Drawing in millimetres on a 2D canvas. */

export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface TextStyle {
  /** Millimetres from baseline to baseline of the type, as in CSS `font-size`. */
  readonly size: number;
  readonly color: string;
  readonly weight?: 'normal' | 'bold';
  readonly family?: string;
  readonly align?: CanvasTextAlign;
  /** Millimetres added after each character. */
  readonly spacing?: number;
  /** Longer text is condensed to this width in millimetres. */
  readonly maxWidth?: number;
}

export const SANS = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';
export const SERIF = 'Georgia, "Times New Roman", "Liberation Serif", serif';

/** Type is set a hundred times larger and scaled down: browsers round advances of sizes as small as two units. */
const TYPE_SCALE = 100;

/** A canvas of `width` × `height` millimetres whose unit is the millimetre. */
export function createMmCanvas(
  width: number,
  height: number,
  pxPerMm: number,
): {canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D} {
  const canvas = new OffscreenCanvas(Math.round(width * pxPerMm), Math.round(height * pxPerMm));
  const context = contextOf(canvas);
  context.scale(canvas.width / width, canvas.height / height);
  return {canvas, context};
}

/** The 2D context of an own canvas. */
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  // Only a canvas that already has another kind of context answers null; these are all our own.
  if (!context) throw new TypeError('the canvas has another context');
  return context;
}

export function drawText(
  context: Context2D,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): void {
  context.save();
  context.translate(x, y);
  context.scale(1 / TYPE_SCALE, 1 / TYPE_SCALE);
  context.font = `${style.weight ?? 'normal'} ${style.size * TYPE_SCALE}px ${style.family ?? SANS}`;
  context.textAlign = style.align ?? 'left';
  context.letterSpacing = `${(style.spacing ?? 0) * TYPE_SCALE}px`;
  context.fillStyle = style.color;
  const room = (style.maxWidth ?? Number.POSITIVE_INFINITY) * TYPE_SCALE;
  context.scale(Math.min(1, room / context.measureText(text).width), 1);
  context.fillText(text, 0, 0);
  context.restore();
}

/** Width and height of any picture that a canvas can draw, in its own pixels. */
export function sizeOf(picture: CanvasImageSource): {width: number; height: number} {
  if (picture instanceof HTMLVideoElement) {
    return {width: picture.videoWidth, height: picture.videoHeight};
  }
  if (picture instanceof HTMLImageElement) {
    return {width: picture.naturalWidth, height: picture.naturalHeight};
  }
  if (picture instanceof SVGImageElement) {
    return {width: picture.width.baseVal.value, height: picture.height.baseVal.value};
  }
  if (picture instanceof VideoFrame) {
    return {width: picture.displayWidth, height: picture.displayHeight};
  }
  return {width: picture.width, height: picture.height};
}

/** Draws the middle of `picture` so that it fills the box, as CSS `object-fit: cover` does. */
export function drawCover(
  context: Context2D,
  picture: CanvasImageSource,
  box: {x: number; y: number; width: number; height: number},
): void {
  const {width, height} = sizeOf(picture);
  const scale = Math.min(width / box.width, height / box.height);
  const cutWidth = box.width * scale;
  const cutHeight = box.height * scale;
  context.drawImage(
    picture,
    (width - cutWidth) / 2,
    (height - cutHeight) / 2,
    cutWidth,
    cutHeight,
    box.x,
    box.y,
    box.width,
    box.height,
  );
}
