import type {DataPoint, LivenessRecord} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {extractDataPoints, type ExtractionInput} from './index.js';
import {buildMrz} from './mrz/build-mrz.js';
import {CARD_LINES, PASSPORT_LINES} from './testing/document-scene.js';

const TODAY = '2026-11-23';

const documentOf = (lines: readonly string[], type = 'PASSPORT', confidence = 0.9) => ({
  resourceId: 'document',
  type,
  mrz: {lines, confidence},
});

const extract = (change: Partial<ExtractionInput> = {}): readonly DataPoint[] =>
  extractDataPoints({document: documentOf(PASSPORT_LINES), today: TODAY, ...change});

const valuesOf = (points: readonly DataPoint[]): Record<string, unknown> =>
  Object.fromEntries(points.map(({key, value}) => [key, value]));

const find = (points: readonly DataPoint[], key: string): DataPoint =>
  points.find((point) => point.key === key)!;

describe('Data points of a passport', () => {
  it('are all that the zone proves', () => {
    expect(valuesOf(extract())).to.deep.equal({
      first_names: 'ANNA MARIA',
      last_name: 'ERIKSSON',
      document_number: 'L898902C3',
      document_origin_country: 'UTO',
      nationality: 'UTO',
      date_of_birth: '1974-08-12',
      sex: 'female',
      date_of_expiry: '2012-04-15',
      personal_id_number: 'ZE184226B',
      mrtd_document_code: 'P',
      mrtd_verified: true,
      mrtd_issuing_country: 'UTO',
      raw_mrz_string: PASSPORT_LINES.join('\n'),
      full_name: 'ANNA MARIA ERIKSSON',
      age: 52,
      document_is_expired: true,
    });
  });

  it('are only those that were asked for, derived ones without what they come from', () => {
    const points = extract({keys: ['age_over_18', 'age_over_65', 'age']});
    expect(valuesOf(points)).to.deep.equal({age: 52, age_over_18: true, age_over_65: false});
    expect(find(points, 'age').evidence).to.deep.include({
      zone: 'derived',
      derivedFrom: ['date_of_birth'],
    });
  });

  it('carry their zone, their Resource and their check digits', () => {
    const points = extract();
    expect(find(points, 'date_of_birth').evidence).to.deep.include({
      resourceId: 'document',
      zone: 'mrz',
      crossChecks: [{name: 'mrz-check-digit', result: 'agrees'}],
    });
    expect(find(points, 'last_name').evidence.crossChecks).to.deep.equal([]);
    // Nothing but the reader stands for a name; a number has its check digit.
    expect(find(points, 'last_name').evidence.confidence).to.be.closeTo(0.9, 1e-9);
    expect(find(points, 'document_number').evidence.confidence).to.be.closeTo(0.99, 1e-9);
  });

  it('leave out what a failed check digit covers, and what is derived from it', () => {
    const wrong = [PASSPORT_LINES[0]!, PASSPORT_LINES[1]!.replace('7408122', '7408112')];
    const points = extract({document: documentOf(wrong)});
    expect(Object.keys(valuesOf(points))).to.deep.equal([
      'first_names',
      'last_name',
      'document_origin_country',
      'nationality',
      'sex',
      'mrtd_document_code',
      'mrtd_issuing_country',
      'mrtd_verified',
      'full_name',
    ]);
  });

  it('leave out countries that no standard knows', () => {
    const lines = PASSPORT_LINES.map((line) => line.replace('UTO', 'QQQ'));
    const values = valuesOf(extract({document: documentOf(lines)}));
    expect(values).not.to.have.any.keys('nationality', 'document_origin_country');
  });

  it('have the code of ISO 3166-1 where the zone has another; the zone itself stays', () => {
    const lines = buildMrz('TD3', {
      ...{documentCode: 'P', issuingState: 'D', nationality: 'D', documentNumber: 'C01X00T47'},
      ...{lastName: 'MUSTERMANN', firstNames: 'ERIKA', sex: 'female'},
      ...{birthDate: '1964-08-12', expiryDate: '2027-02-28'},
    });
    const points = extract({document: documentOf(lines), prefill: {nationality: 'DEU'}});
    const values = valuesOf(points);
    expect(values).to.include({
      ...{nationality: 'DEU', document_origin_country: 'DEU', mrtd_issuing_country: 'DEU'},
      raw_mrz_string: lines.join('\n'),
    });
    expect(find(points, 'nationality').evidence.crossChecks).to.deep.include({
      ...{name: 'mrz-vs-prefilled', result: 'agrees'},
    });
  });

  it('are a full name where the zone has a primary identifier alone, unless it may be cut', () => {
    const named = (names: string) =>
      extract({document: documentOf([`P<IDN${names}`.padEnd(44, '<'), PASSPORT_LINES[1]!])});
    const points = named('SUHARTO');
    expect(find(points, 'full_name')).to.deep.include({value: 'SUHARTO'});
    expect(find(points, 'full_name').evidence.derivedFrom).to.deep.equal(['last_name']);
    expect(valuesOf(named('A'.repeat(39)))).to.have.property('last_name');
    expect(valuesOf(named('A'.repeat(39)))).not.to.have.property('full_name');
  });

  it('are no more than its type proves: the zone of a licence verifies nothing', () => {
    const lines = ['ABC123D<<', 'FACHE123456789012<<740812<<<<<', 'ERIKSSON<<ANNA'.padEnd(30, '<')];
    expect(valuesOf(extract({document: documentOf(lines, 'DRIVERS_LICENSE')}))).to.deep.equal({
      ...{first_names: 'ANNA', last_name: 'ERIKSSON', full_name: 'ANNA ERIKSSON'},
      ...{document_number: '123456789012', document_origin_country: 'CHE'},
      ...{date_of_birth: '1974-08-12', age: 52},
    });
  });

  it('are no full name where a zone has no room for first names', () => {
    const lines = ['D1FRA13AA000026330101CHARPENT1'];
    expect(
      valuesOf(extract({document: documentOf(lines, 'DRIVERS_LICENSE')})),
    ).to.not.have.property('full_name');
  });

  it('do not come from a document of another type', () => {
    expect(extract({document: documentOf(CARD_LINES)})).to.deep.equal([]);
    expect(valuesOf(extract({document: documentOf(CARD_LINES, 'NATIONAL_ID_CARD')}))).to.include({
      document_number: 'D23145890',
      mrtd_document_code: 'I',
    });
  });

  it('take a document for valid through its last day', () => {
    for (const [today, expired] of [
      ['2012-04-15', false],
      ['2012-04-16', true],
    ] as const) {
      expect(valuesOf(extract({today}))['document_is_expired']).to.equal(expired);
    }
  });
});

