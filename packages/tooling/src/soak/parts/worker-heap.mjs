/** Heaps of a page's workers, by the DevTools protocol. */

/** @typedef {{used: number, buffers: number}} Heaps Bytes. */

/**
 * @param {import('playwright').CDPSession} session Of the page.
 * @returns {Promise<{heaps: () => Promise<Heaps>}>}
 */
export async function watchWorkers(session) {
  /** @type {Set<string>} */
  const workers = new Set();
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  let lastId = 0;
  session.on('Target.attachedToTarget', ({sessionId}) => void workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({sessionId}) => void workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({message}) => {
    const {id, result} = JSON.parse(message);
    waiting.get(id)?.(result ?? {});
    waiting.delete(id);
  });
  // Not flattened: Playwright hands on messages of the page's own session only.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  /** @param {string} sessionId @param {string} method */
  const ask = (sessionId, method) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, resolve);
      const message = JSON.stringify({id, method, params: {}});
      session.send('Target.sendMessageToTarget', {sessionId, message}).catch(reject);
    });
  return {
    async heaps() {
      let [used, buffers] = [0, 0];
      for (const worker of workers) {
        await ask(worker, 'HeapProfiler.collectGarbage');
        const usage = await ask(worker, 'Runtime.getHeapUsage');
        used += usage.usedSize ?? 0;
        buffers += usage.backingStorageSize ?? 0;
      }
      return {used, buffers};
    },
  };
}
