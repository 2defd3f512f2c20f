export {PassbaseConsents} from './passbase-consents/passbase-consents.js';
export {PassbaseVerify} from './passbase-verify/passbase-verify.js';
export type {VerificationOutcome} from './passbase-verify/passbase-verify.js';
export {PassbaseAuthenticate} from './passbase-authenticate/passbase-authenticate.js';
export type {AdapterContext, AdapterFactory} from './host/host-settings.js';
export type {PublicState} from './host/public-state.js';
export type {SupportReport} from './host/support.js';
export {PassbaseAuthenticateEvent} from './events/passbase-authenticate-event.js';
export {PassbaseVerifyRequestEvent} from './events/passbase-verify-request-event.js';
export {PassbaseCancelEvent} from './events/passbase-cancel-event.js';
export {PassbaseErrorEvent} from './events/passbase-error-event.js';
export {PassbaseFinishEvent} from './events/passbase-finish-event.js';
export {PassbaseReadyEvent} from './events/passbase-ready-event.js';
export {PassbaseShareEvent} from './events/passbase-share-event.js';
export {PassbaseStartEvent} from './events/passbase-start-event.js';
export {PassbaseStepEvent} from './events/passbase-step-event.js';
export {PassbaseSubmitEvent} from './events/passbase-submit-event.js';
export {PassbaseWithdrawEvent} from './events/passbase-withdraw-event.js';
export type {Dictionary, MessageKey} from './locales/words.js';
export {PassbaseError} from '@passbase-verify/protocol';
export type {
  Adapter,
  DataPoint,
  DataPointDefinition,
  DataPointKey,
  ErrorCode,
  ExtractedValue,
  IdentityAccessKey,
  ResourceType,
  ResourceTypeDefinition,
  SeenDocument,
  StepId,
  TrustedIssuers,
} from '@passbase-verify/protocol';
export type {AuthenticationOutcome, Phase, SharedDataPoints} from '@passbase-verify/flow';
