import {thumbprintOf} from '@passbase-verify/bundle';
import {expect} from 'chai';
import {openDB} from 'idb';
import {createVault, type Vault} from './index.js';
import {VERSION, upgradeBy, type Step, type VaultSchema} from './schema.js';
import {codeOf} from './testing/code-of.js';
import {inRaw, openRaw, readShape} from './testing/raw-database.js';
import {standingClock} from './testing/standing-clock.js';

const NAME = 'migrations-test';
const START = Date.parse('2026-03-01T12:00:00Z');
const {signal} = new AbortController();

interface PastVersion {
  /** The stores as this version made them. */
  make(database: IDBDatabase): void;
  /** Writes what a vault of this version had written, without the vault of today. Resolves with its device key's thumbprint. */
  fill(): Promise<string | undefined>;
}

/** Of what `fill` writes: read back by the vault of today. */
const SHOP = {name: 'Anna', list: [1, null, true]};

async function fillVersion1(): Promise<string> {
  const key = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, [
    'encrypt',
    'decrypt',
  ]);
  const device = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, [
    'sign',
    'verify',
  ]);
  const {crv, kty, x, y} = await crypto.subtle.exportKey('jwk', device.publicKey);
  const publicJwk = {crv, kty, x, y} as JsonWebKey;
  const {privateKey} = device;
  await inRaw(NAME, 'keys', (store) => store.put(key, ['records', 'shop']));
  await inRaw(NAME, 'keys', (store) => store.put({privateKey, publicJwk}, ['device', 'shop']));
  for (const [id, expiresAt] of [
    ['kept', undefined],
    ['later', START + 1_000],
    ['over', START],
  ] as const) {
    const place = {audience: 'shop', kind: 'identity', id, ...(expiresAt && {expiresAt})};
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode(
      JSON.stringify(['shop', 'identity', id, expiresAt ?? null]),
    );
    const ciphertext = await crypto.subtle.encrypt(
      {name: 'AES-GCM', iv, additionalData},
      key,
      new TextEncoder().encode(JSON.stringify(SHOP)),
    );
    await inRaw(NAME, 'records', (store) => store.put({...place, iv, ciphertext}));
  }
  return thumbprintOf(publicJwk);
}

/**
 * Row n is version n as browsers have it, written down when it was published and never made from the code of today. A version that is
 * added to `schema.ts` fails here until it has its row.
 */
const PAST: readonly PastVersion[] = [
  // No database at all.
  {make: () => {}, fill: async () => undefined},
  {
    make(database) {
      database.createObjectStore('keys');
      const records = database.createObjectStore('records', {
        keyPath: ['audience', 'kind', 'id'],
      });
      records.createIndex('expiresAt', 'expiresAt');
    },
    fill: fillVersion1,
  },
];

describe('a database of an earlier version', () => {
  let vault: Vault;

  beforeEach(() => {
    vault = createVault({databaseName: NAME, clock: standingClock(START)});
  });
  afterEach(async () => {
    vault.close();
    await createVault({databaseName: NAME}).wipe();
  });

  const leave = async (version: number): Promise<string | undefined> => {
    if (version === 0) return undefined;
    (await openRaw(NAME, version, PAST[version]!.make)).close();
    return PAST[version]!.fill();
  };

  it('is known here for every version that there has been', () => {
    expect(PAST.map((_, version) => version)).to.deep.equal(
      Array.from({length: VERSION + 1}, (_, version) => version),
    );
  });

  it('has, made anew, the shape that was published', async () => {
    await vault.records.list('shop', 'identity');
    vault.close();
    const made = await readShape(NAME);
    await vault.wipe();
    vault.close();
    await leave(VERSION);
    expect(made).to.equal(await readShape(NAME));
  });

  for (const version of PAST.keys()) {
    it(`${version}: comes to the present shape, and loses nothing but what is over`, async () => {
      const thumbprint = await leave(version);
      const kept = (id: string) => ({id, value: SHOP});
      expect(await vault.records.list('shop', 'identity')).to.deep.equal(
        version === 0 ? [] : [kept('kept'), kept('later')],
      );
      const key = await vault.keys.forAudience('shop', {signal});
      if (version > 0) expect(key.thumbprint).to.equal(thumbprint);
      await vault.records.put('shop', 'identity', 'kept', {name: 'Berta'});
      expect(await vault.records.get('shop', 'identity', 'kept')).to.deep.equal({name: 'Berta'});
      vault.close();
      const keys = await inRaw<unknown[]>(NAME, 'records', (store) => store.getAllKeys());
      expect(keys).to.have.length(version === 0 ? 1 : 2);
      const shape = await readShape(NAME);
      await vault.wipe();
      vault.close();
      await leave(VERSION);
      expect(shape).to.equal(await readShape(NAME));
    });
  }

  it('that could not be brought up to date is whole, and is the next time', async () => {
    const {createObjectStore} = IDBDatabase.prototype;
    IDBDatabase.prototype.createObjectStore = function (...given) {
      const store = createObjectStore.apply(this, given);
      if (given[0] === 'records') queueMicrotask(() => store.transaction.abort());
      return store;
    };
    try {
      const work = vault.records.put('shop', 'identity', 'a', 1);
      expect(await codeOf(work)).to.equal('ERR_VAULT_BLOCKED');
    } finally {
      IDBDatabase.prototype.createObjectStore = createObjectStore;
    }
    await vault.records.put('shop', 'identity', 'a', 1);
    expect(await vault.records.get('shop', 'identity', 'a')).to.equal(1);
  });
});

describe('steps between versions', () => {
  const databases: string[] = [];

  afterEach(() => {
    for (const name of databases.splice(0)) indexedDB.deleteDatabase(name);
  });

  /** Three versions of something made up; the last changes what is in it. */
  const steps = (log: number[]): readonly Step[] => [
    (database) => {
      log.push(1);
      database.createObjectStore('keys');
    },
    (database) => {
      log.push(2);
      database.createObjectStore('records', {keyPath: ['audience', 'kind', 'id']});
    },
    (_, transaction) => {
      log.push(3);
      transaction.objectStore('records').createIndex('expiresAt', 'expiresAt');
      void transaction.objectStore('keys').put({} as CryptoKey, ['device', 'made']);
    },
  ];

  for (const from of [0, 1, 2, 3]) {
    it(`from version ${from}: the missing ones run, each once and in their order`, async () => {
      const name = `steps-${crypto.randomUUID()}`;
      databases.push(name);
      if (from > 0) {
        const upgrade = upgradeBy(steps([]).slice(0, from));
        const before = await openDB<VaultSchema>(name, from, {upgrade});
        await before.put('keys', {} as CryptoKey, ['device', 'before']);
        before.close();
      }
      const log: number[] = [];
      const after = await openDB<VaultSchema>(name, 3, {upgrade: upgradeBy(steps(log))});
      expect(log).to.deep.equal([1, 2, 3].slice(from));
      expect(await after.getAllKeys('keys')).to.deep.equal([
        ...(from > 0 ? [['device', 'before']] : []),
        ['device', 'made'],
      ]);
      expect([...after.transaction('records').store.indexNames]).to.deep.equal(['expiresAt']);
      after.close();
    });
  }
});
