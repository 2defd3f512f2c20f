/** What a language's file has to hold: the sentences of the English one, and plural forms of them where the language has some. */

/** The plural categories of CLDR that a sentence may have a form of its own for; `other` is the sentence itself. */
export const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many'] as const;

export type PluralForm = (typeof PLURAL_FORMS)[number];

/** The keys of `English` without its own plural forms. */
export type KeyOf<English> = Exclude<keyof English & string, `${string}.${PluralForm}`>;

/**
 * Each sentence of `English` in another language. `share.button.few` is the form of `share.button` for the numbers that
 * `Intl.PluralRules` calls few, and is taken where the sentence is filled in with a `count`.
 */
export type Messages<English> = Readonly<Record<KeyOf<English>, string>> &
  Readonly<Partial<Record<`${KeyOf<English>}.${PluralForm}`, string>>>;
