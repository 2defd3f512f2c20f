import {expect} from 'chai';
import {planReuse} from '../planning/reuse.js';
import {checkRequest, type JourneyRequest} from '../request.js';
import {walletChoices} from './plan-wallet.js';

const choices = (
  requestedDataPoints: readonly string[],
  request: Partial<JourneyRequest> = {documents: ['PASSPORT']},
) => walletChoices(checkRequest({requestedDataPoints, ...request}));

describe('what a wallet is asked for', () => {
  it('is what is required, and of several answers that which tells least', () => {
    expect(choices(['age_over_18', 'first_names'])).to.deep.equal([['age_over_18', 'first_names']]);
    // A wallet that knows no such age may tell the date, which is enough as well.
    expect(choices(['date_of_birth|age_over_18'])).to.deep.equal([
      ['age_over_18'],
      ['date_of_birth'],
    ]);
    expect(choices(['full_name'])).to.deep.equal([['first_names', 'last_name']]);
  });

  it('is what may be left out only where the wallet has it', () => {
    expect(choices(['last_name', 'nationality?'])).to.deep.equal([
      ['last_name', 'nationality'],
      ['last_name'],
    ]);
    // What no wallet tells is left out at once.
    expect(choices(['last_name', 'raw_mrz_string?'])).to.deep.equal([['last_name']]);
  });

  it('is nothing of the selfie, and nothing at all where a document is needed all the same', () => {
    expect(choices(['last_name', 'liveness_factor'])).to.deep.equal([['last_name']]);
    expect(choices(['last_name', 'face_match_factor'])).to.equal(undefined);
    expect(choices(['mrtd_verified'])).to.equal(undefined);
    expect(choices(['liveness_factor'])).to.equal(undefined);
    // Another document is asked for, and none that says who somebody is.
    const letter = {documents: ['PROOF_OF_ADDRESS'], prefillAttributes: {last_name: 'Eriksson'}};
    expect(choices(['city'], letter)).to.equal(undefined);
  });

  it('has the country where not all are accepted, and names where a letter has to show them', () => {
    expect(choices(['last_name'], {countries: ['SWE']})).to.deep.equal([
      ['document_origin_country', 'last_name'],
    ]);
    const documents = ['PASSPORT', 'PROOF_OF_ADDRESS'];
    expect(choices(['date_of_birth', 'city'], {documents})).to.deep.equal([
      // An address spares the letter, where the wallet has one.
      ['first_names', 'last_name', 'date_of_birth', 'city'],
      ['first_names', 'last_name', 'date_of_birth'],
    ]);
    const prefillAttributes = {last_name: 'Eriksson'};
    expect(choices(['date_of_birth', 'city'], {documents, prefillAttributes})).to.deep.equal([
      ['date_of_birth', 'city'],
      ['date_of_birth'],
    ]);
  });

  it('is not what is known from before', () => {
    const request = checkRequest({
      requestedDataPoints: ['last_name', 'nationality'],
      documents: ['PASSPORT', 'DRIVERS_LICENSE'],
    });
    const identity = {
      identityAccessKey: 'k',
      resources: [
        {id: 'a-licence', type: 'DRIVERS_LICENSE', capturedAt: '2026-01-01T00:00:00.000Z'},
      ],
      dataPoints: [
        {
          key: 'last_name',
          evidence: {resourceId: 'a-licence', zone: 'barcode', confidence: 1, crossChecks: []},
        },
      ],
    } as const;
    const offer = planReuse(request, identity, Date.parse('2026-02-01T00:00:00.000Z'));
    // Where re-use spares no capture it is not offered, and all is asked for.
    expect(walletChoices(offer?.request ?? request)).to.deep.equal([['last_name', 'nationality']]);
  });
});
