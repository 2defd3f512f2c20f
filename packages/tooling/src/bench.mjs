/** `npm run -s bench -- TOPIC …`: measures ours and what others offer, side by side; the last line is JSON. */
import {fileURLToPath} from 'node:url';
import {command} from './progress.mjs';
import {runTopic} from './topics.mjs';

await command(() => runTopic('bench', fileURLToPath(new URL('bench/', import.meta.url))));
