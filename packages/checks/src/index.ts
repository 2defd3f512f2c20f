export {parseAamva} from './aamva/parse-aamva.js';
export type {ParsedAamva} from './aamva/parse-aamva.js';
export {readAamva} from './aamva/read-aamva.js';
export {acceptsResource, isIdentityDocument, notBeforeOf} from './accept-resource.js';
export type {Acceptance} from './accept-resource.js';
export {judgeCamera} from './injection/judge-camera.js';
export type {InjectionJudgement, InjectionReason, InjectionSign} from './injection/judge-camera.js';
export {judgeLetter} from './document/address/address-data-points.js';
export type {
  JudgedLetter,
  LetterContext,
  ReadLetter,
} from './document/address/address-data-points.js';
export type {HolderNames} from './document/address/find-holder.js';
export {judgePad} from './pad/judge-pad.js';
export type {PadJudgement} from './pad/judge-pad.js';
export {judgeRecapture} from './recapture/judge-recapture.js';
export type {
  RecaptureJudgement,
  RecaptureReason,
  RecaptureSign,
} from './recapture/judge-recapture.js';
export {RECAPTURE} from './recapture/recapture-thresholds.js';
export type {RecaptureSettings} from './recapture/recapture-thresholds.js';
export {decodePrint, encodePrint} from './document/print-observations.js';
export type {PrintObservations} from './document/print-observations.js';
export {judgeProofOfAddress} from './document/address/judge-proof-of-address.js';
export type {
  AddressCheck,
  AddressJudgement,
  ProofOfAddressOptions,
} from './document/address/judge-proof-of-address.js';
export type {ReadAddress} from './document/address/read-address.js';
export {decodeStatement, encodeStatement, statedIn, statedPoints} from './statement.js';
export type {Statement} from './statement.js';
export {ageOn} from './calendar.js';
export {documentGuide} from './document/document-guide.js';
export {PAGE_OF_SIDE, isBackNeeded, wantsBarcode} from './document/document-side.js';
export type {BackQuestion, DocumentSide, WantedSide} from './document/document-side.js';
export {judgeDocument, startDocument} from './document/judge-document.js';
export type {DocumentJudgement, DocumentProgress} from './document/judge-document.js';
export {judgeDocumentStill} from './document/judge-document-still.js';
export type {DocumentCheck, DocumentStillJudgement} from './document/judge-document-still.js';
export {judgeSide, startSide} from './document/judge-side.js';
export type {SideJudgement, SideProgress} from './document/judge-side.js';
export {judgeSideStill} from './document/judge-side-still.js';
export type {SideCheck, SideStillJudgement} from './document/judge-side-still.js';
export {judgeEvidence} from './evidence/judge-evidence.js';
export type {JudgedEvidence} from './evidence/judge-evidence.js';
export {
  faceStillsOf,
  judgeDescribedFaces,
  judgeLight,
  judgeTrack,
  selfieOf,
  sentFaces,
  sentTrack,
} from './evidence/judge-selfie.js';
export type {BytesOf, JudgedTrack, SentFaces} from './evidence/judge-selfie.js';
export {extractDataPoints} from './extract-data-points.js';
export type {ExtractionInput, PerformedLiveness, ReadDocument} from './extract-data-points.js';
export {HOLDER_NAMES, extractEvidence, holderOf, pointsBesides} from './extract-evidence.js';
export type {EvidenceInput} from './extract-evidence.js';
export {decodeFaces, encodeFaces} from './face-match/face-descriptions.js';
export type {DescribedFaces, DescribedFile} from './face-match/face-descriptions.js';
export {judgeEnrolled} from './face-match/judge-enrolled.js';
export type {EnrolledInput} from './face-match/judge-enrolled.js';
export {ENROLLED_MATCH, FACE_MATCH, FACE_NETWORK} from './face-match/face-match-thresholds.js';
export type {FaceMatchSettings} from './face-match/face-match-thresholds.js';
export {judgeFaceMatch} from './face-match/judge-face-match.js';
export type {ComparableFace, FaceMatchInput} from './face-match/judge-face-match.js';
export {FACE_QUALITY} from './face-quality/face-quality-thresholds.js';
export type {FaceQualitySettings} from './face-quality/face-quality-thresholds.js';
export {hindrancesOf, judgeFaceQuality} from './face-quality/judge-face-quality.js';
export {faceStillScore} from './face-quality/still-score.js';
export {portraitRegions} from './face-match/portrait-regions.js';
export {withPrintedFields} from './fields/extract-fields.js';
export type {PrintedDocument} from './fields/extract-fields.js';
export {isPrintedOnly, printWish} from './fields/print-wish.js';
export {dateOrder, readPrintedDate} from './fields/read-printed-date.js';
export type {DateOrder, PrintedDateOptions} from './fields/read-printed-date.js';
export {readPrinted} from './fields/read-printed.js';
export type {PrintedOptions, PrintedValue} from './fields/read-printed.js';
export {splitAddress} from './fields/split-address.js';
export {holdGuidance} from './guidance.js';
export type {HeldGuidance} from './guidance.js';
export {joinKnownPoints, withSources} from './known-points.js';
export type {KnownPointsInput} from './known-points.js';
export {decodeFaceTrack, encodeFaceTrack} from './liveness/face-track.js';
export {roundFaceObservation} from './liveness/round-face-observation.js';
export type {FaceTrack} from './liveness/face-track.js';
export {judgeLiveness, replayLiveness, startLiveness} from './liveness/judge-liveness.js';
export type {LivenessJudgement, LivenessProgress} from './liveness/liveness-progress.js';
export {buildMrz} from './mrz/build-mrz.js';
export type {MrzFields} from './mrz/build-mrz.js';
export {decodeMrz} from './mrz/decode/decode-mrz.js';
export type {DecodedMrz, MrzCorrection, MrzDoubt} from './mrz/decode/decode-mrz.js';
export type {MrzCalibration, MrzEvidence} from './mrz/decode/mrz-confidence.js';
export {addMrzVote, NO_VOTE, votedMrz} from './mrz/decode/mrz-vote.js';
export type {MrzVote} from './mrz/decode/mrz-vote.js';
export {parseMrz} from './mrz/parse-mrz.js';
export type {MrzCheck, ParsedMrz} from './mrz/parse-mrz.js';
export type {MrzCheckName, MrzFormat} from './mrz/layout/mrz-layout.js';
export {judgeKeptLight} from './screen-light/judge-kept-light.js';
export type {KeptLightJudgement} from './screen-light/judge-kept-light.js';
export {judgeScreenLight} from './screen-light/judge-screen-light.js';
export type {ScreenLightJudgement} from './screen-light/judge-screen-light.js';
export {SCREEN_REST, planScreenLight} from './screen-light/plan-screen-light.js';
export type {ScreenColour, ShownColour} from './screen-light/plan-screen-light.js';
export {decodeScreenLight, encodeScreenLight} from './screen-light/screen-light-file.js';
export type {KeptScreenLight, SeenColours} from './screen-light/screen-light-file.js';
export {
  decodeWalletAnswer,
  encodeWalletAnswer,
  presentedCredential,
} from './wallet/wallet-answer.js';
export type {PresentedCredential} from './wallet/wallet-answer.js';
export {isPidType, walletSources} from './wallet/wallet-claims.js';
export {isAskedFor, isIssuerSigned, walletDataPoints} from './wallet/wallet-data-points.js';
export type {ReadCredential} from './wallet/wallet-data-points.js';
export {walletQuestion} from './wallet/wallet-question.js';
export type {WalletQuestionInput} from './wallet/wallet-question.js';
