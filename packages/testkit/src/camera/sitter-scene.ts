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
      const state = {...setting(), ...performer().stateAt(time)};
      context.drawImage(sitter().draw(state, {width, height}), 0, 0);
    },
  };
}

/** The face in the print is 12.5 cm high, a real one 14.8: it has to be held so much nearer for the same size. */
const PRINT_NEARER = 12.5 / 14.8;
/** Turning a print shows less of a turn than turning a head, so whoever holds it turns it further. */
const PRINT_TURN = 1.5;
/** A hand that holds a print sways more than a head does. */
const PRINT_SWAY = 2;
/** Degrees that the print is tipped when a blink is asked for. */
const PRINT_TIP = 14;

/** An attack: a print of the sitter, moved by hand after every cue as well as a print can be. */
export function printScene(
  sitter: () => Sitter,
  performer: () => Performer,
  setting: () => SitterSetting,
): Scene {
  return {
    draw: (context, {time, width, height}) => {
      const {yaw, pitch, roll, distance, offset, blink} = performer().stateAt(time);
      const {light, background} = setting();
      const card: FlatState = {
        yaw: yaw * PRINT_TURN,
        pitch: pitch * PRINT_SWAY - PRINT_TIP * blink,
        roll: roll * PRINT_SWAY,
        distance: distance * PRINT_NEARER,
        offset: [offset[0] * PRINT_SWAY, offset[1] * PRINT_SWAY],
        ...(light && {light}),
        ...(background && {background}),
      };
      context.drawImage(sitter().drawFlat(card, {width, height}), 0, 0);
    },
  };
}
