/** What the page may see of a journey: where it stands, never a value or a pixel. */
import type {Phase, ScreenLightState} from '@passbase-verify/flow';
import type {
  ChallengeKind,
  DotPlace,
  ErrorCode,
  GuidanceCode,
  PasskeyCeremony,
  StepId,
} from '@passbase-verify/protocol';

export interface PublicState {
  readonly phase: Phase;
  readonly step: StepId;
  readonly guidance?: GuidanceCode;
  readonly challenge?: {
    readonly steps: readonly ChallengeKind[];
    /** The step that is being performed; equals `steps.length` when all are passed. */
    readonly index: number;
    /** 1 for the first try. */
    readonly attempt: number;
    readonly attempts: number;
    /** True while the step is not asked for yet. */
    readonly waiting: boolean;
    /** `follow-dot`: where the dot is now. */
    readonly dot?: DotPlace;
    /** True between two tries. */
    readonly failed: boolean;
  };
  /** What the screen lights the face with now, sRGB, 0..255 each. */
  readonly screenLight?: ScreenLightState['colour'];
  readonly document?: {
    /** 0..1: towards auto-capture. */
    readonly readiness: number;
    readonly manualShutter: boolean;
    readonly unreadable: boolean;
    readonly side: 'front' | 'back';
    /** True while the User is asked to turn the document over. */
    readonly turnOver: boolean;
  };
  /** While a passkey is asked for. */
  readonly passkey?: {
    readonly ceremony: PasskeyCeremony;
    readonly required: boolean;
    /** True while the browser asks. */
    readonly waiting: boolean;
    /** Why the last try came to nothing. */
    readonly problem?: ErrorCode;
  };
  /** Why the file that the User chose last was not taken. */
  readonly fileError?: ErrorCode;
  readonly error?: {readonly code: ErrorCode; readonly recoverable: boolean};
  readonly confirmingClose: boolean;
}

export const IDLE_STATE: PublicState = Object.freeze({
  phase: 'idle',
  step: 'START',
  confirmingClose: false,
});
