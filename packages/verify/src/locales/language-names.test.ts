import {expect} from 'chai';
import {LANGUAGES} from './languages.js';

/** As a menu has it: some languages write their names small within a sentence. */
function nameInItself(tag: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames([tag], {type: 'language'}).of(tag)!;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

describe('the names of the languages', () => {
  for (const [tag, {name}] of Object.entries(LANGUAGES)) {
    it(`${tag}: ${name}, as the browser has it`, function () {
      // Without the language's own data a browser answers in another language.
      if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) this.skip();
      expect(name).to.equal(nameInItself(tag));
    });
  }
});
