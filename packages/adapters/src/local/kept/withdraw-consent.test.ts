import {jwsDigest, signConsent, signWithdrawal} from '@passbase-verify/bundle';
import {
  PassbaseError,
  systemClock,
  type DataPoint,
  type DeviceKey,
  type SignedConsent,
  type SignedWithdrawal,
} from '@passbase-verify/protocol';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import type {StoredIdentity} from './stored.js';
import {createWithdrawals} from './withdraw-consent.js';

const AUDIENCE = 'shop.example';
const always = {signal: new AbortController().signal};

const point = (key: string): DataPoint => ({
  ...{key, type: 'string', value: `value of ${key}`},
  evidence: {zone: 'mrz', confidence: 1, crossChecks: []},
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof PassbaseError ? error.code : String(error)),
  );

describe('a withdrawal at the embedded backend', () => {
  let vault: Vault;
  let key: DeviceKey;

  beforeEach(async () => {
    vault = createVault({databaseName: `withdraw-${crypto.randomUUID()}`});
    key = await vault.keys.forAudience(AUDIENCE, always);
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  const withdraw = (signed: SignedWithdrawal) =>
    createWithdrawals(vault, AUDIENCE, systemClock).withdraw(signed, always);

  const consentTo = (verificationId: string, granted: readonly string[]): Promise<SignedConsent> =>
    signConsent(
      {
        ...{kind: 'share', verificationId, recipient: AUDIENCE, purpose: 'a test', granted},
        ...{refused: [], textVersion: '1', language: 'en', givenAt: new Date().toISOString()},
      },
      key,
    );

  const withdrawalOf = async (
    {jws, record}: SignedConsent,
    change: {readonly recipient?: string; readonly by?: DeviceKey} = {},
  ): Promise<SignedWithdrawal> =>
    signWithdrawal(
      {
        ...{kind: 'withdrawal', verificationId: record.verificationId},
        recipient: change.recipient ?? AUDIENCE,
        ...{consentDigest: await jwsDigest(jws), withdrawn: record.granted},
        ...{textVersion: '1', language: 'en', withdrawnAt: new Date().toISOString()},
      },
      change.by ?? key,
    );

  /** An Identity with three Data points, and what came back of the Verification that they are from. */
  async function keep(
    consents: readonly SignedConsent[],
    id = 'identity-1',
  ): Promise<StoredIdentity> {
    const identity: StoredIdentity = {
      ...{identityAccessKey: id, status: 'approved', thumbprint: key.thumbprint, consents},
      dataPoints: ['last_name', 'date_of_birth', 'age_over_18'].map(point),
      resources: [],
      enrolled: [{descriptor: [0.5], eyeDistance: 90}],
    };
    await vault.records.put(AUDIENCE, 'identity', id, identity);
    for (const {record} of consents) {
      await vault.records.put(AUDIENCE, 'verification', record.verificationId, {result: 'values'});
    }
    return identity;
  }

  const stored = (id = 'identity-1') => vault.records.get<StoredIdentity>(AUDIENCE, 'identity', id);
  const keysLeft = async (id?: string) => (await stored(id))?.dataPoints.map((one) => one.key);

  it('of the only consent deletes the Identity, its face and what came back', async () => {
    const consent = await consentTo('v-1', ['last_name']);
    await keep([consent]);
    const receipt = await withdraw(await withdrawalOf(consent));
    expect(receipt.consentDigest).to.equal(await jwsDigest(consent.jws));
    expect(receipt.deleted).to.deep.equal(['last_name', 'date_of_birth', 'age_over_18']);
    expect(await stored()).to.equal(undefined);
    expect(await vault.records.list(AUDIENCE, 'verification')).to.deep.equal([]);
    const left = JSON.stringify(await vault.records.list(AUDIENCE, 'withdrawal'));
    expect(left).to.include(consent.jws);
    expect(left).not.to.include('value of');
    expect(left).not.to.include('descriptor');
  });

  it('leaves what another standing consent covers, and no more, until that is withdrawn too', async () => {
    const first = await consentTo('v-1', ['last_name', 'age_over_18']);
    const second = await consentTo('v-2', ['age_over_18']);
    await keep([first, second]);
    const receipt = await withdraw(await withdrawalOf(first));
    expect(receipt.deleted).to.deep.equal(['last_name', 'date_of_birth']);
    expect(await keysLeft()).to.deep.equal(['age_over_18']);
    expect(await vault.records.get(AUDIENCE, 'verification', 'v-2')).not.to.equal(undefined);
    expect((await withdraw(await withdrawalOf(second))).deleted).to.deep.equal(['age_over_18']);
    expect(await stored()).to.equal(undefined);
  });

  it('leaves other Identities alone', async () => {
    const [mine, other] = [await consentTo('v-1', ['last_name']), await consentTo('v-2', ['age'])];
    await keep([mine]);
    await keep([other], 'identity-2');
    await withdraw(await withdrawalOf(mine));
    expect(await stored()).to.equal(undefined);
    expect((await stored('identity-2'))?.consents).to.have.length(1);
  });

  it('is answered the second time as the first, and ends what an interrupted one began', async () => {
    const consent = await consentTo('v-1', ['last_name']);
    const identity = await keep([consent]);
    const first = await withdraw(await withdrawalOf(consent));
    // As if the page had been closed between the record and the deletion.
    await vault.records.put(AUDIENCE, 'identity', 'identity-1', identity);
    expect(await withdraw(await withdrawalOf(consent))).to.deep.equal(first);
    expect(await stored()).to.equal(undefined);
  });

  it('is refused from another key, for another recipient, and of a consent that was never given', async () => {
    const consent = await consentTo('v-1', ['last_name']);
    await keep([consent]);
    const by = await vault.keys.forAudience('elsewhere.example', always);
    const refusals: readonly [SignedWithdrawal, string][] = [
      [await withdrawalOf(consent, {by}), 'ERR_BUNDLE_KEY_MISMATCH'],
      [await withdrawalOf(consent, {recipient: 'elsewhere.example'}), 'ERR_BUNDLE_AUDIENCE'],
      [await withdrawalOf(await consentTo('v-1', ['last_name', 'age'])), 'ERR_ADAPTER_REJECTED'],
      [undefined as unknown as SignedWithdrawal, 'ERR_PROTOCOL_INVALID_ARGUMENT'],
    ];
    for (const [signed, code] of refusals) expect(await codeOf(withdraw(signed))).to.equal(code);
    expect(await keysLeft()).to.have.length(3);
    await withdraw(await withdrawalOf(consent));
    // What was withdrawn already is no excuse for a bad signature.
    expect(await codeOf(withdraw(await withdrawalOf(consent, {by})))).to.equal(
      'ERR_BUNDLE_KEY_MISMATCH',
    );
  });

  it('stops when it is told to', async () => {
    const consent = await consentTo('v-1', ['last_name']);
    await keep([consent]);
    const reason = new Error('enough');
    const {withdraw: run} = createWithdrawals(vault, AUDIENCE, systemClock);
    const work = run(await withdrawalOf(consent), {signal: AbortSignal.abort(reason)});
    expect(await work.catch((error: unknown) => error)).to.equal(reason);
    expect(await keysLeft()).to.have.length(3);
  });
});
