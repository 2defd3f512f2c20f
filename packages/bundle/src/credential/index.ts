export {CREDENTIAL_TYP, CREDENTIAL_VCT, KEY_BINDING_TYP} from './claims.js';
export {issueCredential} from './issue-credential.js';
export type {CredentialContent} from './issue-credential.js';
export {presentCredential} from './present-credential.js';
export type {PresentationWish} from './present-credential.js';
export {verifyPresentation} from './verify-presentation.js';
export type {ExpectedPresentation, VerifiedPresentation} from './verify-presentation.js';
