/** Labels of a folder of samples that may not be there. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The items of a folder's labels; none, with a printed reason, where there are no labels. @param {string} folder */
export async function readItems(folder) {
  try {
    return JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')).items;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.log(`skipped: ${folder} has no labels.json`);
    return [];
  }
}
