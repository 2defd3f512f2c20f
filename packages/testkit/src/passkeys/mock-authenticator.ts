/**
 * A mock of the User's authenticator, and of the browser before it: keys of WebCrypto that lie in memory, and a User who always says
 * yes. What it signs verifies as what a real one signs; tests spoil it member by member.
 */
import {
  PassbaseError,
  type PasskeyAlgorithm,
  type PasskeyCreation,
  type PasskeyRequest,
  type Passkeys,
} from '@passbase-verify/protocol';
import {coseKey} from './cose-key.js';
import {derSignature} from './der-signature.js';

/** What is to be otherwise in the next ceremonies than an honest browser and authenticator make it. */
export interface MockFlaws {
  readonly type?: string;
  readonly challenge?: Uint8Array<ArrayBuffer>;
  readonly origin?: string;
  readonly crossOrigin?: boolean;
  readonly rpId?: string;
  /** Bits of WebAuthn section 6.1; `MADE` is added where something is made. */
  readonly flags?: number;
  readonly counter?: number;
  /** Makes or lets sign this key in the place of its own. */
  readonly key?: CryptoKeyPair;
}

export interface MockAuthenticatorOptions {
  /** Of the page that asks; the present one's where absent. */
  readonly origin?: string;
  readonly algorithm?: PasskeyAlgorithm;
  /** False: it counts nothing, as passkeys that move between devices. */
  readonly counts?: boolean;
}

export interface MockAuthenticator extends Passkeys {
  flaws: MockFlaws;
  /** What the User does in the place of saying yes. */
  refuses: PassbaseError | undefined;
  isSupported: boolean;
  /** Names of the users that passkeys were made for, in order. */
  readonly made: readonly string[];
  readonly proofs: number;
}

const [PRESENT, VERIFIED, MADE] = [0x01, 0x04, 0x40];

const KEYS = {
  [-7]: {name: 'ECDSA', namedCurve: 'P-256'},
  [-257]: {
    ...{name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048},
    publicExponent: Uint8Array.of(1, 0, 1),
  },
} as const satisfies Record<PasskeyAlgorithm, EcKeyGenParams | RsaHashedKeyGenParams>;

export const makePasskeyPair = async (algorithm: PasskeyAlgorithm = -7): Promise<CryptoKeyPair> =>
  await crypto.subtle.generateKey(KEYS[algorithm], true, ['sign', 'verify']);

export function createMockAuthenticator({
  origin = globalThis.location?.origin,
  algorithm = -7,
  counts = true,
}: MockAuthenticatorOptions = {}): MockAuthenticator {
  const keys = new Map<string, CryptoKeyPair>();
  const made: string[] = [];
  let signatures = 0;
  let proofs = 0;

  const begin = (signal: AbortSignal): void => {
    signal.throwIfAborted();
    if (mock.refuses) throw mock.refuses;
    if (counts) signatures += 1;
  };

  const clientDataOf = (type: string, {challenge}: PasskeyRequest): Uint8Array<ArrayBuffer> => {
    const {flaws} = mock;
    return utf8(
      JSON.stringify({
        type: flaws.type ?? type,
        challenge: base64url(flaws.challenge ?? challenge),
        origin: flaws.origin ?? origin,
        crossOrigin: flaws.crossOrigin ?? false,
      }),
    );
  };

  const authenticatorDataOf = async (
    {rpId}: PasskeyRequest,
    attested: readonly number[] = [],
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const {flaws} = mock;
    const flags = (flaws.flags ?? PRESENT | VERIFIED) | (attested.length > 0 ? MADE : 0);
    const counter = new DataView(new ArrayBuffer(4));
    counter.setUint32(0, flaws.counter ?? signatures);
    const hash = await sha256(utf8(flaws.rpId ?? rpId));
    return Uint8Array.of(...hash, flags, ...new Uint8Array(counter.buffer), ...attested);
  };

  const mock: MockAuthenticator = {
    flaws: {},
    refuses: undefined,
    isSupported: true,
    made,
    get proofs() {
      return proofs;
    },
    supported: () => mock.isSupported,

    async create(creation: PasskeyCreation) {
      begin(creation.signal);
      const pair = mock.flaws.key ?? (await makePasskeyPair(algorithm));
      const id = crypto.getRandomValues(new Uint8Array(16));
      keys.set(base64url(id), pair);
      made.push(creation.user.name);
      const modelId = Array.from<number>({length: 16}).fill(0);
      const attested = [...modelId, 0, id.length, ...id, ...(await coseKey(pair.publicKey))];
      const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
      return {
        ...{ceremony: 'create', credentialId: base64url(id), algorithm, transports: ['internal']},
        clientData: base64url(clientDataOf('webauthn.create', creation)),
        authenticatorData: base64url(await authenticatorDataOf(creation, attested)),
        publicKey: base64url(spki),
      };
    },

    async get(request) {
      begin(request.signal);
      const own = request.credentials.find(({id}) => keys.has(id));
      // A browser tells a page nothing more than this, so that it learns nothing of other passkeys.
      if (!own) throw new PassbaseError('ERR_AUTH_PASSKEY_CANCELLED', 'there is no such passkey');
      proofs += 1;
      const {privateKey} = mock.flaws.key ?? keys.get(own.id)!;
      const clientData = clientDataOf('webauthn.get', request);
      const authenticatorData = await authenticatorDataOf(request);
      const signed = Uint8Array.of(...authenticatorData, ...(await sha256(clientData)));
      const {name} = privateKey.algorithm;
      const raw = await crypto.subtle.sign({name, hash: 'SHA-256'}, privateKey, signed);
      const signature = new Uint8Array(raw);
      return {
        ...{ceremony: 'get', credentialId: own.id, clientData: base64url(clientData)},
        authenticatorData: base64url(authenticatorData),
        signature: base64url(name === 'ECDSA' ? derSignature(signature) : signature),
      };
    },
  };
  return mock;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
