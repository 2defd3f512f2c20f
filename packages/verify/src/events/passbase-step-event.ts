import type {Phase} from '@passbase-verify/flow';
import type {StepId} from '@passbase-verify/protocol';

/** The User came to another screen. */
export class PassbaseStepEvent extends Event {
  static readonly eventName = 'passbase-step';
  readonly step: StepId;
  readonly phase: Phase;

  constructor(step: StepId, phase: Phase) {
    super(PassbaseStepEvent.eventName, {bubbles: true, composed: true});
    this.step = step;
    this.phase = phase;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-step': PassbaseStepEvent;
  }
}
