/** What is done so far, one line of JSON a try, so that a run that was cut short goes on where it stopped. */
import {createHash} from 'node:crypto';
import {appendFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** Changes where anything about the try does. @param {object} attempt */
export const keyOf = (attempt) =>
  createHash('sha256').update(JSON.stringify(attempt)).digest('hex').slice(0, 16);

/**
 * @template {{condition: string, name: string}} Attempt
 * @template Outcome
 * @param {string} file
 * @param {boolean} resume False begins anew.
 * @returns {Promise<{done: ReadonlyMap<string, Outcome>, add: (result: {attempt: Attempt, outcome: Outcome}) => Promise<void>}>}
 */
export async function openProgress(file, resume) {
  await mkdir(dirname(file), {recursive: true});
  const before = resume ? await readFile(file, 'utf8').catch(() => '') : '';
  if (!resume) await writeFile(file, '');
  return {
    done: new Map(before.split('\n').flatMap(readLine)),
    add: async ({attempt, outcome}) => {
      const {condition, name} = attempt;
      await appendFile(
        file,
        `${JSON.stringify({key: keyOf(attempt), condition, name, outcome})}\n`,
      );
    },
  };
}

/**
 * A line that was cut off in the middle counts as not done.
 *
 * @param {string} line
 * @returns {[string, any][]}
 */
function readLine(line) {
  try {
    const {key, outcome} = JSON.parse(line);
    return [[key, outcome]];
  } catch {
    return [];
  }
}
