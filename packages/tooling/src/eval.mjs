/** `npm run -s eval -- KIND …`: measures on folders of labelled samples and prints tables, then one line of JSON. */
import {fileURLToPath} from 'node:url';
import {command} from './progress.mjs';
import {runTopic} from './topics.mjs';

await command(() => runTopic('eval', fileURLToPath(new URL('eval/', import.meta.url)), 'evaluate'));
