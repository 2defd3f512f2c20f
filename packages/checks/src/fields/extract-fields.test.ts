import type {DataPoint, DataPointKey, SeenField} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {extractDataPoints} from '../extract-data-points.js';
import {buildMrz} from '../mrz/build-mrz.js';
import {withPrintedFields} from './extract-fields.js';

const TODAY = '2026-11-26';
const CORNER = {x: 0, y: 0};

const field = (key: DataPointKey, text: string, confidence = 0.9): SeenField => ({
  key,
  text,
  confidence,
  outline: [CORNER, CORNER, CORNER, CORNER],
});

const mrz = (key: DataPointKey, value: string): DataPoint => ({
  key,
  type: 'string',
  value,
  evidence: {resourceId: 'r', zone: 'mrz', confidence: 0.99, crossChecks: []},
});

const find = (points: readonly DataPoint[], key: string): DataPoint | undefined =>
  points.find((point) => point.key === key);

const add = (points: readonly DataPoint[], ...fields: readonly SeenField[]) =>
  withPrintedFields(points, {resourceId: 'r', type: 'PASSPORT', fields}, {today: TODAY});

describe('withPrintedFields', () => {
  it('fills what the zone lacks', () => {
    const points = add(
      [],
      field('place_of_birth', 'SAINT-ÉTIENNE'),
      field('date_of_issue', '12 MAR/MARS 2019'),
      field('authority', 'Préfecture\ndu Rhône'),
    );
    expect(find(points, 'place_of_birth')?.value).to.equal('SAINT-ÉTIENNE');
    expect(find(points, 'date_of_issue')?.value).to.equal('2019-03-12');
    expect(find(points, 'authority')?.value).to.equal('Préfecture du Rhône');
    expect(find(points, 'authority')?.evidence.zone).to.equal('visual');
  });

  it('compares with the zone and changes nothing of it', () => {
    const points = add(
      [mrz('last_name', 'MUELLER'), mrz('date_of_birth', '1974-08-12'), mrz('sex', 'female')],
      field('last_name', 'Müller'),
      field('date_of_birth', '12.08.1975'),
    );
    const check = (key: string) => find(points, key)?.evidence.crossChecks;
    expect(find(points, 'date_of_birth')?.value).to.equal('1974-08-12');
    expect(check('last_name')).to.deep.equal([{name: 'mrz-vs-visual', result: 'agrees'}]);
    expect(check('date_of_birth')).to.deep.equal([{name: 'mrz-vs-visual', result: 'differs'}]);
    // A passport's zone has it: nobody looked for it in print.
    expect(check('sex')).to.deep.equal([]);
  });

  it('says what print lacks of what was looked for there', () => {
    const point = (key: DataPointKey, value: string): DataPoint => {
      const one = mrz(key, value);
      return {...one, evidence: {...one.evidence, zone: 'barcode'}};
    };
    const check = (keys?: readonly string[]) =>
      withPrintedFields(
        [point('last_name', 'MUSTER'), point('sex', 'female')],
        {resourceId: 'r', type: 'DRIVERS_LICENSE', fields: [field('last_name', 'Muster')]},
        {today: TODAY, keys},
      ).find(({key}) => key === 'sex')?.evidence.crossChecks;
    expect(check()).to.deep.equal([{name: 'barcode-vs-visual', result: 'only-in-one'}]);
    expect(check(['last_name', 'sex'])).to.deep.equal(check());
    expect(check(['last_name'])).to.deep.equal([]);
  });

  it('lets the zone decide what is ambiguous, and gives nothing where it is alone', () => {
    const alone = add([], field('date_of_issue', '03/04/2019'));
    expect(find(alone, 'date_of_issue')).to.equal(undefined);
    const both = add([mrz('date_of_birth', '1980-04-03')], field('date_of_birth', '03/04/1980'));
    expect(find(both, 'date_of_birth')?.evidence.crossChecks[0]?.result).to.equal('agrees');
  });

  it('takes the place behind the date of a licence, and parts its address', () => {
    const points = withPrintedFields(
      [],
      {
        resourceId: 'r',
        type: 'DRIVERS_LICENSE',
        country: 'DEU',
        fields: [
          field('date_of_birth', '12.08.1974 BAD TÖLZ'),
          field('address', 'Lindenweg 7, 10437 Berlin'),
          field('drivers_license_categories', 'AM/B/L'),
        ],
      },
      {today: TODAY},
    );
    const values = Object.fromEntries(points.map(({key, value}) => [key, value]));
    expect(values).to.deep.equal({
      date_of_birth: '1974-08-12',
      place_of_birth: 'BAD TÖLZ',
      address: 'Lindenweg 7, 10437 Berlin',
      street_and_house_number: 'Lindenweg 7',
      postal_code: '10437',
      city: 'Berlin',
      drivers_license_categories: 'AM B L',
    });
  });

  it('takes the surer of two readings, and says whether the other one differs', () => {
    const read = (...numbers: readonly (readonly [text: string, confidence: number])[]) => {
      const [point] = withPrintedFields(
        [],
        {
          ...{resourceId: 'r', type: 'DRIVERS_LICENSE'},
          fields: numbers.map((number) => field('document_number', ...number)),
        },
        {today: TODAY},
      );
      return [point?.value, ...(point?.evidence.crossChecks ?? [])];
    };
    const differs = {name: 'visual-vs-visual', result: 'differs'};
    expect(read(['XY999999', 0.89], ['AB123456', 0.9])).to.deep.equal(['AB123456', differs]);
    expect(read(['AB 123456', 0.8], ['XY999999', 0.89], ['AB123456', 0.9])).to.deep.equal([
      ...['AB123456', differs],
    ]);
    expect(read(['AB 123456', 0.8], ['AB123456', 0.9])).to.deep.equal([
      ...['AB123456', {...differs, result: 'agrees'}],
    ]);
    expect(read(['XY999999', 0.3], ['AB123456', 0.9])).to.deep.equal(['AB123456']);
  });

  it('takes an unsure reading for nothing, and no key that the document can not prove', () => {
    expect(add([], field('authority', 'X', 0.3), field('member_id', '123'))).to.deep.equal([]);
  });

  it('refuses a confidence that is none', () => {
    expect(() => add([], field('authority', 'X', 2))).to.throw('confidence');
  });
});

