/** Commands that have a module for each topic: `npm run -s eval -- KIND …`, `npm run -s bench -- TOPIC …`. */
import {readdir} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from './build.mjs';
import {setUp} from './setup.mjs';

/**
 * Runs the topic that the command line names, on what is built first: topics import the packages.
 *
 * @param {string} name Of the npm script.
 * @param {string} folder Of the modules. Each has a function called `entry`, which takes the rest of the command line, with
 *   folders as absolute paths, and may return an exit code.
 * @param {string} [entry] Default: the script's name.
 */
export async function runTopic(name, folder, entry = name) {
  const [topic, ...rest] = process.argv.slice(2);
  const files = await readdir(folder).catch(() => []);
  const topics = files
    .filter((file) => file.endsWith('.mjs') && !file.endsWith('.test.mjs'))
    .map((file) => file.replace('.mjs', ''));
  if (topic === undefined || !topics.includes(topic)) {
    throw new Error(
      `usage: npm run -s ${name} -- TOPIC [DIR…] [--OPTION…]; topics: ${topics.join(', ') || 'none'}`,
    );
  }
  await setUp({browser: true});
  await build();
  // npm runs scripts in the repository; a folder is meant as seen from where the command was given.
  const start = process.env.INIT_CWD ?? process.cwd();
  const module = await import(pathToFileURL(resolve(folder, `${topic}.mjs`)).href);
  return module[entry](...rest.map((arg) => (isPlain(arg) ? arg : resolve(start, arg))));
}

/** Options and numbers are no folders. @param {string} arg */
const isPlain = (arg) => arg.startsWith('--') || /^\d+(\.\d+)?$/.test(arg);
