export {COUNTRIES, ISSUING_CODES, alpha2, alpha3, isIssuingCode} from './country.js';
export type {CameraSignals, PictureTimes} from './camera-signals.js';
export {dateIn, isCalendarDate, isTimeZone} from './calendar-date.js';
export {
  CHALLENGE_KINDS,
  CHALLENGE_MORE_TIME,
  CHALLENGE_TIME_LIMIT_MS,
  CHALLENGE_TRIES,
  DOT_PLACES,
  answersChallenge,
  isDistanceKind,
  performedChallenge,
} from './challenge.js';
export type {
  Challenge,
  ChallengeKind,
  ChallengeMove,
  ChallengeStep,
  ChallengeWishes,
  DotPlace,
} from './challenge.js';
export type {
  CaptureRecord,
  ClaimRecord,
  DocumentRecord,
  Manifest,
  ManifestFile,
  ManifestResource,
  ModelRecord,
  SealedBundle,
} from './bundle.js';
export {DATA_POINTS, ageOverThreshold, assertDataPointKeys, dataPointRow} from './catalogue.js';
export type {DataPointKey} from './catalogue.js';
export type {ConsentReceipt, ReceiptItem} from './consent-receipt.js';
export type {CaptureConsent, ConsentRecord, ConsentWithdrawal, ShareConsent} from './consent.js';
export type {
  CrossCheck,
  DataPoint,
  DataPointRow,
  DataPointType,
  DataPointValue,
  Evidence,
  EvidenceZone,
} from './data-point.js';
export {parseDataPointRequests} from './data-point-request.js';
export type {DataPointRequest} from './data-point-request.js';
export {systemClock, withDeadline} from './deadline.js';
export type {Clock, DeadlineOptions} from './deadline.js';
export {isEmailAddress} from './email-address.js';
export {ERROR_CODES, PassbaseError, assertArgument, toPassbaseError} from './error.js';
export type {ErrorCode, PassbaseErrorOptions} from './error.js';
export type {Point, Quad, Rect} from './geometry.js';
export {GUIDANCE_CODES} from './guidance.js';
export type {GuidanceCode} from './guidance.js';
export {REUSE_MODES} from './identity.js';
export type {
  IdentityAccessKey,
  IdentityStatus,
  KnownDataPoint,
  KnownIdentity,
  KnownResource,
  ReuseMode,
} from './identity.js';
export type {
  DocumentKind,
  DocumentObservation,
  FaceColours,
  FaceDescription,
  FaceObservation,
  FacePad,
  FaceQuality,
  FaceRecapture,
  HeadPose,
  MeanColour,
  MrzPlace,
  BarcodeReading,
  MrzReading,
  Observation,
  PageMeasures,
  SeenBarcode,
  SeenFace,
  SeenField,
  SeenMrz,
  SeenPage,
  SeenRegion,
} from './observation.js';
export {policyForbids} from './page-policy.js';
export type {PagePolicy, PolicyDocument} from './page-policy.js';
export {PASSKEY_ALGORITHMS, PASSKEY_MODES} from './passkey.js';
export type {
  AssertedPasskey,
  CreatedPasskey,
  PasskeyAlgorithm,
  PasskeyCeremony,
  PasskeyCredential,
  PasskeyMode,
  PasskeyRecord,
  PasskeySession,
} from './passkey.js';
export type {
  Abortable,
  Adapter,
  Authentication,
  AuthenticationRequest,
  AuthenticationResult,
  AuthenticationSession,
  Camera,
  CameraDevice,
  CameraFacing,
  CameraFile,
  CameraWish,
  ClipRecorder,
  ConsentHistory,
  DeviceKey,
  DeviceKeys,
  UnfinishedStore,
  EngineName,
  FilePage,
  Files,
  Frame,
  KeptConsent,
  LoadProgress,
  ObserveDocumentOptions,
  ObserveFaceOptions,
  ReadDocumentOptions,
  ReadingWishes,
  OpenCamera,
  OpenFile,
  PasskeyCreation,
  PasskeyRequest,
  Passkeys,
  ReadFieldsOptions,
  ReadTextOptions,
  Receipt,
  ShareReceipt,
  SignedConsent,
  SignedWithdrawal,
  UploadProgress,
  VerificationRequest,
  VerificationResult,
  VerificationSession,
  Vision,
  Wallet,
  WithdrawalReceipt,
} from './ports.js';
export {RESOURCE_TYPES} from './resource.js';
export type {
  FileOrigin,
  Resource,
  ResourceFile,
  ResourceFileKind,
  ResourceResult,
  ResourceStatus,
  ResourceType,
  ResourceTypeRow,
} from './resource.js';
export {STEP_IDS} from './step.js';
export type {StepId} from './step.js';
export type {
  FaceMatchReason,
  FaceQualityReason,
  FaceMatchRecord,
  LivenessReason,
  LivenessRecord,
  LivenessStepRecord,
  Verdict,
} from './verdict.js';
export {WALLET_FORMATS, WALLET_PROTOCOL} from './wallet.js';
export type {
  TrustedIssuers,
  WalletAnswer,
  WalletFormat,
  WalletOffer,
  WalletQuestion,
} from './wallet.js';
