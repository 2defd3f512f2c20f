export {drawChallenge} from './local/draw-challenge.js';
export type {RandomBytes} from './local/draw-challenge.js';
export {createLocalAdapter} from './local/local-adapter.js';
export type {LocalAdapterOptions} from './local/local-adapter.js';
export {authenticationCases} from './conformance/authentication-cases.js';
export type {
  AuthenticationCase,
  AuthenticationCaseOptions,
  AuthenticationFlaw,
} from './conformance/authentication-cases.js';
export {conformanceCases} from './conformance/conformance.js';
export type {ConformanceCase, ConformanceOptions} from './conformance/case.js';
export {passkeyCases} from './conformance/passkey-cases.js';
export type {PasskeyCase, PasskeyCaseOptions, PasskeyFlaw} from './conformance/passkey-cases.js';
