import type {DataPoint} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {extractDataPoints, type ExtractionInput, type ReadDocument} from './index.js';
import {mergeZones} from './merge-zones.js';
import {buildAamva, type AamvaFields} from './testing/aamva-maker.js';

const FIELDS: AamvaFields = {
  issuerNumber: '636023',
  lastName: 'SPECIMEN',
  firstName: 'ERIKA',
  middleName: 'ANNE',
  documentNumber: 'SP123456',
  birthDate: '1990-09-16',
  issueDate: '2024-07-02',
  expiryDate: '2032-01-21',
  sex: 'female',
  street: '123 ANYWHERE ST',
  streetSupplement: 'APT 4',
  city: 'ANYTOWN',
  jurisdiction: 'OH',
  postalCode: '12345',
  country: 'USA',
  vehicleClass: 'D',
};

const licence = (change: Partial<ReadDocument> = {}): ReadDocument => ({
  resourceId: 'licence',
  type: 'DRIVERS_LICENSE',
  barcode: {format: 'PDF417', text: buildAamva(FIELDS, 10)},
  ...change,
});

const extract = (
  document: ReadDocument,
  change: Partial<ExtractionInput> = {},
): readonly DataPoint[] => extractDataPoints({document, today: '2026-11-26', ...change});

const valuesOf = (points: readonly DataPoint[]): Record<string, unknown> =>
  Object.fromEntries(points.map(({key, value}) => [key, value]));

describe('Data points of a licence’s bar code', () => {
  it('are all that it states, and what follows from it', () => {
    expect(valuesOf(extract(licence()))).to.deep.equal({
      first_names: 'ERIKA ANNE',
      last_name: 'SPECIMEN',
      document_number: 'SP123456',
      document_origin_country: 'USA',
      date_of_birth: '1990-09-16',
      sex: 'female',
      date_of_issue: '2024-07-02',
      date_of_expiry: '2032-01-21',
      drivers_license_categories: 'D',
      address: '123 ANYWHERE ST, APT 4, ANYTOWN, OH 12345',
      street_and_house_number: '123 ANYWHERE ST, APT 4',
      city: 'ANYTOWN',
      postal_code: '12345',
      country: 'USA',
      full_name: 'ERIKA ANNE SPECIMEN',
      age: 36,
      document_is_expired: false,
    });
  });

  it('name the zone and the Resource they come from', () => {
    const city = extract(licence()).find(({key}) => key === 'city');
    expect(city?.evidence).to.deep.include({
      resourceId: 'licence',
      zone: 'barcode',
      crossChecks: [],
    });
  });

  it('are compared with what the page knew before', () => {
    const points = extract(licence(), {prefill: {first_names: 'Erika Anne', city: 'Elsewhere'}});
    const checks = (key: string) =>
      points.find((point) => point.key === key)?.evidence.crossChecks.map(({result}) => result);
    expect(checks('first_names')).to.deep.equal(['agrees']);
    expect(checks('city')).to.deep.equal(['differs']);
    expect(checks('last_name')).to.deep.equal([]);
  });

  it('have a suffix in the full name only, and a full name of one name', () => {
    const read = (change: Partial<AamvaFields>, prefill: Readonly<Record<string, string>> = {}) =>
      extract(
        licence({barcode: {format: 'PDF417', text: buildAamva({...FIELDS, ...change}, 10)}}),
        {prefill},
      );
    const points = read({suffix: 'JR'}, {last_name: 'Specimen'});
    expect(valuesOf(points)).to.include({
      last_name: 'SPECIMEN',
      full_name: 'ERIKA ANNE SPECIMEN JR',
    });
    expect(points.find(({key}) => key === 'last_name')?.evidence.crossChecks).to.deep.equal([
      {name: 'barcode-vs-prefilled', result: 'agrees'},
    ]);
    const alone = valuesOf(read({firstName: 'NONE', middleName: 'NONE'}));
    expect(alone).to.include({full_name: 'SPECIMEN'});
    expect(alone).not.to.have.property('first_names');
  });

  it('do not come from a card of another kind, or from another bar code', () => {
    expect(extract(licence({type: 'NATIONAL_ID_CARD'}))).to.deep.equal([]);
    const text = 'https://example.org';
    expect(extract(licence({barcode: {format: 'PDF417', text}}))).to.deep.equal([]);
    const {barcode} = licence();
    expect(extract(licence({barcode: {...barcode!, format: 'QR_CODE'}}))).to.deep.equal([]);
  });
});

describe('two zones of one document', () => {
  const point = (
    zone: 'mrz' | 'barcode',
    key: string,
    value: string,
    confidence: number,
  ): DataPoint => ({
    key,
    type: 'string',
    value,
    evidence: {resourceId: 'card', zone, confidence, crossChecks: []},
  });

  it('are cross-checked, and the surer one is believed', () => {
    const merged = mergeZones(
      [
        point('mrz', 'last_name', 'MUELLER', 0.9),
        point('mrz', 'document_number', 'D1', 0.9999),
        point('mrz', 'nationality', 'USA', 0.9),
      ],
      [
        point('barcode', 'last_name', 'MUELLER', 0.999),
        point('barcode', 'document_number', 'D7', 0.999),
        point('barcode', 'city', 'ANYTOWN', 0.999),
      ],
    );
    expect(
      merged.map(({key, value, evidence: {zone, crossChecks}}) => [
        key,
        value,
        zone,
        crossChecks[0]?.name,
        crossChecks[0]?.result,
      ]),
    ).to.deep.equal([
      ['last_name', 'MUELLER', 'barcode', 'mrz-vs-barcode', 'agrees'],
      ['document_number', 'D1', 'mrz', 'mrz-vs-barcode', 'differs'],
      ['nationality', 'USA', 'mrz', 'mrz-vs-barcode', 'only-in-one'],
      ['city', 'ANYTOWN', 'barcode', 'mrz-vs-barcode', 'only-in-one'],
    ]);
  });

  it('agree on a name that one of them cut', () => {
    const [name] = mergeZones(
      [point('mrz', 'first_names', 'MAXIMILI', 0.9)],
      [point('barcode', 'first_names', 'MAXIMILIAN', 0.999)],
    );
    expect(name!.evidence.crossChecks[0]!.result).to.equal('agrees');
  });

  it('are not checked where one was not read', () => {
    const [only] = mergeZones([], [point('barcode', 'city', 'ANYTOWN', 0.999)]);
    expect(only!.evidence.crossChecks).to.deep.equal([]);
  });
});