describe('withPrintedFields after a bar code', () => {
  it('names the bar code', () => {
    const code = mrz('last_name', 'MUSTER');
    const point = {...code, evidence: {...code.evidence, zone: 'barcode' as const}};
    const [checked] = add([point], field('last_name', 'MUSTAR'));
    expect(checked?.evidence.crossChecks).to.deep.equal([
      {name: 'barcode-vs-visual', result: 'differs'},
    ]);
  });
});

describe('extractDataPoints with printed fields', () => {
  it('adds them to the zone’s own', () => {
    const points = extractDataPoints({
      today: TODAY,
      document: {
        resourceId: 'r',
        type: 'PASSPORT',
        mrz: {
          lines: [
            'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
            'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
          ],
          confidence: 1,
        },
        fields: [field('document_number', 'L898902C3'), field('place_of_birth', 'ZENITH')],
      },
    });
    const number = find(points, 'document_number');
    expect(number?.evidence.crossChecks.map(({name}) => name)).to.include('mrz-vs-visual');
    expect(find(points, 'place_of_birth')?.value).to.equal('ZENITH');
  });
});

describe('the century of a birth', () => {
  const LINES = (birth: string, expiry: string) =>
    buildMrz('TD3', {
      ...{documentCode: 'P', issuingState: 'UTO', nationality: 'UTO', documentNumber: 'L898902C3'},
      ...{lastName: 'ERIKSSON', firstNames: 'ANNA', sex: 'female'},
      ...{birthDate: birth, expiryDate: expiry},
    });
  const born = (
    birth: string,
    expiry: string,
    fields: readonly SeenField[],
    prefill: Readonly<Record<string, string>> = {},
  ) =>
    extractDataPoints({
      document: {
        ...{resourceId: 'r', type: 'PASSPORT', fields},
        mrz: {lines: LINES(birth, expiry), confidence: 0.99},
      },
      today: TODAY,
      prefill,
    });
  const value = (points: readonly DataPoint[], key: string) => find(points, key)?.value;

  it('is the latest that is possible where nothing else tells', () => {
    expect(value(born('1923-05-06', '2030-01-01', []), 'date_of_birth')).to.equal('2023-05-06');
    expect(value(born('1930-05-06', '2030-01-01', []), 'date_of_birth')).to.equal('1930-05-06');
  });

  it('is no later than the document expired', () => {
    expect(value(born('1923-05-06', '2020-01-01', []), 'date_of_birth')).to.equal('1923-05-06');
  });

  it('is that of the printed date, which has four digits of the year', () => {
    const points = born('1923-05-06', '2030-01-01', [field('date_of_birth', '06.05.1923')], {
      date_of_birth: '1923-05-06',
    });
    expect(value(points, 'date_of_birth')).to.equal('1923-05-06');
    expect(value(points, 'age')).to.equal(103);
    expect(find(points, 'date_of_birth')?.evidence.crossChecks).to.deep.equal([
      {name: 'mrz-check-digit', result: 'agrees'},
      {name: 'mrz-vs-prefilled', result: 'agrees'},
      {name: 'mrz-vs-visual', result: 'agrees'},
    ]);
  });

  it('is not changed by a printed date of issue alone, which may be misread: both say that they differ', () => {
    const points = born('2015-05-10', '2030-04-15', [field('date_of_issue', '16.04.2015', 0.55)]);
    const again = born('2019-05-10', '2030-04-15', [field('date_of_issue', '16.04.2018', 0.55)]);
    expect(value(points, 'date_of_birth')).to.equal('2015-05-10');
    expect(value(again, 'date_of_birth')).to.equal('2019-05-10');
    for (const key of ['date_of_birth', 'date_of_issue', 'age'])
      expect(find(again, key)?.evidence.crossChecks, key).to.deep.include({
        ...{name: 'mrz-vs-visual', result: 'differs'},
      });
  });

  it('is the one before where a bar code says that the document was issued earlier', () => {
    const issued = mrz('date_of_issue', '2020-01-01');
    const [birth] = withPrintedFields(
      [
        mrz('date_of_birth', '2023-05-06'),
        {...issued, evidence: {...issued.evidence, zone: 'barcode'}},
      ],
      {resourceId: 'r', type: 'DRIVERS_LICENSE', fields: [field('authority', 'Zenith')]},
      {today: TODAY},
    );
    expect(birth?.value).to.equal('1923-05-06');
  });

  it('stays where a misread date of issue is further from the expiry than any document is valid', () => {
    const points = born('2015-05-10', '2030-04-15', [field('date_of_issue', '16.04.2010', 0.55)]);
    expect(value(points, 'date_of_birth')).to.equal('2015-05-10');
    expect(value(points, 'age')).to.equal(11);
    expect(value(points, 'date_of_issue')).to.equal(undefined);
  });

  it('fits a document that was issued later', () => {
    const child = born('2019-05-06', '2030-01-01', [field('date_of_issue', '01 JAN 2020')]);
    expect(value(child, 'date_of_birth')).to.equal('2019-05-06');
  });

  it('is not changed by a date that differs in more than the century', () => {
    const points = born('2023-05-06', '2030-01-01', [field('date_of_birth', '07.05.1923')]);
    expect(value(points, 'date_of_birth')).to.equal('2023-05-06');
    expect(
      find(points, 'date_of_birth')?.evidence.crossChecks.find(({name}) => name === 'mrz-vs-visual')
        ?.result,
    ).to.equal('differs');
  });
});

