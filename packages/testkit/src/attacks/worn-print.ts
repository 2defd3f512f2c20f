/** An attack: a print with holes for eyes, worn before the face; behind the holes are the wearer's own. */
import type {Performer} from '../camera/performer.js';
import type {SitterSetting} from '../camera/sitter-scene.js';
import {PICTURE_DISTANCE, pictureFocal, type RasterSitter} from '../raster/raster-sitter.js';
import {fillSheet, type SheetHoles} from '../raster/sheet-filler.js';
import {PHOTO_PAPER, type SheetMedium} from '../raster/sheet.js';
import type {StagedScene} from '../raster/staged-scene.js';
import {CM_PER_UNIT} from '../sitter/head-shape.js';
import {focalLength} from '../sitter/optics.js';
import {NEUTRAL_STATE} from '../sitter/sitter-state.js';
import {places} from '../sitter/sitter-view.js';
import {sitterPicture} from './sitter-picture.js';

/** Where paper before the face is: it lies on the tip of the nose. Units of the head. */
const PAPER_Z = 0.9;
/** Half of a hole, as shares of the distance between the eyes: the open eye and a little round it. */
const HOLE = {across: 0.24, down: 0.13};
const SIZE = {width: 768, height: 1024};

export function wornPrint(options: {
  /** Whose picture it is. */
  readonly victim: RasterSitter;
  readonly wearer: RasterSitter;
  /** What the wearer does. */
  readonly performer: Performer;
  readonly setting: SitterSetting;
  /** 1 over the radius in centimetres to which it is bent round the head; 0 is flat. */
  readonly bend: number;
}): StagedScene {
  const {victim, wearer, performer, setting, bend} = options;
  const [left, right] = victim.eyes(
    {distance: PICTURE_DISTANCE},
    {...SIZE, focal: pictureFocal(SIZE.height)},
  );
  const gap = right.x - left.x;
  const middle = [
    (left.x + right.x) / 2 / SIZE.width,
    (left.y + right.y) / 2 / SIZE.height,
  ] as const;
  // Printed so large that its eyes lie over the wearer's.
  const cm = (2 * wearer.layout.eye.x * CM_PER_UNIT) / gap;
  const medium: SheetMedium = {...PHOTO_PAPER, width: SIZE.width * cm, height: SIZE.height * cm};
  const holes: SheetHoles = (across, down) =>
    [left, right].some(
      ({x, y}) =>
        ((across * SIZE.width - x) / (HOLE.across * gap)) ** 2 +
          ((down * SIZE.height - y) / (HOLE.down * gap)) ** 2 <
        1,
    );
  const picture = sitterPicture(victim);
  return {
    perform: (cue, now) => performer.perform(cue, now),
    draw: (frame, now) => {
      const state = {...NEUTRAL_STATE, ...setting, ...performer.stateAt(now)};
      wearer.draw(state, frame);
      const focal = focalLength(frame.width, frame.height);
      const {head} = places(state, {width: frame.width, height: frame.height, focal});
      const at = [0, wearer.layout.eye.y, PAPER_Z] as const;
      const [x, y, z] = [0, 1, 2].map(
        (row) => head[4 + row]! * at[1] + head[8 + row]! * at[2] + head[12 + row]!,
      ) as [number, number, number];
      const place = {
        ...{yaw: state.yaw, pitch: state.pitch, roll: state.roll},
        distance: -z,
        offset: [(-x * focal) / z / frame.width, (-y * focal) / z / frame.height] as const,
        anchor: middle,
        bend,
      };
      fillSheet(frame, picture.levels(0), medium, place, state, holes);
    },
  };
}
