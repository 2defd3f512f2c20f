import {expect} from 'chai';
import {findLabel} from './find-label.js';
import {IDENTITY_LABELS} from './identity-labels.js';
import {foldedTable} from './label-table.js';

const find = (line: string) => findLabel(line.split(' '), IDENTITY_LABELS);

describe('findLabel', () => {
  it('knows labels in many languages', () => {
    for (const [line, key] of [
      ['Place of birth / Lieu de naissance', 'place_of_birth'],
      ['Geburtsort/Place of birth', 'place_of_birth'],
      ['LUGAR DE NACIMIENTO', 'place_of_birth'],
      ['MIEJSCE URODZENIA', 'place_of_birth'],
      ['Name/Surname/Nom', 'last_name'],
      ['NOMBRE / Name', 'first_names'],
      ['Date d’expir. / Expiry date', 'date_of_expiry'],
      ['ORGAN WYDAJĄCY', 'authority'],
    ] as const)
      expect(find(line), line).to.include({key, words: line.split(' ').length});
  });

  it('forgives a misread letter in five', () => {
    expect(find('Plaoe of birih')?.key).to.equal('place_of_birth');
    expect(find('NON')).to.equal(undefined);
  });

  it('parts label and value of one line', () => {
    expect(find('Sex M')).to.include({key: 'sex', words: 1});
    expect(find('Place of birth: BERLIN')).to.include({key: 'place_of_birth', words: 3});
  });

  it('takes what follows a slash for the label in another language', () => {
    expect(find('LOCAL DE NASCIMENTO / Plave af btrt')).to.include({words: 7});
  });

  it('finds none in a value', () => {
    for (const line of ['BERLIN', '12.08.1974', 'MÜLLER', 'VAN DEN BRÛLE', ''])
      expect(find(line), line).to.equal(undefined);
  });
});

describe('labels of an integrator’s own', () => {
  it('are found however they are written', () => {
    const table = foldedTable({club_number: ['Membre n° :', ' … '], club_until: ['Gültig bis']});
    expect(table['club_number']).to.deep.equal(['MEMBRE N']);
    expect(findLabel(['MEMBRE', 'N°'], table)?.key).to.equal('club_number');
    expect(findLabel(['GULTIG', 'BIS:', '31.12.2030'], table)).to.include({
      ...{key: 'club_until', words: 2},
    });
    expect(findLabel(['Surname'], table)).to.equal(undefined);
  });
});
