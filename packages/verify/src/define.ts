/** Registers `<passbase-verify>`. Safe to import where there is no browser, and more than once. */
import {PassbaseVerify} from './passbase-verify/passbase-verify.js';

if (globalThis.customElements && !customElements.get('passbase-verify')) {
  customElements.define('passbase-verify', PassbaseVerify);
}
