/** An attack: a recorded genuine run, shown on a screen or put in the place of the camera's pictures. */
import {createPerformer} from '../camera/performer.js';
import type {SitterSetting} from '../camera/sitter-scene.js';
import {pixelFrame, type PixelFrame} from '../raster/pixel-frame.js';
import {fillBackdrop} from '../raster/raster-backdrop.js';
import type {RasterSitter} from '../raster/raster-sitter.js';
import {fillSheet} from '../raster/sheet-filler.js';
import {fitted, type SheetMedium, type SheetSetting} from '../raster/sheet.js';
import type {StagedScene} from '../raster/staged-scene.js';
import {focalLength} from '../sitter/optics.js';
import type {RecordedRun} from './recorded-run.js';

interface Replay {
  readonly sitter: RasterSitter;
  readonly run: RecordedRun;
  /** The light and room of the recording. */
  readonly recorded: SitterSetting;
}

/** The recording's pictures themselves: whoever has the page's camera replaced has no need of a screen. */
export function injectedRun({sitter, run, recorded}: Replay): StagedScene {
  return {
    perform: () => {},
    draw: (frame, now) => sitter.draw({...recorded, ...run.stateAt(now)}, frame),
  };
}

/** The recording on a screen that nearly fills the camera's picture. */
export function runOnScreen(
  options: Replay & {
    readonly seed: number;
    readonly medium: SheetMedium;
    readonly setting: SheetSetting;
    /** How much of the frame the screen's picture fills; over 1, none of its rim is seen. */
    readonly fills: number;
    /** How much the hand sways; 0 for a stand. */
    readonly sway: number;
  },
): StagedScene {
  const {sitter, run, recorded, medium, setting, fills, seed, sway} = options;
  let film: PixelFrame | undefined;
  return {
    perform: () => {},
    draw: (frame, now) => {
      const {width, height} = frame;
      if (film?.width !== width || film.height !== height) film = pixelFrame(width, height);
      sitter.draw({...recorded, ...run.stateAt(now)}, film);
      // A device is turned the way the picture needs.
      const upright =
        width >= height ? {...medium, width: medium.height, height: medium.width} : medium;
      const screen = fitted(upright, width, height);
      const hand = createPerformer({seed, frame, sway}).stateAt(now);
      fillBackdrop(frame, setting.background, setting.light);
      fillSheet(
        frame,
        [film.image],
        screen,
        {
          ...{yaw: hand.yaw, pitch: hand.pitch, roll: hand.roll, offset: hand.offset},
          distance: (focalLength(width, height) * screen.width) / (width * fills),
        },
        setting,
      );
    },
  };
}
