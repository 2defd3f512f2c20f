export {decode as fromBase64url, encode as toBase64url} from 'jose/base64url';
export {passkeyChallenge} from './challenge.js';
export {verifyAssertedPasskey, verifyCreatedPasskey} from './verify-passkey.js';
export type {EnrolledPasskey, ExpectedPasskey} from './verify-passkey.js';
