import {expect} from 'chai';
import {isEmailAddress} from './email-address.js';

describe('an e-mail address', () => {
  it('is what a browser takes for one', () => {
    const input = document.createElement('input');
    input.type = 'email';
    const texts = [
      ...['anna@example.org', 'a.b+c@mail.example', "o'hara@example.co.uk", 'root@localhost'],
      ...['', 'anna', 'anna@', '@example.org', 'anna@example..org', 'anna@-example.org'],
      ...['anna@example-.org', 'an na@example.org', 'anna@exämple.org', 'a@b@c'],
      ...[`anna@${'x'.repeat(63)}.org`, `anna@${'x'.repeat(64)}.org`],
    ];
    for (const text of texts) {
      input.value = text;
      expect(isEmailAddress(text), text).to.equal(text !== '' && input.checkValidity());
    }
  });

  it('is not longer than mail can carry, and nothing but text', () => {
    const domain = `${'d'.repeat(63)}.example`;
    expect(isEmailAddress(`${'a'.repeat(254 - 1 - domain.length)}@${domain}`)).to.equal(true);
    expect(isEmailAddress(`${'a'.repeat(255 - 1 - domain.length)}@${domain}`)).to.equal(false);
    for (const other of [undefined, null, 7, {}]) expect(isEmailAddress(other)).to.equal(false);
  });
});
