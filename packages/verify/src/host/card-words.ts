/** The language of an element in the page, and the words of its card. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLanguage, langAround, nearestLanguage} from '../locales/choose-language.js';
import type {LanguageTag} from '../locales/languages.js';
import {
  ENGLISH_START,
  loadStartSentences,
  type Sentences,
  type Wording,
} from '../locales/load-sentences.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';

/** An element that shows words. */
export interface SpeakingElement extends ReactiveControllerHost, HTMLElement {
  readonly strings: Dictionary;
}

/**
 * Follows, before each update of its element: what the User chose, the element's `lang`, that of the page around it, the browser's
 * languages. A page that changes its `lang` later has the element follow.
 */
export class CardWords implements ReactiveController {
  readonly #element: SpeakingElement;
  readonly #wording: () => Wording;
  readonly #observer: MutationObserver | undefined;
  #chosen: LanguageTag | undefined;
  #sentences: Sentences | undefined;
  /** What `#sentences` are, or are being loaded, for. */
  #wanted = '';
  #loading = false;
  #words: Words | undefined;

  constructor(element: SpeakingElement, wording: () => Wording = () => 'verification') {
    this.#element = element;
    this.#wording = wording;
    if (globalThis.MutationObserver) {
      this.#observer = new MutationObserver(() => element.requestUpdate());
    }
    element.addController(this);
  }

  /** Undefined until a language other than English has been loaded for the first time. */
  get words(): Words | undefined {
    return this.#words;
  }

  /** BCP 47 tags, best first. */
  get preferred(): readonly string[] {
    const around = langAround(this.#element);
    const browser = globalThis.navigator?.languages ?? [];
    return [this.#chosen ?? '', this.#element.lang, around, ...browser].filter((tag) => tag);
  }

  /** The language that is wanted; the words may be English in its place. */
  get tag(): LanguageTag {
    return chooseLanguage(this.preferred);
  }

  /** What the menu stands at: the language that is coming, or the one that came. */
  get shown(): LanguageTag {
    return this.#loading ? this.tag : (this.#sentences?.language ?? this.tag);
  }

  /** The integrator fixed it: the element's own `lang` names a language that is there. */
  get fixed(): boolean {
    return nearestLanguage(this.#element.lang) !== undefined;
  }

  /** The User's own choice; goes before everything else, and is forgotten with the page. */
  choose(tag: LanguageTag): void {
    this.#chosen = tag;
    this.#element.requestUpdate();
  }

  hostConnected(): void {
    this.#observer?.observe(document.documentElement, {
      ...{attributes: true, attributeFilter: ['lang'], subtree: true},
    });
    // It may stand in another place than before.
    this.#element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#follow(this.tag, this.#wording());
    if (!this.#sentences) return;
    const {language, dictionary} = this.#sentences;
    const overrides = this.#element.strings ?? {};
    this.#words = createWords({dictionary, overrides, language});
  }

  /** English is there at once; another language takes a moment, and until it is there what was shown stays. */
  #follow(tag: LanguageTag, wording: Wording): void {
    const wanted = `${tag} ${wording}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (tag === 'en') {
      this.#sentences = ENGLISH_START[wording];
      this.#loading = false;
      return;
    }
    this.#loading = true;
    void loadStartSentences(tag, wording).then((sentences) => {
      if (wanted !== this.#wanted) return;
      this.#sentences = sentences;
      this.#loading = false;
      this.#element.requestUpdate();
    });
  }
}
