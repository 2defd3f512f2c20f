/**
 * Versions of the texts that a User agrees to, one for all languages: a consent is recorded with the version and the language that was
 * shown, marked where the page has set sentences of its own (`Words.version`). Apart from the texts, so that who records a consent in
 * another language loads no English.
 */

/** Of the `consent.…` and `share.…` texts. Change it whenever one of them changes, in any language; `.2` is the second of a day. */
export const CONSENT_TEXT_VERSION = '2026-11-30.2';

/** Of the text in `withdraw.detail`, recorded with each withdrawal. */
export const WITHDRAWAL_TEXT_VERSION = '2026-11-30';
