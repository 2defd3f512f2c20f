/** The passkeys of an Identity, with one more or one that has signed: one rule for whoever writes them. Pure. */
import type {EnrolledPasskey} from '@passbase-verify/bundle/passkey';
import {refuseUnless} from '@passbase-verify/protocol';

/**
 * One that the Identity has is written over; another is taken only as its first. What was right when the bundle was judged need not be by
 * now: another tab may have enrolled one meanwhile.
 * @param before - As the Identity has them at this moment.
 * @throws {PassbaseError} `ERR_AUTH_PASSKEY_MALFORMED` where it has another one, and not this.
 */
export function enrolPasskey(
  before: readonly EnrolledPasskey[],
  passkey: EnrolledPasskey,
): readonly EnrolledPasskey[] {
  const others = before.filter(({credentialId}) => credentialId !== passkey.credentialId);
  refuseUnless(
    before.length === 0 || others.length < before.length,
    'ERR_AUTH_PASSKEY_MALFORMED',
    'the Identity has another passkey',
  );
  return [...others, passkey];
}
