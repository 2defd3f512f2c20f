/** Does the camera look made up? Weighs facts that each have an innocent explanation. Pure. */
import type {CameraSignals} from '@passbase-verify/protocol';

export type InjectionReason =
  | 'camera-functions-replaced'
  | 'camera-track-made-by-script'
  | 'camera-name-of-software'
  | 'camera-not-listed'
  | 'camera-answers-anything'
  | 'camera-tells-no-limits'
  | 'camera-ignores-exposure'
  | 'camera-times-jump-back'
  | 'camera-times-too-even';

export interface InjectionSign {
  readonly reason: InjectionReason;
  /** 0..1: how much it says by itself. */
  readonly weight: number;
}

export interface InjectionJudgement {
  readonly signs: readonly InjectionSign[];
  /** 0..1: all signs together, as if each were independent of the others. */
  readonly suspicion: number;
}

/** Names that virtual cameras give themselves. Some people use one for honest reasons: a phone as a webcam, a blurred room. */
const SOFTWARE =
  /\b(obs|virtual|manycam|xsplit|snap camera|splitcam|sparkocam|youcam|droidcam|iriun|epoccam|e2esoft|vcam|webcamoid|v4l2loopback|dummy video|fake|mmhmm|ndi video|unity video)\b/i;

/** Fewer say nothing about how even they are. */
const LEAST_PICTURES = 45;
/** Milliseconds: a sensor's clock and the way through the system leave more than this. */
const TOO_EVEN_MS = 0.02;

interface Row {
  readonly reason: InjectionReason;
  readonly weight: number;
  readonly shows: (signals: CameraSignals, label: string) => boolean;
}

/**
 * Weights are judgements, not measurements: no collection of honest and injected cameras was available. What takes effort and has
 * no use but this weighs most; what browsers and drivers do by themselves weighs least.
 */
const ROWS: readonly Row[] = [
  {
    reason: 'camera-track-made-by-script',
    weight: 0.9,
    shows: ({track}) => track !== 'MediaStreamTrack',
  },
  {
    reason: 'camera-functions-replaced',
    weight: 0.7,
    shows: ({replaced}) => replaced.length > 0,
  },
  {
    reason: 'camera-answers-anything',
    weight: 0.5,
    shows: ({refusesImpossible}) => refusesImpossible === false,
  },
  {reason: 'camera-name-of-software', weight: 0.4, shows: (_, label) => SOFTWARE.test(label)},
  {reason: 'camera-not-listed', weight: 0.4, shows: ({listed}) => listed === false},
  {
    reason: 'camera-times-jump-back',
    weight: 0.3,
    shows: ({pictures}) => pictures.backwards > 0,
  },
  {
    reason: 'camera-times-too-even',
    weight: 0.2,
    shows: ({pictures}) => pictures.count >= LEAST_PICTURES && pictures.deviationMs < TOO_EVEN_MS,
  },
  // Some drivers take a value and do nothing with it.
  {
    reason: 'camera-ignores-exposure',
    weight: 0.2,
    shows: ({followsExposure}) => followsExposure === false,
  },
  // Firefox tells none of any camera.
  {reason: 'camera-tells-no-limits', weight: 0.1, shows: ({capable}) => !capable},
];

/**
 * @param label - The camera's name.
 * @returns Signs, the heaviest first. For whoever receives the bundle to weigh; alone they refuse nobody.
 */
export function judgeCamera(signals: CameraSignals, label: string): InjectionJudgement {
  const signs = ROWS.filter(({shows}) => shows(signals, label)).map(({reason, weight}) => ({
    reason,
    weight,
  }));
  const innocent = signs.reduce((product, {weight}) => product * (1 - weight), 1);
  return {signs, suspicion: Math.round((1 - innocent) * 1e4) / 1e4};
}
