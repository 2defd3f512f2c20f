/** Entry of the CDN build: registers the elements, and knows where its assets are, beside this file. */
import {PassbaseConsents} from './passbase-consents/passbase-consents.js';
import {PassbaseVerify as PassbaseVerifyBase} from './passbase-verify/passbase-verify.js';

export class PassbaseVerify extends PassbaseVerifyBase {
  static override readonly defaultAssetBase = new URL('./assets/', import.meta.url).href;
}

if (!customElements.get('passbase-verify')) {
  customElements.define('passbase-verify', PassbaseVerify);
}
if (!customElements.get('passbase-consents')) {
  customElements.define('passbase-consents', PassbaseConsents);
}

export * from './index.js';