describe('what differs', () => {
  const points = extractDataPoints({
    document: {
      ...{resourceId: 'r', type: 'PASSPORT'},
      mrz: {
        lines: [
          'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
          'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
        ],
        confidence: 0.99,
      },
      fields: [
        field('date_of_birth', '12.08.1975'),
        field('last_name', 'Eriksson'),
        field('place_of_birth', 'Zenith'),
      ],
    },
    today: TODAY,
    keys: ['age_over_18', 'full_name', 'place_of_birth', 'last_name', 'document_origin_country'],
    prefill: {
      ...{place_of_birth: 'ZENITH', last_name: 'Ericson', document_origin_country: 'Utopia'},
      age_over_18: 'true',
    },
  });
  const checks = (key: string) =>
    Object.fromEntries(
      (find(points, key)?.evidence.crossChecks ?? []).map(({name, result}) => [name, result]),
    );

  it('goes on to what is worked out from it', () => {
    expect(checks('age_over_18')).to.deep.equal({
      'mrz-check-digit': 'agrees',
      'mrz-vs-visual': 'differs',
      'derived-vs-prefilled': 'agrees',
    });
    expect(checks('full_name')).to.deep.equal({
      'mrz-vs-prefilled': 'differs',
      // The first names were not looked for in print.
      'mrz-vs-visual': 'agrees',
    });
  });

  it('is told of what is only printed, and of what the integrator has, too', () => {
    expect(checks('place_of_birth')).to.deep.equal({'visual-vs-prefilled': 'agrees'});
    expect(checks('document_origin_country')).to.include({'mrz-vs-prefilled': 'differs'});
  });
});
