import {expect} from 'chai';
import {lineAt} from '../testing/read-lines.js';
import {arrangeByLabels, arrangeByNumbers, type ArrangedField} from './arrange-fields.js';
import {arrangeEuLicence} from './arrange-eu-licence.js';
import {IDENTITY_LABELS} from './labels/identity-labels.js';
import {US_LICENCE} from './labels/licence-numbers.js';
import {textOf} from './read-line.js';

const byKey = (fields: readonly ArrangedField[] | undefined) =>
  Object.fromEntries(
    (fields ?? []).flatMap(({key, lines}) => (key ? [[key, lines.map(textOf).join('\n')]] : [])),
  );

describe('arrangeByLabels', () => {
  it('finds values below, beside and behind their labels', () => {
    const fields = arrangeByLabels(
      [
        lineAt('Surname / Nom', 100, 0, 12),
        lineAt('MUSTER', 100, 18),
        lineAt('Sex M', 700, 0),
        lineAt('Authority', 100, 80, 12),
        lineAt('STADT KÖLN', 260, 78),
      ],
      IDENTITY_LABELS,
    );
    expect(byKey(fields)).to.deep.equal({last_name: 'MUSTER', sex: 'M', authority: 'STADT KÖLN'});
  });

  it('follows an address over its lines, and no further', () => {
    const fields = arrangeByLabels(
      [
        lineAt('Anschrift/Address', 100, 0, 12),
        lineAt('10437 BERLIN', 100, 18),
        lineAt('LINDENWEG 7', 100, 44),
        lineAt('SOMETHING ELSE', 100, 140),
      ],
      IDENTITY_LABELS,
    );
    expect(byKey(fields)).to.deep.equal({address: '10437 BERLIN\nLINDENWEG 7'});
  });

  it('takes a value for one that begins like a label', () => {
    const fields = arrangeByLabels(
      [lineAt('AUTORIDAD / Authority', 100, 0, 12), lineAt('Dirección General', 100, 18)],
      IDENTITY_LABELS,
    );
    expect(byKey(fields)).to.deep.equal({authority: 'Dirección General'});
  });

  it('keeps lines without a label', () => {
    const [field] = arrangeByLabels([lineAt('PASSPORT', 0, 0)], IDENTITY_LABELS);
    expect(field).to.not.have.property('key');
  });
});

describe('arrangeByNumbers', () => {
  it('reads an American licence, with the address in two lines', () => {
    const fields = arrangeByNumbers(
      [
        lineAt('4d DLN 123456', 100, 0),
        lineAt('3 DOB 01/02/1990', 100, 40),
        lineAt('1 SAMPLE', 100, 80),
        lineAt('ANNA', 130, 110),
        lineAt('12 MAIN STREET', 130, 140),
        lineAt('ALBANY, NY 12207', 130, 166),
        lineAt('4b EXP 01/02/2030', 100, 220),
      ],
      US_LICENCE,
    );
    expect(byKey(fields)).to.deep.include({
      document_number: '123456',
      date_of_birth: '01/02/1990',
      last_name: 'SAMPLE',
      address: '12 MAIN STREET\nALBANY, NY 12207',
    });
  });

  it('leaves cards without numbers', () => {
    expect(arrangeByNumbers([lineAt('MUSTER', 0, 0)], US_LICENCE)).to.equal(undefined);
  });
});

describe('arrangeEuLicence', () => {
  const rows = [
    ['1.', 'MUSTER'],
    ['', 'ANNA'],
    ['3.', '12.08.1974 BERLIN'],
    ['', '01.02.2019'],
    ['', '31.01.2034'],
    ['S.', 'B072RRE2I55'],
    ['', 'LINDENWEG 7, 10437 BERLIN'],
    ['', 'AM/B/L'],
  ] as const;
  const card = rows.flatMap(([number, text], i) => [
    ...(number ? [lineAt(number, 100, 40 * i, 14)] : []),
    lineAt(text, 160, 40 * i),
  ]);

  it('numbers rows by their order and their looks', () => {
    expect(byKey(arrangeEuLicence(card))).to.deep.equal({
      last_name: 'MUSTER',
      first_names: 'ANNA',
      date_of_birth: '12.08.1974 BERLIN',
      date_of_issue: '01.02.2019',
      date_of_expiry: '31.01.2034',
      document_number: 'B072RRE2I55',
      address: 'LINDENWEG 7, 10437 BERLIN',
      drivers_license_categories: 'AM/B/L',
    });
  });

  it('leaves other cards', () => {
    expect(arrangeEuLicence([lineAt('LIBRARY', 0, 0), lineAt('ANNA', 0, 40)])).to.equal(undefined);
    expect(arrangeEuLicence([])).to.equal(undefined);
  });
});
