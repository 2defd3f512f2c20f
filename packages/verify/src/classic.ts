/**
 * Entry of the build for classic script tags: loads the module build, `passbase-verify.js`, that lies beside it. Small, so
 * that nothing is there twice.
 */
import {PassbaseError} from '@passbase-verify/protocol';

// Only while the script itself runs does the document know it.
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : '';

if (!address) {
  throw new PassbaseError(
    'ERR_VISION_ASSET_BASE',
    'passbase-verify.classic.js must be loaded by <script src>; it finds the other files by its own address',
  );
}

const entry = new URL('passbase-verify.js', address).href;
import(entry).catch((cause: unknown) => {
  throw new PassbaseError('ERR_VISION_ASSET_NETWORK', `${entry} could not be loaded`, {cause});
});
