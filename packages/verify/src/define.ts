/** Registers the elements. Safe to import where there is no browser, and more than once. */
import {PassbaseAuthenticate} from './passbase-authenticate/passbase-authenticate.js';
import {PassbaseConsents} from './passbase-consents/passbase-consents.js';
import {PassbaseVerify} from './passbase-verify/passbase-verify.js';

// With the types come those of the tags and events, so that `createElement('passbase-verify')` and its listeners are known.
export type * from './index.js';

if (globalThis.customElements && !customElements.get('passbase-verify')) {
  customElements.define('passbase-verify', PassbaseVerify);
}
if (globalThis.customElements && !customElements.get('passbase-authenticate')) {
  customElements.define('passbase-authenticate', PassbaseAuthenticate);
}
if (globalThis.customElements && !customElements.get('passbase-consents')) {
  customElements.define('passbase-consents', PassbaseConsents);
}
