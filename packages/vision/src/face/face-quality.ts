/**
 * How well a face can be seen: measures that ISO/IEC 29794-5:2025 names (OFIQ), on the landmarks and on the face as it is compared.
 * The formulas are plain ones of our own where the standard's need networks; figures are no OFIQ scores. Pure.
 */
import type {FaceQuality, HeadPose} from '@passbase-verify/protocol';
import {sharpnessOf} from '../pixels/blur.js';
import {createGray, type Gray} from '../pixels/gray.js';
import {CHIP_SIDE} from './face-chip.js';
import {boxOf, readEyes, readMouthOpen, type Landmark} from './face-geometry.js';

/** A face in the picture that it was found in. */
export interface MeasuredFace {
  readonly picture: {readonly width: number; readonly height: number};
  /** In 0..1 of the picture. */
  readonly landmarks: readonly Landmark[];
  readonly pose: HeadPose;
  readonly faces: number;
}

/** The part of a chip that is face whatever the hair: within the template's outline, from under the brow to the mouth. */
const FACE = {left: 37, top: 45, width: 76, height: 72} as const;
/** Lumas up to, and from, which nothing of the face is seen (OFIQ counts 0–25 and 247–255). */
const BLACK = 25;
const BURNT = 247;
/** The outer and inner corners of both eyes, and the chin, in MediaPipe's mesh. */
const EYE_CORNERS = [33, 133, 263, 362] as const;
const CHIN = 152;

/**
 * @param near - The face where it is seen best.
 * @param far - The same face in the whole picture.
 * @param chip - Red, green and blue of the aligned face, `CHIP_SIDE` squared each, 0..255.
 */
export function measureFace(
  near: MeasuredFace,
  far: MeasuredFace,
  chip: ArrayLike<number>,
): FaceQuality {
  const {landmarks, picture, pose} = near;
  const eyes = readEyes(landmarks, picture.width, picture.height);
  const face = grayOfChip(chip);
  const all = histogramOf(face, 0, FACE.width);
  const half = FACE.width / 2;
  const [left, right] = [histogramOf(face, 0, half), histogramOf(face, half, FACE.width)];
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0; // no −0, which JSON does not know
  return {
    faces: far.faces,
    headSize: rounded(headSize(far)),
    pose: {yaw: rounded(pose.yaw), pitch: rounded(pose.pitch), roll: rounded(pose.roll)},
    eyesOpen: rounded(Math.min(eyes.left, eyes.right)),
    mouthOpen: rounded(readMouthOpen(landmarks, picture.width, picture.height)),
    luminance: rounded(all.reduce((sum, share, luma) => sum + share * luma, 0) / 255),
    uniformity: rounded(left.reduce((sum, share, luma) => sum + Math.min(share, right[luma]!), 0)),
    underExposed: rounded(sumOf(all.subarray(0, BLACK + 1))),
    overExposed: rounded(sumOf(all.subarray(BURNT))),
    dynamicRange: rounded(-all.reduce((sum, p) => sum + (p > 0 ? p * Math.log2(p) : 0), 0)),
    sharpness: rounded(sharpnessOf(face)),
    cropped: rounded(shareOutside(far.landmarks)),
  };
}

/** The face's part of the chip. */
function grayOfChip(chip: ArrayLike<number>): Gray {
  const gray = createGray(FACE.width, FACE.height);
  const area = CHIP_SIDE * CHIP_SIDE;
  for (let y = 0, i = 0; y < FACE.height; y++)
    for (let x = 0; x < FACE.width; x++, i++) {
      const at = (FACE.top + y) * CHIP_SIDE + FACE.left + x;
      // ITU-R BT.601, as everywhere here.
      gray.data[i] = Math.round(
        0.299 * chip[at]! + 0.587 * chip[area + at]! + 0.114 * chip[2 * area + at]!,
      );
    }
  return gray;
}

/** Share of each luma in the columns `from` to before `to`. */
function histogramOf({width, height, data}: Gray, from: number, to: number): Float64Array {
  const shares = new Float64Array(256);
  for (let y = 0; y < height; y++)
    for (let x = from; x < to; x++) shares[data[y * width + x]!]! += 1 / ((to - from) * height);
  return shares;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function headSize({landmarks, picture}: MeasuredFace): number {
  const corners = EYE_CORNERS.map((index) => landmarks[index]!);
  const x = corners.reduce((sum, corner) => sum + corner.x, 0) / corners.length;
  const y = corners.reduce((sum, corner) => sum + corner.y, 0) / corners.length;
  const chin = landmarks[CHIN]!;
  return Math.hypot((chin.x - x) * picture.width, (chin.y - y) * picture.height) / picture.height;
}

function shareOutside(landmarks: readonly Landmark[]): number {
  const {x, y, width, height} = boxOf(landmarks);
  const within = (start: number, length: number): number =>
    Math.max(0, Math.min(1, start + length) - Math.max(0, start)) / length;
  return width > 0 && height > 0 ? 1 - within(x, width) * within(y, height) : 1;
}
