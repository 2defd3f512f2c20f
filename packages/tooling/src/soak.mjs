/** `npm run -s soak -- TOPIC [MINUTES]`: runs one thing for long and watches its memory; the last line is JSON. */
import {fileURLToPath} from 'node:url';
import {command} from './progress.mjs';
import {runTopic} from './topics.mjs';

await command(() => runTopic('soak', fileURLToPath(new URL('soak/', import.meta.url))));
