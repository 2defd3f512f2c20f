import {expect} from 'chai';
import {readAamva} from './read-aamva.js';

describe('readAamva', () => {
  it('reads a card', () => {
    const text =
      '@\n\x1e\rANSI 636026080102DL00410020ZA00610012DLDAQD12345678\nDCSSAMPLE\rZAZA01\r';
    expect(readAamva(text)?.documentNumber).to.equal('D12345678');
  });

  it('says nothing of other bar codes, whatever is in them', () => {
    for (const text of ['', 'https://example.org/', '@', '@\n\x1e\rANSI ', '\u0000'.repeat(2000)])
      expect(readAamva(text), JSON.stringify(text.slice(0, 20))).to.equal(undefined);
  });
});
