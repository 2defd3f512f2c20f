export {alpha2, alpha3} from './alpha-2.js';
export {COUNTRIES, ISSUING_CODES, includesCountry, isIssuingCode, isoCountry} from './country.js';
export type {CameraSignals, PictureTimes} from './camera-signals.js';
export {dateIn, isCalendarDate} from './calendar-date.js';
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
export {DATA_POINTS, ageOverThreshold} from './catalogue.js';
export type {BuiltInKey, DataPointKey} from './catalogue.js';
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
export {LONGEST_TEXT, isDataPointValue} from './data-point-value.js';
export {parseDataPointRequests} from './data-point-request.js';
export type {DataPointRequest} from './data-point-request.js';
export {systemClock, withDeadline} from './deadline.js';
export type {Clock, DeadlineOptions} from './deadline.js';
export {isEmailAddress} from './email-address.js';
export {
  ERROR_CODES,
  PassbaseError,
  assertArgument,
  refuseUnless,
  toPassbaseError,
} from './error.js';
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
export {loadCode} from './load-code.js';
export {assertDataPointKeys, dataPointRow, isSheet, resourceTypeRow} from './known-names.js';
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
export type {Abortable} from './ports/abortable.js';
export type {
  Adapter,
  Receipt,
  ShareReceipt,
  SignedConsent,
  SignedWithdrawal,
  VerificationResult,
  WithdrawalReceipt,
} from './ports/adapter.js';
export type {
  Authentication,
  AuthenticationRequest,
  AuthenticationResult,
  AuthenticationSession,
} from './ports/authentication.js';
export type {
  Camera,
  CameraDevice,
  CameraFacing,
  CameraFile,
  CameraWish,
  ClipRecorder,
  Frame,
  OpenCamera,
} from './ports/camera.js';
export type {ConsentHistory, KeptConsent} from './ports/consent-history.js';
export type {DeviceKey, DeviceKeys} from './ports/device-keys.js';
export type {FilePage, Files, OpenFile} from './ports/files.js';
export type {PasskeyCreation, PasskeyRequest, Passkeys} from './ports/passkeys.js';
export type {UploadProgress, VerificationRequest, VerificationSession} from './ports/session.js';
export type {UnfinishedStore} from './ports/unfinished-store.js';
export type {
  EngineName,
  LoadProgress,
  ObserveDocumentOptions,
  ObserveFaceOptions,
  ReadDocumentOptions,
  ReadingWishes,
  ReadFieldsOptions,
  ReadTextOptions,
  Vision,
} from './ports/vision.js';
export type {Wallet} from './ports/wallet.js';
export {registerResourceTypes} from './registered/register-resource-types.js';
export {registeredType, registeredTypes} from './registered/registry.js';
export type {
  DataPointDefinition,
  ExtractedValue,
  PrintedType,
  ResourceTypeDefinition,
  SeenDocument,
} from './registered/resource-type-definition.js';
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
export {isTimeZone} from './time-zone.js';
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
