/** `npm run verify`: everything that a change must pass, in order; stops at the first that fails and says which. */
import {command} from './progress.mjs';
import {runProgram} from './run.mjs';
import {setUp} from './setup.mjs';

/** Name, and the script of the root's package.json that checks it. */
const CHECKS = [
  {name: 'format', script: 'format:check'},
  {name: 'lint', script: 'lint'},
  {name: 'types', script: 'types'},
  {name: 'imports', script: 'imports'},
  {name: 'build', script: 'build'},
  {name: 'tests', script: 'test'},
  {name: 'sizes', script: 'sizes'},
];

await command(async () => {
  await setUp();
  for (const {name, script} of CHECKS) {
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const code = await runProgram('npm', ['run', '--silent', script]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (code !== 0) throw new Error(`${name} failed after ${seconds} s: npm run ${script}`);
    console.log(`✓ ${name} (${seconds} s)`);
  }
  console.log(`\nAll passed: ${CHECKS.map(({name}) => name).join(', ')}`);
});
