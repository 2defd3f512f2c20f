/** An attack: a picture of somebody, on paper or on a screen, moved by hand after every cue as well as a picture can be. */
import type {Performer} from '../camera/performer.js';
import {fillBackdrop} from '../raster/raster-backdrop.js';
import type {MipLevel} from '../raster/mip-levels.js';
import {fillSheet} from '../raster/sheet-filler.js';
import type {SheetMedium, SheetPlace, SheetSetting} from '../raster/sheet.js';
import type {StagedScene} from '../raster/staged-scene.js';

/** A picture, and where in it the face is. */
export interface FacePicture {
  /** Levels for how far the eyes are closed, 0..1; a picture that can't blink gives the same for all. */
  readonly levels: (blink: number) => readonly MipLevel[];
  /** Shares of the picture, from its top left. */
  readonly face: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** How somebody holds it. */
export interface HoldingManner {
  /** Turning a picture shows less of a turn than turning a head, so whoever holds it turns it further: so many times. */
  readonly turn: number;
  /** Likewise for lifting and lowering. */
  readonly nod: number;
  /** A hand sways more than a head does: so many times. */
  readonly sway: number;
  /** Degrees that it is tipped when a blink is asked for. */
  readonly tip: number;
  /** How far it is held, as a share of where it shows the face as large as a real one. */
  readonly distance: number;
  /** How far it is pushed aside in a turn, as a share of the frame per degree. */
  readonly push: number;
  /** 1 over the radius it is bent to, centimetres, and round what. */
  readonly bend: number;
  readonly bendAxis: 'upright' | 'lying';
  /** True where the picture's own eyes close on demand: an edited film on a screen. It is not tipped then. */
  readonly blinks: boolean;
}

const HELD: HoldingManner = {
  turn: 1.5,
  nod: 1.5,
  sway: 2,
  tip: 14,
  distance: 1,
  push: 0,
  bend: 0,
  bendAxis: 'upright',
  blinks: false,
};

/** Height of a real face's box of landmarks, and its width, centimetres (see `distanceForFace`). */
const REAL_FACE = {height: 14.8, width: 13.1};
/** Poses within this are how a hand sways, beyond it the holder turns the picture; degrees. */
const SWAYING = 4;

export function heldPicture(options: {
  readonly picture: FacePicture;
  readonly medium: SheetMedium;
  readonly performer: Performer;
  readonly setting: SheetSetting;
  readonly manner?: Partial<HoldingManner>;
}): StagedScene {
  const {picture, medium, performer, setting} = options;
  const manner = {...HELD, ...options.manner};
  const {x, y, width, height} = picture.face;
  return {
    perform: (cue, now) => performer.perform(cue, now),
    draw: (frame, now) => {
      const {yaw, pitch, roll, distance, offset, blink} = performer.stateAt(now);
      const shown =
        frame.width >= frame.height
          ? (height * medium.height) / REAL_FACE.height
          : (width * medium.width) / REAL_FACE.width;
      const factor = (angle: number, more: number): number =>
        angle * (Math.abs(angle) > SWAYING ? more : manner.sway);
      const place: SheetPlace = {
        yaw: factor(yaw, manner.turn),
        pitch: factor(pitch, manner.nod) - (manner.blinks ? 0 : manner.tip * blink),
        roll: roll * manner.sway,
        distance: distance * shown * manner.distance,
        offset: [
          offset[0] * manner.sway + yaw * manner.turn * manner.push,
          offset[1] * manner.sway,
        ],
        anchor: [x + width / 2, y + height / 2],
        bend: manner.bend,
        bendAxis: manner.bendAxis,
      };
      fillBackdrop(frame, setting.background, setting.light);
      const levels = picture.levels(manner.blinks ? blink : 0);
      fillSheet(frame, levels, medium, place, setting);
    },
  };
}
