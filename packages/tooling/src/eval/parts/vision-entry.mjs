/** What `withVisionPage` opens. */
import {createVision} from '@passbase-verify/vision';

Object.assign(window, {
  vision: createVision({assetBase: new URL('/assets/', location.href)}),
  ready: true,
});
