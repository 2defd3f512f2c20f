/**
 * `npm start`: set-up, build, then the demo on a local port.
 *
 *     npm start -- --port 8080
 *     npm start -- --headless [--out DIR] [--seed N] [--runs N]     one whole Verification without a window
 */
import {parseArgs} from 'node:util';
import {readNumber, readPort} from './arguments.mjs';
import {build} from './build.mjs';
import {command} from './progress.mjs';
import {serveDemo} from './serve.mjs';
import {setUp} from './setup.mjs';

const OPTIONS = /** @type {const} */ ({
  port: {type: 'string', default: '4173'},
  headless: {type: 'boolean', default: false},
  out: {type: 'string', default: 'out/headless'},
  seed: {type: 'string', default: '1'},
  runs: {type: 'string', default: '1'},
});

await command(async () => {
  const {values} = parseArgs({options: OPTIONS});
  const port = readPort(values.port);
  const seed = readNumber('seed', values.seed, {min: 0, max: 2 ** 32 - 1});
  const runs = readNumber('runs', values.runs, {min: 1, max: 1000});
  await setUp({browser: values.headless});
  await build();
  if (values.headless) {
    const {runHeadless} = await import('./headless.mjs');
    return runHeadless({out: values.out, seed, runs});
  }
  const {origin} = await serveDemo(port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `port ${error.port} is taken; choose another: npm start -- --port ${port + 10}`,
    );
  });
  console.log(`\nThe demo is at ${origin}/  (Ctrl+C ends it)`);
  return 0;
});
