import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createVault, type Vault} from './index.js';
import {codeOf} from './testing/code-of.js';
import {inRaw as inRawOf, openRaw as openRawOf} from './testing/raw-database.js';
import {standingClock} from './testing/standing-clock.js';

const NAME = 'vault-test';
const {signal} = new AbortController();
const START = Date.parse('2026-03-01T12:00:00Z');

const openRaw = (version?: number): Promise<IDBDatabase> => openRawOf(NAME, version);
const inRaw = <T>(store: string, work: (store: IDBObjectStore) => IDBRequest): Promise<T> =>
  inRawOf(NAME, store, work);

function replaceIndexedDb(value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') as PropertyDescriptor;
  Object.defineProperty(globalThis, 'indexedDB', {value, configurable: true});
  return () => Object.defineProperty(globalThis, 'indexedDB', own);
}

describe('the vault', () => {
  let vault: Vault;
  let clock: ReturnType<typeof standingClock>;

  beforeEach(() => {
    clock = standingClock(START);
    vault = createVault({databaseName: NAME, clock});
  });

  afterEach(async () => {
    vault.close();
    await createVault({databaseName: NAME}).wipe();
  });

  it('opens nothing before it is used', async () => {
    const names = (await indexedDB.databases()).map(({name}) => name);
    expect(names).not.to.include(NAME);
  });

  describe('device keys', () => {
    it('can sign, can be checked with the public key, and can not be exported', async () => {
      const {privateKey, publicJwk} = await vault.keys.forAudience('shop', {signal});
      expect(privateKey.extractable).to.equal(false);
      for (const format of ['jwk', 'pkcs8'] as const) {
        const refused = await crypto.subtle.exportKey(format, privateKey).catch((e: Error) => e);
        expect(refused).to.be.instanceOf(DOMException);
      }
      const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
      const bytes = new TextEncoder().encode('hello');
      const signature = await crypto.subtle.sign(algorithm, privateKey, bytes);
      const key = await crypto.subtle.importKey('jwk', publicJwk, algorithm, true, ['verify']);
      expect(await crypto.subtle.verify(algorithm, key, signature, bytes)).to.equal(true);
      expect(publicJwk).to.have.all.keys('crv', 'kty', 'x', 'y');
    });

    it('stay the same over two vaults and differ between audiences', async () => {
      const first = await vault.keys.forAudience('shop', {signal});
      vault.close();
      const again = await createVault({databaseName: NAME}).keys.forAudience('shop', {signal});
      const other = await vault.keys.forAudience('bank', {signal});
      expect(again.thumbprint).to.equal(first.thumbprint);
      expect(other.thumbprint).not.to.equal(first.thumbprint);
    });

    it('are made once, however many begin at once', async () => {
      const vaults = Array.from({length: 8}, () => createVault({databaseName: NAME}));
      const keys = await Promise.all(
        vaults.flatMap(({keys}) => [
          keys.forAudience('shop', {signal}),
          keys.forAudience('shop', {signal}),
        ]),
      );
      for (const one of vaults) one.close();
      expect(new Set(keys.map(({thumbprint}) => thumbprint)).size).to.equal(1);
      expect(await inRaw<unknown[]>('keys', (store) => store.getAllKeys())).to.have.length(1);
    });

    it('reject with the reason of an aborted signal', async () => {
      const reason = new Error('enough');
      const work = vault.keys.forAudience('shop', {signal: AbortSignal.abort(reason)});
      expect(await work.catch((error: unknown) => error)).to.equal(reason);
    });

    it('say so when the stored key is no key any more', async () => {
      await vault.keys.forAudience('shop', {signal});
      await inRaw('keys', (store) =>
        store.put({privateKey: {}, publicJwk: {}}, ['device', 'shop']),
      );
      const code = await codeOf(vault.keys.forAudience('shop', {signal}));
      expect(code).to.equal('ERR_VAULT_CORRUPT');
    });
  });

  describe('records', () => {
    it('come back as they were put, and are gone when they are deleted', async () => {
      const value = {name: 'Ana', list: [1, null, true, 'ü'], inner: {absent: undefined}};
      await vault.records.put('shop', 'identity', 'a', value);
      expect(await vault.records.get('shop', 'identity', 'a')).to.deep.equal({
        name: 'Ana',
        list: [1, null, true, 'ü'],
        inner: {},
      });
      await vault.records.put('shop', 'identity', 'a', 'replaced');
      expect(await vault.records.get('shop', 'identity', 'a')).to.equal('replaced');
      await vault.records.delete('shop', 'identity', 'a');
      expect(await vault.records.get('shop', 'identity', 'a')).to.equal(undefined);
      await vault.records.delete('shop', 'identity', 'a');
    });

    it('of one audience and kind can not be seen from another', async () => {
      await vault.records.put('shop', 'identity', 'a', 1);
      await vault.records.put('shop', 'identity', 'b', 2);
      await vault.records.put('shop', 'identity2', 'c', 3);
      await vault.records.put('shop2', 'identity', 'a', 4);
      await vault.records.put('sho', 'pidentity', 'a', 5);
      expect(await vault.records.list('shop', 'identity')).to.deep.equal([
        {id: 'a', value: 1},
        {id: 'b', value: 2},
      ]);
      expect(await vault.records.get('shop2', 'identity', 'b')).to.equal(undefined);
      await vault.records.delete('shop2', 'identity', 'a');
      expect(await vault.records.get('shop', 'identity', 'a')).to.equal(1);
    });

    it('of one audience and kind are cleared together, and no others', async () => {
      for (const kind of ['draft', 'draft 2', 'identity']) {
        for (const id of ['a', 'b']) await vault.records.put('shop', kind, id, 1);
      }
      await vault.records.put('bank', 'draft', 'a', 1);
      await vault.records.clear('shop', 'draft');
      expect(await vault.records.list('shop', 'draft')).to.deep.equal([]);
      expect(await vault.records.list('shop', 'draft 2')).to.have.length(2);
      expect(await vault.records.list('shop', 'identity')).to.have.length(2);
      expect(await vault.records.list('bank', 'draft')).to.have.length(1);
    });

    it('lie encrypted in the database, under a key that can not be exported', async () => {
      const secret = 'ERIKSSON-L898902C3';
      await vault.records.put('shop', 'identity', 'a', {secret});
      const stored = await inRaw<unknown>('records', (store) =>
        store.get(['shop', 'identity', 'a']),
      );
      const {ciphertext, iv, ...rest} = stored as {ciphertext: ArrayBuffer; iv: Uint8Array};
      expect(ciphertext.byteLength).to.equal(JSON.stringify({secret}).length + 16);
      expect(new TextDecoder('latin1').decode(ciphertext)).not.to.include('ERIKSSON');
      expect(iv).to.have.length(12);
      expect(rest).to.deep.equal({audience: 'shop', kind: 'identity', id: 'a'});
      const key = await inRaw<CryptoKey>('keys', (store) => store.get(['records', 'shop']));
      expect(key.extractable).to.equal(false);
      const refused = await crypto.subtle.exportKey('raw', key).catch((error: Error) => error);
      expect(refused).to.be.instanceOf(DOMException);
    });

    it('never use an initialisation vector twice', async () => {
      const ivs = new Set<string>();
      for (let write = 0; write < 20; write++) {
        await vault.records.put('shop', 'identity', 'a', 1);
        const {iv} = await inRaw<{iv: Uint8Array}>('records', (store) =>
          store.get(['shop', 'identity', 'a']),
        );
        ivs.add(iv.join());
      }
      expect(ivs.size).to.equal(20);
    });

    it('are gone from their time on, for get and list and in the database', async () => {
      await vault.records.put('shop', 'draft', 'a', 1, {expiresAt: START + 1_000});
      await vault.records.put('shop', 'draft', 'b', 2, {expiresAt: START + 2_000});
      await vault.records.put('shop', 'draft', 'c', 3);
      clock.push(999);
      expect(await vault.records.list('shop', 'draft')).to.have.length(3);
      clock.push(1);
      expect(await vault.records.get('shop', 'draft', 'a')).to.equal(undefined);
      clock.push(1_000);
      expect(await vault.records.list('shop', 'draft')).to.deep.equal([{id: 'c', value: 3}]);
      expect(await inRaw<unknown[]>('records', (store) => store.getAllKeys())).to.have.length(1);
    });

    it('lose nothing where several tabs change one of them at once', async () => {
      const tabs = Array.from({length: 4}, () => createVault({databaseName: NAME}));
      const add =
        (who: string) =>
        (before: readonly string[] = []) => [...before, who];
      const names = Array.from({length: 16}, (_, index) => `n${index}`);
      await Promise.all(
        names.map((who, index) => tabs[index % 4]!.records.update('shop', 'list', 'a', add(who))),
      );
      for (const tab of tabs) tab.close();
      const kept = await vault.records.get<string[]>('shop', 'list', 'a');
      expect(kept).to.have.members(names);
      expect(kept).to.have.length(names.length);
    });

    it('are changed as the change says, deleted where it gives nothing, and left where it throws', async () => {
      const {records} = vault;
      const first = await records.update<number>('shop', 'count', 'a', (before = 1) => before + 1);
      expect(first).to.equal(2);
      const refusal = new PassbaseError('ERR_AUTH_NONCE', 'it was used');
      const refuse = (): never => {
        throw refusal;
      };
      const told = await records.update('shop', 'count', 'a', refuse).catch((e: unknown) => e);
      expect(told).to.equal(refusal);
      expect(await records.get('shop', 'count', 'a')).to.equal(2);
      expect(await records.update('shop', 'count', 'a', () => undefined)).to.equal(undefined);
      expect(await records.get('shop', 'count', 'a')).to.equal(undefined);
      expect(await codeOf(records.update('shop', 'count', 'a', () => NaN))).to.equal(
        'ERR_PROTOCOL_INVALID_ARGUMENT',
      );
    });

    it('begin anew for a change that comes when their time is over', async () => {
      const {records} = vault;
      await records.put('shop', 'count', 'a', 1, {expiresAt: START + 1000});
      clock.push(1000);
      const seen: unknown[] = [];
      const next = {expiresAt: START + 3000};
      await records.update(
        ...(['shop', 'count', 'a'] as const),
        (before) => {
          seen.push(before);
          return 5;
        },
        next,
      );
      expect(seen).to.deep.equal([undefined]);
      expect(await records.get('shop', 'count', 'a')).to.equal(5);
      clock.push(2000);
      expect(await records.get('shop', 'count', 'a')).to.equal(undefined);
    });

    it('that expired while nobody looked are deleted when the vault is opened', async () => {
      await vault.records.put('shop', 'draft', 'a', 1, {expiresAt: START + 1_000});
      vault.close();
      clock.push(1_000);
      await vault.records.get('shop', 'other', 'x');
      expect(await inRaw<unknown[]>('records', (store) => store.getAllKeys())).to.deep.equal([]);
    });

    const alterations: Readonly<
      Record<string, (stored: Record<string, unknown>) => Record<string, unknown>>
    > = {
      'one bit of the ciphertext is turned': (stored) => {
        const bytes = new Uint8Array(stored['ciphertext'] as ArrayBuffer);
        bytes[0] = (bytes[0] as number) ^ 1;
        return {...stored, ciphertext: bytes.buffer};
      },
      'it was given more time': (stored) => ({...stored, expiresAt: START + 9_999_999}),
      'it was moved under another id': (stored) => ({...stored, id: 'b'}),
      'its ciphertext is cut off': (stored) => ({...stored, ciphertext: new ArrayBuffer(3)}),
    };
    for (const [what, alter] of Object.entries(alterations)) {
      it(`are refused and deleted where ${what}`, async () => {
        await vault.records.put('shop', 'draft', 'a', 1, {expiresAt: START + 1_000});
        const stored = await inRaw<Record<string, unknown>>('records', (store) =>
          store.get(['shop', 'draft', 'a']),
        );
        const altered = alter(stored);
        await inRaw('records', (store) => store.put(altered));
        const id = altered['id'] as string;
        expect(await codeOf(vault.records.get('shop', 'draft', id))).to.equal('ERR_VAULT_CORRUPT');
        expect(await vault.records.get('shop', 'draft', id)).to.equal(undefined);
      });
    }

    it('are refused and deleted where their key is gone', async () => {
      await vault.records.put('shop', 'draft', 'a', 1);
      await inRaw('keys', (store) => store.delete(['records', 'shop']));
      expect(await codeOf(vault.records.list('shop', 'draft'))).to.equal('ERR_VAULT_CORRUPT');
      expect(await vault.records.list('shop', 'draft')).to.deep.equal([]);
    });

    it('must be JSON, and be named', async () => {
      const cyclic: Record<string, unknown> = {};
      cyclic['self'] = cyclic;
      const wrong = [
        undefined,
        () => 1,
        Symbol('x'),
        1n,
        Number.NaN,
        [Number.POSITIVE_INFINITY],
        new Uint8Array([1]),
        {bytes: new Uint8Array([1])},
        {at: new Date(0)},
        new Map(),
        cyclic,
      ];
      for (const value of wrong) {
        const code = await codeOf(vault.records.put('shop', 'draft', 'a', value));
        expect(code, typeof value).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      }
      const expiresAt = Number.NaN;
      for (const work of [
        vault.records.put('shop', 'draft', 'a', 1, {expiresAt}),
        vault.records.put('', 'draft', 'a', 1),
        vault.records.get('shop', 7 as unknown as string, 'a'),
        vault.records.list('shop', ''),
        vault.keys.forAudience('', {signal}),
      ]) {
        expect(await codeOf(work)).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
      }
    });
  });

  describe('wiping', () => {
    it('leaves no database, and new keys afterwards', async () => {
      const before = await vault.keys.forAudience('shop', {signal});
      await vault.records.put('shop', 'identity', 'a', 1);
      await vault.wipe();
      expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(NAME);
      const after = await vault.keys.forAudience('shop', {signal});
      expect(after.thumbprint).not.to.equal(before.thumbprint);
      expect(await vault.records.list('shop', 'identity')).to.deep.equal([]);
    });

    it('is not held up by another vault on the same database', async () => {
      const other = createVault({databaseName: NAME});
      await other.records.put('shop', 'identity', 'a', 1);
      await vault.wipe();
      expect(await other.records.get('shop', 'identity', 'a')).to.equal(undefined);
      other.close();
    });

    it('empties what it can not delete because a tab does not let go, and says so', async () => {
      await vault.records.put('shop', 'identity', 'a', 1);
      const holding = await openRaw();
      const wiping = codeOf(vault.wipe());
      await new Promise<void>((resolve) => {
        holding.onversionchange = () => resolve();
      });
      clock.push(5_000);
      expect(await wiping).to.equal('ERR_VAULT_BLOCKED');
      const count = await new Promise((resolve) => {
        const request = holding.transaction('records').objectStore('records').count();
        request.onsuccess = () => resolve(request.result);
      });
      expect(count).to.equal(0);
      holding.close();
    });
  });

  describe('storage that can not be used', () => {
    const refusals: Readonly<Record<string, unknown>> = {
      'is missing': undefined,
      'throws when it is touched': {
        open() {
          throw new DOMException('no', 'SecurityError');
        },
      },
      'refuses to open': {
        open: () => IDBFactory.prototype.open.call(real, NAME, 0.5),
      },
    };
    const real = indexedDB;
    for (const [what, factory] of Object.entries(refusals)) {
      it(`gives ERR_VAULT_BLOCKED where it ${what}, and works once it is back`, async () => {
        const restore = replaceIndexedDb(factory);
        try {
          for (const work of [
            vault.keys.forAudience('shop', {signal}),
            vault.records.put('shop', 'draft', 'a', 1),
            vault.records.get('shop', 'draft', 'a'),
          ]) {
            expect(await codeOf(work)).to.equal('ERR_VAULT_BLOCKED');
          }
        } finally {
          restore();
        }
        await vault.records.put('shop', 'draft', 'a', 1);
        expect(await vault.records.get('shop', 'draft', 'a')).to.equal(1);
      });
    }

    it('gives ERR_VAULT_BLOCKED where a newer version is there', async () => {
      (await openRaw(99)).close();
      expect(await codeOf(vault.records.get('shop', 'draft', 'a'))).to.equal('ERR_VAULT_BLOCKED');
    });

    it('gives ERR_VAULT_QUOTA where the disk is full', async () => {
      const {put} = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const code = await codeOf(vault.records.put('shop', 'draft', 'a', 1));
        expect(code).to.equal('ERR_VAULT_QUOTA');
      } finally {
        IDBObjectStore.prototype.put = put;
      }
    });

    it('does not wait longer than its deadline for a tab that does not let go', async () => {
      const holding = await openRaw();
      const deletion = indexedDB.deleteDatabase(NAME);
      await new Promise((resolve) => (deletion.onblocked = resolve));
      const reading = codeOf(vault.records.get('shop', 'draft', 'a'));
      clock.push(5_000);
      expect(await reading).to.equal('ERR_VAULT_BLOCKED');
      holding.close();
      // The connection that came too late was closed, else the next version would wait for it.
      expect(await vault.records.get('shop', 'draft', 'a')).to.equal(undefined);
      vault.close();
      (await openRaw(2)).close();
    });

    it('lets a newer version through at once', async () => {
      await vault.records.put('shop', 'draft', 'a', 1);
      const raw = await openRaw(2);
      expect(raw.version).to.equal(2);
      raw.close();
    });

    it('goes on after its connection was given up to another tab', async () => {
      await vault.records.put('shop', 'draft', 'a', 1);
      const deleted = new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(NAME);
        request.onsuccess = () => resolve();
        request.onblocked = () => reject(new Error('blocked'));
      });
      const reads = await Promise.all([deleted, vault.records.get('shop', 'draft', 'a')]);
      expect([undefined, 1]).to.include(reads[1] as number | undefined);
      await vault.records.put('shop', 'draft', 'b', 2);
      expect(await vault.records.get('shop', 'draft', 'b')).to.equal(2);
    });
  });
});
