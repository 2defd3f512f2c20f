/** A sealed bundle as a folder: `bundle.jws`, and each file under `files/` by its id. `npm run verify-bundle` reads it. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** What the manifest allows as the id of a file; nothing of it can name a path. */
const FILE_ID = /^[A-Za-z0-9_-]+$/;

/**
 * Writes the bundle that the demo page submitted.
 *
 * @param {import('playwright').Page} page
 * @param {string} folder
 */
export async function writeBundleFolder(page, folder) {
  const {jws, files} = await page.evaluate(async () => {
    const {bundle} = Reflect.get(globalThis, 'simulation');
    /** Playwright hands over JSON. @param {Uint8Array} bytes @returns {Promise<string>} */
    const toBase64 = (bytes) =>
      new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(new Blob([/** @type {BlobPart} */ (bytes)]));
      });
    /** @type {[string, {bytes: Uint8Array}][]} */
    const entries = [...bundle.files];
    return {
      jws: /** @type {string} */ (bundle.jws),
      files: await Promise.all(
        entries.map(async ([id, {bytes}]) => ({id, base64: await toBase64(bytes)})),
      ),
    };
  });
  await mkdir(join(folder, 'files'), {recursive: true});
  await writeFile(join(folder, 'bundle.jws'), jws);
  for (const {id, base64} of files) {
    if (!FILE_ID.test(id)) throw new Error(`a file of the bundle has the id ${JSON.stringify(id)}`);
    await writeFile(join(folder, 'files', id), Buffer.from(base64, 'base64'));
  }
}
