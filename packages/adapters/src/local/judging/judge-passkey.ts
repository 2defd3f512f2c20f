/** Passkeys of the embedded backend: what it says of them when a session opens, and what it makes of one that came in a bundle. */
import {
  verifyAssertedPasskey,
  verifyCreatedPasskey,
  type EnrolledPasskey,
} from '@passbase-verify/bundle/passkey';
import {
  refuseUnless,
  type Manifest,
  type PasskeyMode,
  type PasskeySession,
} from '@passbase-verify/protocol';

/** For whom passkeys are. */
export interface RelyingParty {
  /** The page's host, or a registrable suffix of it. */
  readonly id: string;
  readonly origin: string;
}

/** That of the page; undefined where there is none. */
export function ownRelyingParty(): RelyingParty | undefined {
  const {hostname: id, origin} = globalThis.location ?? {};
  return id && origin ? {id, origin} : undefined;
}

export interface PasskeyContext {
  readonly relyingParty: RelyingParty | undefined;
  /** As the session was asked for. */
  readonly mode: PasskeyMode | undefined;
  /** Of the Identity. */
  readonly enrolled: readonly EnrolledPasskey[];
}

/** Absent where none is asked for, or this page has none. */
export const passkeySession = ({
  relyingParty,
  mode = 'off',
  enrolled,
}: PasskeyContext): {readonly passkey?: PasskeySession} =>
  relyingParty && mode !== 'off'
    ? {
        passkey: {
          rpId: relyingParty.id,
          credentials: enrolled.map(({credentialId: id, transports}) => ({id, transports})),
        },
      }
    : {};

/**
 * One that was made with a Verification. An Identity that has one gets no other this way: else whoever has face and device would have the
 * second proof as well.
 * @returns Undefined where none came.
 * @throws {PassbaseError} `ERR_AUTH_PASSKEY_MISSING` where one is required, else as `verifyCreatedPasskey` does.
 */
export async function judgeMadePasskey(
  {passkey, nonce}: Manifest,
  {relyingParty, mode, enrolled}: PasskeyContext,
): Promise<EnrolledPasskey | undefined> {
  if (passkey === undefined) {
    refuseUnless(
      mode !== 'required' || enrolled.length > 0,
      'ERR_AUTH_PASSKEY_MISSING',
      'no passkey was made',
    );
    return undefined;
  }
  refuseUnless(
    passkey.ceremony === 'create' && isAsked(relyingParty, mode) && enrolled.length === 0,
    'ERR_AUTH_PASSKEY_MALFORMED',
    'nobody has asked for this passkey',
  );
  return verifyCreatedPasskey(passkey, expectedOf(relyingParty, nonce));
}

/** What came of a passkey in an authentication, and what is to be kept of it. */
export interface JudgedPasskey {
  readonly outcome: 'verified' | 'enrolled';
  readonly passkey: EnrolledPasskey;
}

/**
 * In an authentication one that is enrolled has to sign; where there is none the first may be made.
 * @returns Undefined where none came, and none had to.
 * @throws {PassbaseError} `ERR_AUTH_PASSKEY_NOT_ENROLLED` and `_MISSING` where one is required, else as `verifyAssertedPasskey` does.
 */
export async function judgePasskey(
  manifest: Manifest,
  context: PasskeyContext,
): Promise<JudgedPasskey | undefined> {
  const {relyingParty, mode, enrolled} = context;
  const {passkey, nonce} = manifest;
  assertEnrolled(context);
  // One that is made is no proof of the one that there is.
  refuseUnless(
    mode !== 'required' || passkey?.ceremony === 'get',
    'ERR_AUTH_PASSKEY_MISSING',
    'no passkey has signed',
  );
  if (passkey?.ceremony !== 'get') {
    const made = await judgeMadePasskey(manifest, context);
    return made && {outcome: 'enrolled', passkey: made};
  }
  refuseUnless(
    isAsked(relyingParty, mode),
    'ERR_AUTH_PASSKEY_MALFORMED',
    'nobody has asked for this passkey',
  );
  const expected = {...expectedOf(relyingParty, nonce), enrolled};
  return {outcome: 'verified', passkey: await verifyAssertedPasskey(passkey, expected)};
}

/** @throws {PassbaseError} `ERR_AUTH_PASSKEY_NOT_ENROLLED` where one has to sign and there is none. */
export function assertEnrolled({mode, enrolled}: PasskeyContext): void {
  refuseUnless(
    mode !== 'required' || enrolled.length > 0,
    'ERR_AUTH_PASSKEY_NOT_ENROLLED',
    'the Identity has no passkey',
  );
}

const isAsked = (
  relyingParty: RelyingParty | undefined,
  mode: PasskeyMode | undefined = 'off',
): relyingParty is RelyingParty => relyingParty !== undefined && mode !== 'off';

const expectedOf = ({id: rpId, origin}: RelyingParty, nonce: string) => ({rpId, origin, nonce});
