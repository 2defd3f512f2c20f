/** A picture on a sheet before the camera: paper, flat or bent, or a screen. What it is made of, and where it is held. */
import type {Background, SceneLight} from '../sitter/sitter-state.js';

/** What the picture is on. */
export interface SheetMedium {
  /** Of the picture itself, centimetres. */
  readonly width: number;
  readonly height: number;
  /** Round the picture: paper that was not printed on, or the rim of a device. Centimetres at the sides, at the top and below. */
  readonly rim: readonly [sides: number, ends: number];
  /** 0..1 each. */
  readonly rimColour: readonly [number, number, number];
  /** True for a screen, which shines by itself; false for a print, which the room lights. */
  readonly shines: boolean;
  /** 0 dull .. 1 glass: how much of the lamp is seen in it. */
  readonly gloss: number;
  /** Dots to a centimetre, of a screen or of a printer's raster; 0 shows none. */
  readonly dots: number;
  /** How much light there is between the dots less than on them, 0..1. */
  readonly dotContrast: number;
}

/** Where the sheet is: centimetres and degrees, as of `HeadPose`. */
export interface SheetPlace {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** From the camera to the sheet's middle. */
  readonly distance: number;
  /** Where its middle is: shares of the frame from its centre; x to the right, y up. */
  readonly offset: readonly [number, number];
  /** Point of the picture that is held there, as shares from its top left. Default: the middle. */
  readonly anchor?: readonly [number, number];
  /** 1 over the radius in centimetres that it is bent to; 0 is flat. Positive: its middle comes forward. */
  readonly bend?: number;
  /** What the bending goes round. Default upright, as round a tin. */
  readonly bendAxis?: 'upright' | 'lying';
}

/** What is round it. */
export interface SheetSetting {
  readonly light: SceneLight;
  readonly background: Background;
}

/** A4 photograph paper held in the hand, the face nearly as large as a real one. */
export const PHOTO_PAPER: SheetMedium = {
  width: 20,
  height: 26.7,
  rim: [0.6, 0.8],
  rimColour: [0.93, 0.93, 0.92],
  shines: false,
  gloss: 0.06,
  dots: 0,
  dotContrast: 0,
};

/** From an office printer: dull, and its raster of 60 lines to the centimetre hardly shows. */
export const OFFICE_PAPER: SheetMedium = {
  ...PHOTO_PAPER,
  gloss: 0.01,
  dots: 60,
  dotContrast: 0.15,
};

/** A phone of 6.1 inches, upright: 160 dots to the centimetre. */
export const PHONE_SCREEN: SheetMedium = {
  width: 6.5,
  height: 14,
  rim: [0.25, 0.4],
  rimColour: [0.05, 0.05, 0.055],
  shines: true,
  gloss: 0.8,
  dots: 160,
  dotContrast: 0.5,
};

/** A tablet of 10.9 inches, upright: 104 dots to the centimetre. */
export const TABLET_SCREEN: SheetMedium = {
  ...PHONE_SCREEN,
  width: 15.9,
  height: 22.9,
  rim: [0.9, 0.9],
  rimColour: [0.06, 0.06, 0.065],
  dots: 104,
};

/** The medium with a picture of other proportions, which is as large on it as it can be. */
export function fitted(medium: SheetMedium, width: number, height: number): SheetMedium {
  const scale = Math.min(medium.width / width, medium.height / height);
  const picture = {width: width * scale, height: height * scale};
  // A device stays as large as it is: what is left of its screen is black.
  const rim = medium.shines
    ? ([
        medium.rim[0] + (medium.width - picture.width) / 2,
        medium.rim[1] + (medium.height - picture.height) / 2,
      ] as const)
    : medium.rim;
  return {...medium, ...picture, rim};
}
