/**
 * Compares `models/catalog.json` with the files that the pinned packages and the recipes give.
 *
 *     node packages/tooling/src/update-catalog.mjs           says what differs; exit code 1 where something does
 *     node packages/tooling/src/update-catalog.mjs --write   takes over bytes and sha256, after a pin was changed on purpose
 *
 * Set-up and build only ever check: a changed hash must be seen in review.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {assembleModels as assembleFace} from '../../../models/face-landmarker/assemble/assemble.mjs';
import {unpack} from '../../../models/face-landmarker/assemble/unpack.mjs';
import {assembleModels as assembleRecognizer} from '../../../models/face-recognizer/assemble/assemble.mjs';
import {assembleModels as assemblePdf} from '../../../models/pdf-data/assemble/assemble.mjs';
import {assembleModels as assembleText} from '../../../models/tesseract-text/assemble/assemble.mjs';
import {
  CATALOG_PATH,
  assetSource,
  fingerprint,
  installedVersion,
  ownPath,
  parseOrigin,
  readCatalog,
} from './catalog.mjs';
import {inRoot} from './paths.mjs';

const write = process.argv.includes('--write');
const catalog = await readCatalog();
// Made here, not read from `built/`: the recipe itself refuses to write what the catalogue doesn't know yet.
/** @type {Record<string, Uint8Array>} */
const assembled = {
  ...assembleFace(await unpack(inRoot('node_modules/@mediapipe/face_mesh'))),
  ...(await assembleRecognizer()),
  ...(await assemblePdf()),
  ...(await assembleText()),
};
let differences = 0;

for (const asset of catalog.assets) {
  const actual = {
    ...fingerprint(assembled[asset.name] ?? (await readFile(assetSource(asset)))),
    origin: await installedOrigin(asset.origin),
  };
  for (const key of /** @type {const} */ (['bytes', 'sha256', 'origin'])) {
    if (asset[key] === actual[key]) continue;
    console.log(`${asset.name}: ${key} ${asset[key]} → ${actual[key]}`);
    differences++;
  }
  Object.assign(asset, actual);
}

/** @param {string} origin */
async function installedOrigin(origin) {
  if (ownPath(origin) !== undefined) return origin;
  const {packageName, version} = parseOrigin(origin);
  return origin.replace(`@${version}`, `@${await installedVersion(packageName)}`);
}

if (write && differences > 0)
  await writeFile(CATALOG_PATH, `${JSON.stringify(catalog, null, 2)}\n`);
if (differences === 0) console.log(`all ${catalog.assets.length} assets are as catalogued`);
process.exitCode = differences > 0 && !write ? 1 : 0;