describe('prefilled values', () => {
  const check = (key: string, typed: string, lines = PASSPORT_LINES) =>
    find(
      extract({document: documentOf(lines), prefill: {[key]: typed}}),
      key,
    ).evidence.crossChecks.find(({name}) => name === 'mrz-vs-prefilled')?.result;

  it('are compared as people write them', () => {
    expect(check('last_name', 'Eriksson')).to.equal('agrees');
    expect(check('last_name', 'Erikson')).to.equal('differs');
    expect(check('first_names', 'Anna-María')).to.equal('agrees');
    expect(check('date_of_birth', '1974-08-12')).to.equal('agrees');
  });

  it('may have letters that the zone spells out', () => {
    const named = (name: string) => [`P<UTO${name}<<ANNA`.padEnd(44, '<'), PASSPORT_LINES[1]!];
    expect(check('last_name', 'Müller', named('MUELLER'))).to.equal('agrees');
    expect(check('last_name', 'Müller', named('MULLER'))).to.equal('agrees');
    expect(check('last_name', 'Groß', named('GROSS'))).to.equal('agrees');
    expect(check('last_name', "O'Connor", named('OCONNOR'))).to.equal('agrees');
    expect(check('last_name', 'Łukasz', named('LUKASZ'))).to.equal('agrees');
  });

  it('are not compared where their script has no spelling in the zone', () => {
    expect(check('last_name', 'Эрикссон')).to.equal('agrees');
    expect(check('last_name', 'إريكسون')).to.equal(undefined);
  });

  it('may be longer than the zone has room for', () => {
    const long = [`P<UTO${'A'.repeat(20)}<<${'B'.repeat(17)}`, PASSPORT_LINES[1]!];
    expect(check('first_names', 'B'.repeat(30), long)).to.equal('agrees');
    expect(check('first_names', 'B'.repeat(10), long)).to.equal('differs');
  });

  it('do not matter for other keys', () => {
    const points = extract({prefill: {email: 'anna@example.org'}});
    expect(points.some(({key}) => key === 'email')).to.equal(false);
  });
});

describe('the liveness factor', () => {
  const record: LivenessRecord = {verdict: 'pass', reasons: [], steps: [], scores: {factor: 0.8}};

  it('comes from the liveness record, without a document too', () => {
    const points = extractDataPoints({liveness: {resourceId: 'selfie', record}, today: TODAY});
    expect(valuesOf(points)).to.deep.equal({liveness_factor: 0.8});
    expect(points[0]!.evidence).to.deep.include({resourceId: 'selfie', zone: 'judgement'});
  });
});

describe('the door of the extraction', () => {
  it('refuses a day that is none and keys that nobody knows', () => {
    expect(() => extract({today: '2026-02-30'}))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(() => extract({keys: ['shoe_size']}))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_UNKNOWN_DATA_POINT');
  });
});
