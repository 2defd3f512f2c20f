import type {JourneyState} from '@passbase-verify/flow';
import type {PublicState} from '../host/public-state.js';

/** What the page may see of a journey. */
export function publicStateOf(state: JourneyState): PublicState {
  const {phase, step, guidance, liveness, screenLight, documentCapture} = state;
  const {passkey, file, error, confirmingClose} = state;
  return Object.freeze({
    phase,
    step,
    confirmingClose,
    ...(guidance ? {guidance} : {}),
    ...(liveness
      ? {
          challenge: Object.freeze({
            steps: Object.freeze(liveness.steps.map(({kind}) => kind)),
            index: liveness.index,
            attempt: liveness.attempt,
            attempts: liveness.attempts,
            waiting: liveness.waiting === true,
            ...(liveness.dot ? {dot: liveness.dot} : {}),
            failed: liveness.failedBecause !== undefined,
          }),
        }
      : {}),
    ...(screenLight ? {screenLight: screenLight.colour} : {}),
    ...(documentCapture
      ? {
          document: Object.freeze({
            readiness: documentCapture.readiness,
            manualShutter: documentCapture.manualShutter,
            unreadable: documentCapture.unreadable === true,
            side: documentCapture.side,
            turnOver: documentCapture.turnOver === true,
          }),
        }
      : {}),
    ...(passkey ? {passkey: Object.freeze({...passkey})} : {}),
    ...(file?.error ? {fileError: file.error} : {}),
    ...(error ? {error: Object.freeze({code: error.code, recoverable: error.recoverable})} : {}),
  });
}
