import {expect} from 'chai';
import {splitAddress} from './split-address.js';

describe('splitAddress', () => {
  const cases: readonly [string, string, string, string][] = [
    ['Schönhauser Allee 7, 10437 Berlin', 'Schönhauser Allee 7', '10437', 'Berlin'],
    ['90402 Nürnberg\nAm Weiher 130a', 'Am Weiher 130a', '90402', 'Nürnberg'],
    ['103 rue de la République\n75011 Paris', '103 rue de la République', '75011', 'Paris'],
    ['Oude Delft 12, 3511 ED Utrecht', 'Oude Delft 12', '3511 ED', 'Utrecht'],
    ['Rua Augusta 4, 7000-508 Évora', 'Rua Augusta 4', '7000-508', 'Évora'],
    ['12 W 42ND ST\nALBANY, NY 12207', '12 W 42ND ST', '12207', 'ALBANY'],
    // House numbers as long as a postal code.
    ['1234 Main Street, Springfield, IL 62704', '1234 Main Street', '62704', 'Springfield'],
    ['12345 Sunset Blvd\nLos Angeles, CA 90049', '12345 Sunset Blvd', '90049', 'Los Angeles'],
    ['10437 BERLIN\nSCHÖNHAUSER ALLEE 1508', 'SCHÖNHAUSER ALLEE 1508', '10437', 'BERLIN'],
    ['1024 High Street, Bristol, BS1 4DJ', '1024 High Street', 'BS1 4DJ', 'Bristol'],
  ];
  for (const [text, street, postalCode, city] of cases)
    it(`parts ${text.replace('\n', ' / ')}`, () => {
      expect(splitAddress(text)).to.include({street, postalCode, city});
    });

  it('leaves what has no postal code', () => {
    expect(splitAddress('BERLIN')).to.equal(undefined);
    expect(splitAddress('')).to.equal(undefined);
  });
});
