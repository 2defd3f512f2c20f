/** The holder on the page: portrait, ghost portrait, signature. Units are millimetres. */
import type {SeededRandom} from '../sitter/seeded-random.js';
import {contextOf, drawCover, type Context2D} from './canvas-mm.js';
import type {Area} from './security-print.js';

/** Pixels of the portrait's own raster: 35 × 45 mm at about 17 px/mm, finer than any page is drawn. */
const RASTER = {width: 595, height: 765};

/** The portrait as its own raster: the caller's picture cut to 35:45, or a neutral silhouette. */
export function rasterPortrait(picture: CanvasImageSource | undefined): OffscreenCanvas {
  const canvas = new OffscreenCanvas(RASTER.width, RASTER.height);
  const context = contextOf(canvas);
  const box = {x: 0, y: 0, ...RASTER};
  if (picture) drawCover(context, picture, box);
  else drawSilhouette(context);
  return canvas;
}

function drawSilhouette(context: Context2D): void {
  const {width, height} = RASTER;
  const wall = context.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, '#e9ebee');
  wall.addColorStop(1, '#cfd4da');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  const body = context.createLinearGradient(0, height * 0.2, 0, height);
  body.addColorStop(0, '#8d97a5');
  body.addColorStop(1, '#5d6878');
  context.fillStyle = body;
  context.beginPath();
  context.ellipse(width / 2, height * 0.44, width * 0.22, height * 0.25, 0, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.rect(width * 0.41, height * 0.6, width * 0.18, height * 0.2);
  context.fill();
  context.beginPath();
  context.ellipse(width / 2, height * 1.02, width * 0.44, height * 0.27, 0, 0, 2 * Math.PI);
  context.fill();
}

/** The portrait with a soft edge, so that print and picture grow into each other. */
export function drawPortrait(context: Context2D, portrait: OffscreenCanvas, area: Area): void {
  context.drawImage(portrait, area.x, area.y, area.width, area.height);
  context.save();
  context.strokeStyle = 'rgb(244 240 232 / 0.75)';
  context.lineWidth = 0.5;
  context.filter = 'blur(2px)';
  context.strokeRect(area.x, area.y, area.width, area.height);
  context.restore();
}

/** A small second portrait in one ink, faint, fading out towards its edge. */
export function drawGhost(
  context: Context2D,
  portrait: OffscreenCanvas,
  area: Area,
  ink: string,
): void {
  const canvas = new OffscreenCanvas(portrait.width / 2, portrait.height / 2);
  const {width, height} = canvas;
  const ghost = contextOf(canvas);
  ghost.filter = 'grayscale(1) contrast(1.25) brightness(1.1)';
  ghost.drawImage(portrait, 0, 0, width, height);
  ghost.filter = 'none';
  ghost.globalCompositeOperation = 'screen';
  ghost.fillStyle = ink;
  ghost.fillRect(0, 0, width, height);
  ghost.globalCompositeOperation = 'destination-in';
  const fade = ghost.createRadialGradient(
    width / 2,
    height * 0.47,
    width * 0.25,
    width / 2,
    height * 0.5,
    width * 0.62,
  );
  fade.addColorStop(0, '#000f');
  fade.addColorStop(1, '#0000');
  ghost.fillStyle = fade;
  ghost.fillRect(0, 0, width, height);
  context.save();
  context.globalCompositeOperation = 'multiply';
  context.globalAlpha = 0.55;
  context.drawImage(canvas, area.x, area.y, area.width, area.height);
  context.restore();
}

/** A signature: an initial with a loop, a run of uneven arches, a flourish. */
export function drawSignature(context: Context2D, area: Area, random: SeededRandom): void {
  const {x, y, width, height} = area;
  const middle = y + height * 0.62;
  context.save();
  context.strokeStyle = '#22306b';
  context.lineWidth = 0.28;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(x, middle + height * 0.2);
  context.bezierCurveTo(x + 1, y - height * 0.2, x + 4, y, x + 2.2, middle + height * 0.25);
  context.bezierCurveTo(x + 1.6, middle, x + 4, y + height * 0.2, x + 5, middle);
  const arches = 5 + Math.floor(random.between(0, 4));
  const stride = (width - 8) / arches;
  let at = x + 5;
  for (let arch = 0; arch < arches; arch++) {
    const tall = random.chance(0.25) ? height * 0.6 : height * random.between(0.12, 0.3);
    context.bezierCurveTo(
      at + stride * 0.2,
      middle - tall,
      at + stride * random.between(0.5, 0.8),
      middle - tall,
      at + stride * 0.75,
      middle,
    );
    context.quadraticCurveTo(at + stride * 0.8, middle + height * 0.12, at + stride, middle - 0.2);
    at += stride;
  }
  context.bezierCurveTo(
    at + 3,
    middle - 1,
    at + 1,
    middle + height * 0.5,
    x + width * 0.35,
    middle + height * 0.3,
  );
  context.stroke();
  context.restore();
}
