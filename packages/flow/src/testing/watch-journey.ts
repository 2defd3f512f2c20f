/** Waits for where a journey comes to. */
import type {JourneyState, Phase} from '../journey/journey-state.js';
import type {Journey} from '../journey/journey.js';

/** Rejects where the journey fails instead. */
export const until = (
  journey: Journey,
  wanted: (state: JourneyState) => boolean,
): Promise<JourneyState> =>
  new Promise((resolve, reject) => {
    const look = (state: JourneyState): boolean => {
      if (wanted(state)) resolve(state);
      else if (state.phase === 'failed') reject(state.error ?? new Error('it failed'));
      else return false;
      return true;
    };
    if (look(journey.state)) return;
    const stop = journey.subscribe((state) => {
      if (look(state)) stop();
    });
  });

export const reached = (journey: Journey, phase: Phase): Promise<JourneyState> =>
  until(journey, (state) => state.phase === phase);
