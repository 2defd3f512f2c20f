import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {personFromSeed} from './specimen-person.js';
import {passportMrz, specimenTruth} from './specimen-truth.js';

const TODAY = '2028-02-29';
const seed = fc.integer({min: 0, max: 100_000});

describe('a specimen person', () => {
  it('is the same for the same seed and another for another', () => {
    expect(personFromSeed(7, {today: TODAY})).to.deep.equal(personFromSeed(7, {today: TODAY}));
    expect(personFromSeed(7, {today: TODAY})).to.not.deep.equal(personFromSeed(8, {today: TODAY}));
  });

  it('is of age and holds a valid passport of Utopia unless asked otherwise', () => {
    fc.assert(
      fc.property(seed, (some) => {
        const person = personFromSeed(some, {today: TODAY});
        const truth = specimenTruth(person, TODAY);
        expect(truth.age).to.be.within(18, 79);
        expect(truth.age_over_18).to.equal(true);
        expect(truth.document_is_expired).to.equal(false);
        expect(truth.mrtd_issuing_country).to.equal('UTO');
        expect(person.dateOfIssue <= TODAY).to.equal(true);
        expect(person.dateOfBirth < person.dateOfIssue).to.equal(true);
      }),
    );
  });

  it('is a minor with an expired passport on request', () => {
    fc.assert(
      fc.property(seed, (some) => {
        const truth = specimenTruth(
          personFromSeed(some, {today: TODAY, age: 'minor', expired: true}),
          TODAY,
        );
        expect(truth.age).to.be.within(6, 17);
        expect(truth.age_over_18).to.equal(false);
        expect(truth.document_is_expired).to.equal(true);
      }),
    );
  });

  it('fits into an MRZ, whose names are the truth', () => {
    fc.assert(
      fc.property(seed, (some) => {
        const person = personFromSeed(some, {today: TODAY});
        const truth = specimenTruth(person, TODAY);
        const [first, second] = passportMrz(person);
        expect(truth.raw_mrz_string).to.equal(`${first}\n${second}`);
        expect(
          `P<UTO${truth.last_name}<<${truth.first_names}`.replaceAll(' ', '<').padEnd(44, '<'),
        ).to.equal(first);
        expect(second.startsWith(person.documentNumber)).to.equal(true);
      }),
    );
  });

  it('counts years by the calendar, also from 29 February', () => {
    const born = {...personFromSeed(1, {today: TODAY}), dateOfBirth: '2008-02-29'};
    expect(specimenTruth(born, '2026-02-28').age).to.equal(17);
    expect(specimenTruth(born, '2026-03-01').age).to.equal(18);
    expect(specimenTruth(born, '2028-02-29').age).to.equal(20);
  });

  it('refuses a seed or a day that is none', () => {
    expect(() => personFromSeed(0.5)).to.throw(PassbaseError);
    expect(() => personFromSeed(1, {today: 'tomorrow'})).to.throw(PassbaseError);
  });
});
