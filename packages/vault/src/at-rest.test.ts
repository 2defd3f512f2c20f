import type {KeptConsent} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createVault, type Vault} from './index.js';
import {codeOf} from './testing/code-of.js';
import {dumpDatabase, inRaw} from './testing/raw-database.js';

const NAME = 'at-rest-test';
const {signal} = new AbortController();

/** As the embedded backend and the history write them; values that are found nowhere else. */
const SECRETS = ['ERIKSSON', 'L898902C3', '1974-08-12', 'Zürich 東京', 'To open an account'];
const IDENTITY = {
  dataPoints: SECRETS.slice(0, 4).map((value) => ({key: 'x', value, evidence: {zone: 'mrz'}})),
  enrolled: [{descriptor: [0.123456789, -0.987654321], eyeDistance: 77.25}],
};

const consent = (id: string, recipient: string, givenAt: string): KeptConsent => ({
  id,
  signed: {
    record: {
      ...{kind: 'share', verificationId: `v-${id}`, recipient, purpose: 'To open an account'},
      ...{granted: ['last_name'], refused: [], textVersion: '1', language: 'en', givenAt},
    },
    jws: 'aaa.bbb.ccc',
  },
  receipt: {record_id: `v-${id}`} as KeptConsent['receipt'],
});

describe('what lies in the vault', () => {
  let vault: Vault;

  beforeEach(() => {
    vault = createVault({databaseName: NAME});
  });
  afterEach(async () => {
    vault.close();
    await createVault({databaseName: NAME}).wipe();
  });

  it('holds no value in plain, in no store and in no spelling', async () => {
    await vault.keys.forAudience('shop.example', {signal});
    await vault.records.put('shop.example', 'identity', 'i', IDENTITY);
    await vault.records.put('shop.example', 'verification', 'v', IDENTITY, {
      expiresAt: Date.now() + 60_000,
    });
    await vault.consents.put(consent('a', 'shop.example', '2026-03-01T12:00:00Z'), {signal});
    const dump = await dumpDatabase(NAME);
    for (const secret of [...SECRETS, 'last_name', '0.123456789', '77.25']) {
      expect(dump, secret).not.to.include(secret);
      expect(dump, secret).not.to.include(btoa(unescape(encodeURIComponent(secret))));
    }
    // That the search finds what can be read: whose it is, of what kind, and when it is over.
    for (const readable of ['shop.example', 'identity', 'consent-history', 'expiresAt']) {
      expect(dump, readable).to.include(readable);
    }
    // And that it would find a value in bytes.
    await inRaw(NAME, 'records', (store) =>
      store.put({
        ...{audience: 'x', kind: 'x', id: 'x', iv: new Uint8Array(12)},
        ciphertext: new TextEncoder().encode('ERIKSSON').buffer,
      }),
    );
    expect(await dumpDatabase(NAME)).to.include('ERIKSSON');
  });

  it('has another key for each integrator, and what is copied to another one can not be read there', async () => {
    await vault.records.put('shop', 'identity', 'a', IDENTITY);
    await vault.records.put('bank', 'identity', 'a', 'of the bank');
    const stored = await inRaw<Record<string, unknown>>(NAME, 'records', (store) =>
      store.get(['shop', 'identity', 'a']),
    );
    await inRaw(NAME, 'records', (store) => store.put({...stored, audience: 'bank', id: 'b'}));
    expect(await codeOf(vault.records.get('bank', 'identity', 'b'))).to.equal('ERR_VAULT_CORRUPT');
    // Nor with the other integrator's key in the place of its own.
    const key = await inRaw<CryptoKey>(NAME, 'keys', (store) => store.get(['records', 'bank']));
    await inRaw(NAME, 'keys', (store) => store.put(key, ['records', 'shop']));
    expect(await codeOf(vault.records.get('shop', 'identity', 'a'))).to.equal('ERR_VAULT_CORRUPT');
    expect(await vault.records.get('bank', 'identity', 'a')).to.equal('of the bank');
  });

  describe('the history of consents', () => {
    it('lists those of one integrator, the newest first, and forgets the one that it is told to', async () => {
      const {consents} = vault;
      await consents.put(consent('b', 'shop', '2026-03-01T12:00:00Z'), {signal});
      await consents.put(consent('a', 'shop', '2026-02-01T12:00:00Z'), {signal});
      await consents.put(consent('c', 'shop', '2026-04-01T12:00:00Z'), {signal});
      await consents.put(consent('d', 'bank', '2026-05-01T12:00:00Z'), {signal});
      const ids = async (audience: string): Promise<string[]> =>
        (await consents.list(audience, {signal})).map(({id}) => id);
      expect(await ids('shop')).to.deep.equal(['c', 'b', 'a']);
      await consents.forget('bank', 'b', {signal});
      await consents.forget('shop', 'b', {signal});
      await consents.forget('shop', 'b', {signal});
      expect(await ids('shop')).to.deep.equal(['c', 'a']);
      expect(await ids('bank')).to.deep.equal(['d']);
    });

    it('keeps what is written over an entry, and is apart from what a backend keeps', async () => {
      const entry = consent('a', 'shop', '2026-03-01T12:00:00Z');
      await vault.consents.put(entry, {signal});
      const confirmed = {consentDigest: 'a', confirmedAt: '2026-04-01T12:00:00Z', deleted: []};
      await vault.consents.put({...entry, confirmed}, {signal});
      await vault.records.put('shop', 'identity', 'i', {consents: []});
      await vault.records.delete('shop', 'identity', 'i');
      expect(await vault.consents.list('shop', {signal})).to.deep.equal([{...entry, confirmed}]);
    });

    it('is gone with everything else when the vault is wiped', async () => {
      await vault.consents.put(consent('a', 'shop', '2026-03-01T12:00:00Z'), {signal});
      await vault.consents.put(consent('b', 'bank', '2026-03-01T12:00:00Z'), {signal});
      await vault.wipe();
      expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(NAME);
      expect(await vault.consents.list('shop', {signal})).to.deep.equal([]);
      expect(await vault.consents.list('bank', {signal})).to.deep.equal([]);
    });

    it('takes no entry that is none, and stops when it is told to', async () => {
      for (const wrong of [undefined, {}, {signed: {}}]) {
        const code = await codeOf(vault.consents.put(wrong as KeptConsent, {signal}));
        expect(code).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      }
      const reason = new Error('enough');
      const stopped = {signal: AbortSignal.abort(reason)};
      for (const work of [
        vault.consents.put(consent('a', 'shop', '2026-03-01T12:00:00Z'), stopped),
        vault.consents.list('shop', stopped),
        vault.consents.forget('shop', 'a', stopped),
      ]) {
        expect(await work.catch((error: unknown) => error)).to.equal(reason);
      }
    });
  });
});
