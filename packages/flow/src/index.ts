export {createJourney} from './journey.js';
export type {Journey, JourneyOutcome} from './journey.js';
export {STEP_OF_PHASE} from './journey-state.js';
export type {
  CameraState,
  DocumentState,
  FileState,
  JourneyState,
  LivenessState,
  Phase,
  PreviewState,
  SummaryItem,
  Wish,
} from './journey-state.js';
export type {JourneyRooms} from './desk.js';
export {documentsOf, planCapture} from './plan.js';
export type {CapturePlan, DocumentSlot, PlanInput, SlotId} from './plan.js';
export {checkRequest} from './request.js';
export type {CheckedRequest, JourneyRequest} from './request.js';
export {isShared} from './share-gate.js';
export type {SharedDataPoints} from './share-gate.js';
