/**
 * `npm run -s eval -- KIND [DIR…] [--OPTION…]`: measures on folders of labelled samples and prints a table, then one line of JSON. Each
 * kind is a module in `eval/` whose `evaluate(…arguments)` does it and may return an exit code.
 */
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {resolve} from 'node:path';
import {command} from './progress.mjs';

const FOLDER = fileURLToPath(new URL('eval/', import.meta.url));

await command(async () => {
  const [kind, ...rest] = process.argv.slice(2);
  const files = await readdir(FOLDER).catch(() => []);
  const kinds = files
    .filter((name) => name.endsWith('.mjs') && !name.endsWith('.test.mjs'))
    .map((name) => name.replace('.mjs', ''));
  if (kind === undefined || !kinds.includes(kind)) {
    throw new Error(`usage: npm run -s eval -- KIND [DIR…]; kinds: ${kinds.join(', ') || 'none'}`);
  }
  // npm runs scripts in the repository; a folder is meant as seen from where the command was given.
  const start = process.env.INIT_CWD ?? process.cwd();
  const {evaluate} = await import(new URL(`eval/${kind}.mjs`, import.meta.url).href);
  return evaluate(...rest.map((arg) => (arg.startsWith('--') ? arg : resolve(start, arg))));
});
