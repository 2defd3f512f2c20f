/** Starts a module worker, also where its script lies on another origin than the page. */
import type {WorkerLike} from './worker-client.js';

/**
 * @param url - Absolute address of the worker's script. On another origin it must be served with CORS headers, and the
 * page's policy must allow `blob:` and that origin in `worker-src`.
 */
export function spawnWorker(url: URL): WorkerLike {
  if (url.origin === location.origin) return new Worker(url, {type: 'module'});
  // A worker's own script must be same-origin, a module that it imports need not be. `import` keeps `import.meta.url`
  // right, which a blob copy of the script would lose.
  const line = new Blob([`import ${JSON.stringify(url.href)};`], {type: 'text/javascript'});
  const blobUrl = URL.createObjectURL(line);
  const worker = new Worker(blobUrl, {type: 'module'});
  // The address is needed until the script has loaded, which the first message or the failure shows.
  const release = (): void => URL.revokeObjectURL(blobUrl);
  worker.addEventListener('message', release, {once: true});
  worker.addEventListener('error', release, {once: true});
  return worker;
}
