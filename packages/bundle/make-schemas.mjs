/** Writes the published JSON Schemas from `src/schema.ts`: `node packages/bundle/make-schemas.mjs` after a build. */
import {writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {MANIFEST_SCHEMA, SHARE_CONSENT_SCHEMA, WITHDRAWAL_SCHEMA} from './dist/index.js';
import {CONSENT_RECEIPT_SCHEMA} from './dist/receipt/index.js';

const SCHEMAS = {
  'manifest.schema.json': MANIFEST_SCHEMA,
  'consent.schema.json': SHARE_CONSENT_SCHEMA,
  'withdrawal.schema.json': WITHDRAWAL_SCHEMA,
  'receipt.schema.json': CONSENT_RECEIPT_SCHEMA,
};

for (const [name, schema] of Object.entries(SCHEMAS)) {
  const text = await format(JSON.stringify(schema), {parser: 'json', printWidth: 100});
  writeFileSync(new URL(name, import.meta.url), text);
}
