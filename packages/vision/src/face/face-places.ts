/** Where on a face light is measured, and where beside it. Pure. */
import type {Rect} from '@passbase-verify/protocol';
import {boxOf, type Landmark} from './face-geometry.js';

export interface FacePlaces {
  readonly forehead: Rect;
  readonly nose: Rect;
  /** The User's own left: the picture's right. */
  readonly leftCheek: Rect;
  readonly rightCheek: Rect;
  /** One or two areas of what is behind. */
  readonly beside: readonly Rect[];
}

/** Landmarks in the middle of each place, and how large it is, in widths of the face. */
const PLACES = {
  // Under the hair, over the brows.
  forehead: {landmark: 151, width: 0.26, height: 0.1},
  // Its back; the tip shines.
  nose: {landmark: 195, width: 0.1, height: 0.16},
  leftCheek: {landmark: 280, width: 0.14, height: 0.12},
  rightCheek: {landmark: 50, width: 0.14, height: 0.12},
} as const;

/** From the face's side to what is no hair, and how wide an area is looked at, in widths of the face; it ends at the mouth, over the shoulders. */
const BESIDE = {from: 0.35, width: 0.3, height: 0.6} as const;
/** An area narrower than this, in shares of the frame, tells nothing. */
const NARROWEST = 0.02;
/** Where a near face leaves none beside it: the upper corners. */
const CORNERS: readonly Rect[] = [0, 0.92].map((x) => ({x, y: 0, width: 0.08, height: 0.15}));

const cutToFrame = ({x, y, width, height}: Rect): Rect => {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: left,
    y: top,
    width: Math.min(1, x + width) - left,
    height: Math.min(1, y + height) - top,
  };
};

/** @returns Areas in 0..1 of the frame; those on the face may reach outside. */
export function facePlaces(
  landmarks: readonly Landmark[],
  frame: {readonly width: number; readonly height: number},
): FacePlaces {
  const box = boxOf(landmarks);
  // A share of the frame's height that is as many pixels as one of its width.
  const tall = box.width * (frame.width / frame.height);
  const place = (name: keyof typeof PLACES): Rect => {
    const {landmark, width, height} = PLACES[name];
    const {x, y} = landmarks[landmark]!;
    const [across, down] = [box.width * width, tall * height];
    return {x: x - across / 2, y: y - down / 2, width: across, height: down};
  };
  const beside = [
    box.x - (BESIDE.from + BESIDE.width) * box.width,
    box.x + (1 + BESIDE.from) * box.width,
  ]
    .map((x) => ({
      x,
      y: box.y,
      width: BESIDE.width * box.width,
      height: BESIDE.height * box.height,
    }))
    .map(cutToFrame)
    .filter(({width, height}) => width >= NARROWEST && height >= NARROWEST);
  return {
    forehead: place('forehead'),
    nose: place('nose'),
    leftCheek: place('leftCheek'),
    rightCheek: place('rightCheek'),
    beside: beside.length > 0 ? beside : CORNERS,
  };
}
