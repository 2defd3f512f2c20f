/** What the cases of the conformance suite are made of. */
import type {
  Adapter,
  ConsentWithdrawal,
  SealedBundle,
  ShareConsent,
  SignedConsent,
  SignedWithdrawal,
  VerificationRequest,
  VerificationSession,
} from '@passbase-verify/protocol';
import {never} from './demand.js';

export interface ConformanceOptions {
  /** A fresh adapter before a backend that may keep its state. */
  createAdapter(): Promise<Adapter> | Adapter;
  /** A bundle that passes for this session: sealed by the device key, with a performed challenge and a readable document. */
  seal(session: VerificationSession, request: VerificationRequest): Promise<SealedBundle>;
  /** Signs by the key that sealed. */
  sign(record: ShareConsent): Promise<SignedConsent>;
  /** Signs by the same key, or by one that the backend has never seen. */
  signWithdrawal(record: ConsentWithdrawal, by: 'device' | 'stranger'): Promise<SignedWithdrawal>;
  readonly request: VerificationRequest;
}

export interface ConformanceCase {
  readonly name: string;
  run(options: ConformanceOptions): Promise<void>;
}

export async function submitted(options: ConformanceOptions) {
  const adapter = await options.createAdapter();
  const session = await adapter.open(options.request, never());
  const bundle = await options.seal(session, options.request);
  const receipt = await adapter.submit(bundle, never());
  const result = await adapter.result(receipt, never());
  return {adapter, session, bundle, receipt, result};
}

export const shareOf = (
  session: VerificationSession,
  granted: readonly string[],
): ShareConsent => ({
  kind: 'share',
  verificationId: session.verificationId,
  recipient: session.audience,
  purpose: 'conformance',
  granted,
  refused: [],
  textVersion: '1',
  language: 'en',
  givenAt: new Date().toISOString(),
});
