import {expect} from 'chai';
import {LANGUAGES} from '../locales/languages.js';
import {START as GERMAN} from '../locales/de/start.js';
import {START as ENGLISH} from '../locales/en/start.js';
import {JOURNEY as GERMAN_JOURNEY} from '../locales/de/journey.js';
import {START as HEBREW} from '../locales/he/start.js';
import type {AnyJourneyOptions} from '../journey/open-journey.js';
import {createWords} from '../locales/words.js';
import {PassbaseVerify} from '../passbase-verify/passbase-verify.js';
import {createFakeComposition, createFakeJourney} from '../testing/fake-journey.js';

class SpeakingVerify extends PassbaseVerify {
  static override readonly defaultAssetBase = 'https://assets.test/';
  options: AnyJourneyOptions | undefined;

  protected override async loadJourney() {
    return (options: AnyJourneyOptions) => {
      this.options = options;
      const words = createWords(options.sentences);
      return {composition: createFakeComposition(createFakeJourney()), words};
    };
  }
}
customElements.define('speaking-verify', SpeakingVerify);

async function mount(lang = '', around = ''): Promise<SpeakingVerify> {
  const place = document.createElement('div');
  if (around) place.lang = around;
  const element = document.createElement('speaking-verify') as SpeakingVerify;
  if (lang) element.setAttribute('lang', lang);
  element.requestedDataPoints = ['age_over_18'];
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return element;
}

const heading = (element: SpeakingVerify): string | null | undefined =>
  element.shadowRoot!.querySelector('h2')?.textContent;
const menuOf = (element: SpeakingVerify): HTMLSelectElement | null =>
  element.shadowRoot!.querySelector('select');

async function untilHeading(element: SpeakingVerify, text: string): Promise<void> {
  while (heading(element) !== text) await new Promise(requestAnimationFrame);
}

describe('the language of an element', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('speaking-verify')) {
      element.parentElement!.remove();
    }
    document.documentElement.removeAttribute('lang');
  });

  it('is English at once', async () => {
    const element = await mount('en-GB');
    expect(heading(element)).to.equal(ENGLISH['start.heading']);
  });

  it('shows no card until the words of another language are there', async () => {
    const element = await mount('de-AT');
    expect(element.shadowRoot!.querySelector('.launcher')).to.equal(null);
    await untilHeading(element, GERMAN['start.heading']);
    const card = element.shadowRoot!.querySelector<HTMLElement>('.launcher')!;
    expect([card.lang, card.dir]).to.deep.equal(['de', 'ltr']);
  });

  it('is its own before that of the page around it', async () => {
    await untilHeading(await mount('de', 'he'), GERMAN['start.heading']);
  });

  it('is that of the page, and follows it', async () => {
    document.documentElement.lang = 'he';
    const element = await mount();
    await untilHeading(element, HEBREW['start.heading']);
    expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).direction).to.equal('rtl');
    document.documentElement.lang = 'de';
    await untilHeading(element, GERMAN['start.heading']);
  });

  it('is the next best where there is none of it', async () => {
    await untilHeading(await mount('da', 'de'), GERMAN['start.heading']);
  });

  it("is the User's choice before anything else, each language offered in its own name", async () => {
    const element = await mount('', 'en');
    const menu = menuOf(element)!;
    expect([...menu.options].map(({text}) => text)).to.deep.equal(
      Object.values(LANGUAGES).map(({name}) => name),
    );
    expect(menu.value).to.equal('en');
    menu.value = 'de';
    menu.dispatchEvent(new Event('change'));
    await untilHeading(element, GERMAN['start.heading']);
    expect(menuOf(element)!.value).to.equal('de');
  });

  it('is offered to the User unless the page has fixed it to one that is there', async () => {
    expect(menuOf(await mount('en'))).to.equal(null);
    expect(menuOf(await mount('da', 'en'))).not.to.equal(null);
  });

  it('is that of the journey, which keeps it', async () => {
    const element = await mount('de');
    const opened = new Promise((resolve) => {
      element.addEventListener('passbase-start', resolve, {once: true});
    });
    element.start().catch(() => {});
    await opened;
    await element.updateComplete;
    const {sentences, preferred} = element.options!;
    expect(sentences.language).to.equal('de');
    expect(sentences.dictionary['consent.heading']).to.equal(GERMAN_JOURNEY['consent.heading']);
    expect(preferred[0]).to.equal('de');
    element.lang = 'en';
    await untilHeading(element, ENGLISH['start.heading']);
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.lang).to.equal('de');
    expect(dialog.ariaLabel).to.equal(GERMAN['dialog.label']);
  });
});
