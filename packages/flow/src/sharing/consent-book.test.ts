import {jwsDigest, signConsent, verifyWithdrawal} from '@passbase-verify/bundle';
import {makeConsentReceipt} from '@passbase-verify/bundle/receipt';
import {
  PassbaseError,
  systemClock,
  type Adapter,
  type DeviceKey,
  type KeptConsent,
  type SignedWithdrawal,
  type WithdrawalReceipt,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createFakeHistory} from '../testing/fake-history.js';
import {createFakeRooms} from '../testing/fake-rooms.js';
import {createTestKey} from '../testing/test-key.js';
import {openConsentBook} from './consent-book.js';

const AUDIENCE = 'shop.example';
const always = {signal: new AbortController().signal};
const WISH = {textVersion: '7', language: 'en'};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof PassbaseError ? error.code : String(error)),
  );

async function entryOf(key: DeviceKey): Promise<KeptConsent> {
  const signed = await signConsent(
    {
      ...{kind: 'share', verificationId: 'v-1', recipient: AUDIENCE, purpose: 'a test'},
      ...{granted: ['last_name'], refused: ['date_of_birth'], textVersion: '1', language: 'en'},
      givenAt: '2026-03-01T12:00:00.000Z',
    },
    key,
  );
  const receipt = makeConsentReceipt(signed, {thumbprint: key.thumbprint});
  return {id: await jwsDigest(signed.jws), signed, receipt};
}

/** A book with one consent in it. `answers`: what the backend does each time that it is asked. */
async function open(
  ...answers: ((withdrawal: SignedWithdrawal) => Promise<WithdrawalReceipt>)[] | [undefined]
) {
  const key = await createTestKey();
  const history = createFakeHistory();
  const entry = await entryOf(key);
  await history.put(entry, always);
  const sent: SignedWithdrawal[] = [];
  const {rooms} = createFakeRooms({
    adapter: answers[0]
      ? {
          withdraw: (withdrawal) => {
            sent.push(withdrawal);
            return answers[sent.length - 1]!(withdrawal);
          },
        }
      : {},
  });
  const book = openConsentBook(AUDIENCE, {
    consents: history,
    deviceKeys: {forAudience: async () => key},
    clock: systemClock,
    adapter: () => rooms.adapter,
  });
  const now = async (): Promise<KeptConsent> => (await book.list(always))[0]!;
  return {book, entry, history, key, now, sent};
}

const confirm = async ({record}: SignedWithdrawal): Promise<WithdrawalReceipt> => ({
  consentDigest: record.consentDigest,
  confirmedAt: '2026-04-01T12:00:00.000Z',
  deleted: ['last_name'],
});
const lost = () => Promise.reject(new Error('the line is dead'));

describe('the book of consents', () => {
  it('signs a withdrawal of the whole consent, and is done when it is confirmed', async () => {
    const {book, entry, key, now, sent} = await open(confirm);
    const done = await book.withdraw(entry.id, WISH, always);
    const {thumbprint} = key;
    const record = await verifyWithdrawal(sent[0]!, {thumbprint, consent: entry.signed});
    expect(record).to.deep.include({
      ...{withdrawn: ['last_name'], textVersion: '7', recipient: AUDIENCE},
    });
    expect(done.confirmed?.deleted).to.deep.equal(['last_name']);
    expect(done.receipt.withdrawal_record).to.equal(sent[0]!.jws);
    expect(await now()).to.deep.equal(done);
    // Done is done: nobody is asked again.
    expect(await book.withdraw(entry.id, WISH, always)).to.deep.equal(done);
    expect(sent).to.have.length(1);
  });

  it('shows nothing as withdrawn that failed on the way, and sends the same record again', async () => {
    const {book, entry, now, sent} = await open(lost, confirm);
    expect(await codeOf(book.withdraw(entry.id, WISH, always))).to.equal('ERR_ADAPTER_FAILED');
    const between = await now();
    expect(between.confirmed).to.equal(undefined);
    expect(between.receipt).to.deep.equal(entry.receipt);
    expect(between.withdrawal).to.deep.equal(sent[0]);
    await book.withdraw(entry.id, WISH, always);
    expect(sent[1]).to.deep.equal(sent[0]);
    expect((await now()).confirmed).not.to.equal(undefined);
  });

  it('takes no answer for a confirmation that is none', async () => {
    const wrong: readonly Partial<WithdrawalReceipt>[] = [
      {consentDigest: '0'.repeat(64)},
      {confirmedAt: 'soon'},
      {deleted: 'last_name' as never},
    ];
    for (const change of wrong) {
      const {book, entry, now} = await open(async (withdrawal) => ({
        ...(await confirm(withdrawal)),
        ...change,
      }));
      const code = await codeOf(book.withdraw(entry.id, WISH, always));
      expect(code, JSON.stringify(change)).to.equal('ERR_ADAPTER_NONSENSE');
      expect((await now()).confirmed).to.equal(undefined);
    }
    const {book, entry} = await open(async () => undefined as never);
    expect(await codeOf(book.withdraw(entry.id, WISH, always))).to.equal('ERR_ADAPTER_NONSENSE');
  });

  it('says so where the backend takes no withdrawal, and nothing is written', async () => {
    const {book, entry, now} = await open(undefined);
    const code = await codeOf(book.withdraw(entry.id, WISH, always));
    expect(code).to.equal('ERR_ADAPTER_NO_WITHDRAWAL');
    expect(await now()).to.deep.equal(entry);
  });

  it('says so where the adapter has something else in its place', async () => {
    const {entry, history} = await open(confirm);
    const {rooms} = createFakeRooms({adapter: {withdraw: 'yes' as never}});
    const book = openConsentBook(AUDIENCE, {
      ...{consents: history, deviceKeys: rooms.deviceKeys, clock: systemClock},
      adapter: (): Adapter => rooms.adapter,
    });
    expect(await codeOf(book.withdraw(entry.id, WISH, always))).to.equal('ERR_ADAPTER_INVALID');
  });

  it('sends nothing where another key than the device’s signed the consent', async () => {
    const {book, history, sent} = await open(confirm);
    const foreign = await entryOf(await createTestKey());
    await history.put(foreign, always);
    const code = await codeOf(book.withdraw(foreign.id, WISH, always));
    expect(code).to.equal('ERR_BUNDLE_KEY_MISMATCH');
    expect(sent).to.deep.equal([]);
  });

  it('forgets what it is told to, and knows no other ids', async () => {
    const {book, entry} = await open(confirm);
    await book.forget(entry.id, always);
    expect(await book.list(always)).to.deep.equal([]);
    const code = await codeOf(book.withdraw(entry.id, WISH, always));
    expect(code).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
