export type {AuthenticationOutcome} from './authentication/authentication-course.js';
export {checkAuthentication} from './authentication/check-authentication.js';
export type {AuthenticationWish} from './authentication/check-authentication.js';
export {createAuthentication} from './authentication/create-authentication.js';
export {openConsentBook} from './sharing/consent-book.js';
export type {ConsentBook, ConsentRooms, WithdrawalWish} from './sharing/consent-book.js';
export type {Journey, JourneyOutcome} from './journey/journey.js';
export {STEP_OF_PHASE} from './journey/journey-state.js';
export type {
  CameraState,
  DocumentState,
  EmailState,
  FileState,
  JourneyState,
  KnownState,
  LivenessState,
  PasskeyState,
  Phase,
  PreviewState,
  ScreenLightState,
  SummaryItem,
  Wish,
} from './journey/journey-state.js';
export type {JourneyRooms, VerifyRooms} from './desk.js';
export type {HeldIdentity, HeldResource} from './planning/held.js';
export {documentsOf, planCapture} from './planning/plan.js';
export type {CapturePlan, DocumentSlot, PlanInput} from './planning/plan.js';
export type {PlanningCatalogue} from './planning/proofs.js';
export type {SlotId} from './planning/slots-of-types.js';
export {checkRequest} from './request.js';
export type {CheckedRequest, JourneyRequest} from './request.js';
export {leastGrants, unanswered} from './sharing/share-choice.js';
export {isShared} from './sharing/share-gate.js';
export type {SharedDataPoints} from './sharing/share-gate.js';
export {createJourney} from './journey/verify-journey.js';
