/** Serves what is built: `node packages/tooling/src/serve-demo.mjs --port 4173`. `npm start` does the rest as well. */
import {parseArgs} from 'node:util';
import {readPort} from './arguments.mjs';
import {command} from './progress.mjs';
import {serveDemo} from './serve.mjs';

await command(async () => {
  const {values} = parseArgs({options: {port: {type: 'string', default: '4173'}}});
  const {origin} = await serveDemo(readPort(values.port));
  console.log(`${origin}/`);
});
