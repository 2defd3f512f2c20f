import {jwsDigest} from '@passbase-verify/bundle';
import {makeConsentReceipt, makeWithdrawnReceipt} from '@passbase-verify/bundle/receipt';
import type {ConsentWithdrawal, ShareConsent} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {JOURNEY} from '../locales/en/journey.js';
import {loadJourneySentences} from '../locales/load-sentences.js';
import {createWords} from '../locales/words.js';
import {testWords} from '../testing/fake-journey.js';
import {receiptPage} from './receipt-page.js';

const RECORD: ShareConsent = {
  kind: 'share',
  verificationId: 'v-1',
  recipient: '<img src=x onerror=alert(1)> & Sons',
  purpose: 'To open “an account” <b>now</b>',
  granted: ['last_name', 'age_over_18'],
  refused: ['date_of_birth'],
  textVersion: '1',
  language: 'en',
  givenAt: '2030-05-10T23:30:00.000Z',
};

const page = (details = {}): Document => {
  const receipt = makeConsentReceipt(
    {record: RECORD, jws: 'aaa.bbb.ccc'},
    {thumbprint: 'A'.repeat(43), ...details},
  );
  return new DOMParser().parseFromString(receiptPage(receipt, testWords()), 'text/html');
};

describe('the page of a consent receipt', () => {
  it('says who got what and why, what was refused, and when', () => {
    const text = page().body.textContent;
    expect(text).to.contain('Last name');
    expect(text).to.contain('Over 18');
    expect(text).to.contain('Date of birth');
    expect(text).to.contain('10 May 2030');
    expect(text).to.contain('aaa.bbb.ccc');
    expect(page({withdrawal: 'Write to us'}).body.textContent).to.contain('Write to us');
  });

  it('says what an issuer signed', () => {
    const {body} = page({issuerSigned: ['age_over_18']});
    const said = [...body.querySelectorAll('dd')].map(({textContent}) => textContent);
    expect(said).to.include.members(['Last name', `Over 18 · ${JOURNEY['check.issuer']}`]);
  });

  it('takes what others wrote for text', () => {
    const {body} = page({url: 'javascript:alert(1)', retention: '<script>alert(1)</script>'});
    expect(body.querySelectorAll('img, b, script')).to.have.length(0);
    expect(body.querySelectorAll('a')).to.have.length(1);
    expect(body.textContent).to.contain('<img src=x onerror=alert(1)> & Sons');
  });

  it('loads nothing', () => {
    const document = page();
    expect(document.querySelectorAll('[src], link, script')).to.have.length(0);
    const addresses = [...document.querySelectorAll<HTMLAnchorElement>('[href]')];
    expect(addresses.map(({protocol}) => protocol)).to.deep.equal(['data:']);
    expect(document.documentElement.lang).to.equal('en');
  });

  it('is in the language of its words, and names that of the text that was agreed to', async () => {
    const sentences = await loadJourneySentences('he', 'verification');
    const receipt = makeConsentReceipt(
      {record: {...RECORD, language: 'de'}, jws: 'aaa.bbb.ccc'},
      {thumbprint: 'A'.repeat(43)},
    );
    const text = receiptPage(receipt, createWords(sentences));
    const {documentElement} = new DOMParser().parseFromString(text, 'text/html');
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['he', 'rtl']);
    expect(documentElement.textContent).to.contain('1 (de)');
  });

  it('holds the receipt as JSON, to be saved', async () => {
    const receipt = makeConsentReceipt(
      {record: RECORD, jws: 'aaa.bbb.ccc'},
      {thumbprint: 'A'.repeat(43)},
    );
    const text = receiptPage(receipt, testWords());
    const link = new DOMParser().parseFromString(text, 'text/html').querySelector('a')!;
    expect(link.download).to.equal('consent-receipt.json');
    expect(await (await fetch(link.href)).json()).to.deep.equal(receipt);
  });

  it('says of a withdrawn consent what was withdrawn and when, and no longer how to', async () => {
    const receipt = makeConsentReceipt(
      {record: RECORD, jws: 'aaa.bbb.ccc'},
      {thumbprint: 'A'.repeat(43), withdrawal: 'Write to us'},
    );
    const record: ConsentWithdrawal = {
      ...{kind: 'withdrawal', verificationId: 'v-1', recipient: RECORD.recipient},
      consentDigest: await jwsDigest('aaa.bbb.ccc'),
      ...{withdrawn: RECORD.granted, textVersion: '1', language: 'en'},
      withdrawnAt: '2030-06-11T09:30:00.000Z',
    };
    const withdrawn = await makeWithdrawnReceipt(receipt, {record, jws: 'ddd.eee.fff'});
    const html = receiptPage(withdrawn, testWords());
    const {body} = new DOMParser().parseFromString(html, 'text/html');
    const said = (term: string): (string | null)[] => {
      const found = [...body.querySelectorAll('dt')].find((dt) => dt.textContent === term);
      const values: (string | null)[] = [];
      for (let dd = found?.nextElementSibling; dd?.localName === 'dd'; dd = dd.nextElementSibling) {
        values.push(dd.textContent);
      }
      return values;
    };
    expect(said(JOURNEY['receipt.withdrawn'])).to.deep.equal(['Last name', 'Over 18']);
    expect(said(JOURNEY['receipt.given'])).to.deep.equal([]);
    expect(said(JOURNEY['receipt.withdrawn.time'])[0]).to.contain('11 June 2030');
    expect(said(JOURNEY['receipt.withdrawal.record'])).to.deep.equal(['ddd.eee.fff']);
    expect(body.textContent).not.to.contain('Write to us');
  });
});
