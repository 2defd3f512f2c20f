/** Entry of the CDN build: registers the elements, and knows where their assets are, beside this file. */
import {PassbaseAuthenticate as PassbaseAuthenticateBase} from './passbase-authenticate/passbase-authenticate.js';
import {PassbaseConsents} from './passbase-consents/passbase-consents.js';
import {PassbaseVerify as PassbaseVerifyBase} from './passbase-verify/passbase-verify.js';

const ASSETS = new URL('./assets/', import.meta.url).href;

export class PassbaseVerify extends PassbaseVerifyBase {
  static override readonly defaultAssetBase = ASSETS;
}

export class PassbaseAuthenticate extends PassbaseAuthenticateBase {
  static override readonly defaultAssetBase = ASSETS;
}

if (!customElements.get('passbase-verify')) {
  customElements.define('passbase-verify', PassbaseVerify);
}
if (!customElements.get('passbase-authenticate')) {
  customElements.define('passbase-authenticate', PassbaseAuthenticate);
}
if (!customElements.get('passbase-consents')) {
  customElements.define('passbase-consents', PassbaseConsents);
}

export * from './index.js';
