/** The sitter as a scene: alive, or as a print that somebody holds up. */
import type {FlatState, Sitter} from '../sitter/create-sitter.js';
import type {SitterState} from '../sitter/sitter-state.js';
import type {Performer} from './performer.js';
import type {Scene} from './scene.js';

/** What the performer doesn't decide. */
export type SitterSetting = Partial<Pick<SitterState, 'light' | 'background' | 'smile' | 'mouth'>>;

export function liveScene(
  sitter: () => Sitter,
  performer: () => Performer,
  setting: () => SitterSetting,
): Scene {
  return {
    draw: (context, {time, width, height}) => {
      const set = setting();
      const performed = performer().stateAt(time);
      const smile = Math.max(set.smile ?? 0, performed.smile);
      const state = {...set, ...performed, smile};
      context.drawImage(sitter().draw(state, {width, height}), 0, 0);
    },
  };
}

/** How somebody holds up a print. */
export interface PrintManner {
  /** Turning a print shows less of a turn than turning a head, so whoever holds it turns it further: so many times. */
  readonly turn: number;
  /** A hand that holds a print sways more than a head does: so many times. */
  readonly sway: number;
  /** Degrees that the print is tipped when a blink is asked for. */
  readonly tip: number;
  /** How far the print is held, as a share of where it shows the face as large as a real one. */
  readonly distance: number;
  /** 0 a print that is lit by the room .. 1 a screen that shines. */
  readonly glow: number;
  /** True for a picture whose lids close when a blink is asked for: on a screen, or with holes for eyes. It is not tipped. */
  readonly blinks: boolean;
}

const HELD: PrintManner = {turn: 1.5, sway: 2, tip: 14, distance: 1, glow: 0, blinks: false};
/** The face in the print is 12.5 cm high, a real one 14.8: it has to be held so much nearer for the same size. */
const PRINT_NEARER = 12.5 / 14.8;

/** An attack: a print of the sitter, moved by hand after every cue as well as a print can be. */
export function printScene(
  sitter: () => Sitter,
  performer: () => Performer,
  setting: () => SitterSetting,
  manner: Partial<PrintManner> = {},
): Scene {
  const held = {...HELD, ...manner};
  return {
    draw: (context, {time, width, height}) => {
      const {yaw, pitch, roll, distance, offset, blink} = performer().stateAt(time);
      const {light, background} = setting();
      const card: FlatState = {
        yaw: yaw * held.turn,
        pitch: pitch * held.sway - (held.blinks ? 0 : held.tip * blink),
        roll: roll * held.sway,
        distance: distance * PRINT_NEARER * held.distance,
        offset: [offset[0] * held.sway, offset[1] * held.sway],
        glow: held.glow,
        ...(held.blinks && {picture: {blink}}),
        ...(light && {light}),
        ...(background && {background}),
      };
      context.drawImage(sitter().drawFlat(card, {width, height}), 0, 0);
    },
  };
}
