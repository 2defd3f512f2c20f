export {createMockAuthenticator, makePasskeyPair} from './mock-authenticator.js';
export type {MockAuthenticator, MockAuthenticatorOptions, MockFlaws} from './mock-authenticator.js';
