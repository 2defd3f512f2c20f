import type {ModelRecord} from '@passbase-verify/protocol';
import type {Asset} from './assets.js';

/** What the manifest says about a model. */
export const toModelRecord = ({row}: Asset): ModelRecord => ({
  name: row.name,
  version: row.version,
  sha256: row.sha256,
});
