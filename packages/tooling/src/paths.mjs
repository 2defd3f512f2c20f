/** Where things are. */
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A path under the repository. @param {...string} parts */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** What a website serves: the scripts and everything under the asset base. */
export const CDN = inRoot('packages/verify/cdn');
export const CDN_ASSETS = join(CDN, 'assets');
/** What only the demo server serves. */
export const DEMO_BUILD = inRoot('demo/assets/dist');
