/** A picture of the sitter for a print or a screen. */
import {mipLevels, type MipLevel} from '../raster/mip-levels.js';
import {PICTURE_DISTANCE, pictureFocal, type RasterSitter} from '../raster/raster-sitter.js';
import type {SitterState} from '../sitter/sitter-state.js';
import type {FacePicture} from './held-picture.js';

const SIZE = {width: 768, height: 1024};
/** Lids are drawn at so many steps; each picture takes a tenth of a second. */
const LID_STEPS = 2;
/** The box of the landmarks, centimetres: see `distanceForFace`. */
const FACE = {width: 13.1, height: 14.8};

/** Taken like a selfie, in the light of `state`. Its lids close on demand, for a film that was edited so. */
export function sitterPicture(sitter: RasterSitter, state: Partial<SitterState> = {}): FacePicture {
  const drawn: (readonly MipLevel[])[] = [];
  const pixels = pictureFocal(SIZE.height) / PICTURE_DISTANCE;
  const [width, height] = [
    (FACE.width * pixels) / SIZE.width,
    (FACE.height * pixels) / SIZE.height,
  ];
  return {
    face: {x: 0.5 - width / 2, y: 0.5 - height / 2, width, height},
    levels: (blink) =>
      (drawn[Math.round(blink * LID_STEPS)] ??= mipLevels(
        sitter.picture({...state, blink: Math.round(blink * LID_STEPS) / LID_STEPS}, SIZE).image,
      )),
  };
}
