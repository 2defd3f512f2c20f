/** What a sitter does at one moment. */
import type {HeadPose} from '@passbase-verify/protocol';
import type {Colour} from './sitter-look.js';

/** The light on the scene: one lamp and what comes back from the walls. */
export interface SceneLight {
  /** Towards the lamp: x to the picture's right, y up, z towards the camera. Any length but 0. */
  readonly direction: readonly [number, number, number];
  /** 1 is a well lit room; 0.3 is dim, 1.6 is harsh. */
  readonly intensity: number;
  readonly colour: Colour;
  /** Share of the light that comes from everywhere, 0..1. */
  readonly ambient: number;
  /** A screen round the lens that shines as well; none where absent. */
  readonly screen?: ScreenGlow;
}

export interface ScreenGlow {
  /** As the screen shows it, sRGB, 0..1. */
  readonly colour: Colour;
  /** What white makes of it on skin that faces it from {@link SCREEN_DISTANCE}, as a share of a well lit room's light. */
  readonly strength: number;
}

/** Centimetres: an arm. */
export const SCREEN_DISTANCE = 46;

/** What is behind the sitter: a plain wall, or a room out of focus drawn from a seed. */
export type Background =
  | {readonly kind: 'plain'; readonly colour: Colour}
  | {readonly kind: 'room'; readonly seed: number};

export interface SitterState extends HeadPose {
  /** 0 open .. 1 closed. */
  readonly blink: number;
  /** 0 none .. 1 broad. */
  readonly smile: number;
  /** 0 shut .. 1 wide open. */
  readonly mouth: number;
  /** Centimetres from the camera to the sitter's eyes when the head is straight; 14..150. See {@link distanceForFace}. */
  readonly distance: number;
  /** Where the middle of the face is: shares of the frame's width and height from its centre; x to the right, y up. */
  readonly offset: readonly [number, number];
  readonly light: SceneLight;
  readonly background: Background;
}

export const ROOM_LIGHT: SceneLight = {
  direction: [0.45, 0.55, 0.85],
  intensity: 1,
  colour: [1, 0.96, 0.9],
  ambient: 0.45,
};

/** Straight, awake, at arm's length in a lit room. */
export const NEUTRAL_STATE: SitterState = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  blink: 0,
  smile: 0,
  mouth: 0,
  distance: 46,
  offset: [0, 0],
  light: ROOM_LIGHT,
  background: {kind: 'room', seed: 1},
};
