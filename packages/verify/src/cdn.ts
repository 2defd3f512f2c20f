/** Entry of the CDN build: registers the element, and knows where its assets are, beside this file. */
import {PassbaseVerify as PassbaseVerifyBase} from './passbase-verify/passbase-verify.js';

export class PassbaseVerify extends PassbaseVerifyBase {
  static override readonly defaultAssetBase = new URL('./assets/', import.meta.url).href;
}

if (!customElements.get('passbase-verify')) {
  customElements.define('passbase-verify', PassbaseVerify);
}

export * from './index.js';
