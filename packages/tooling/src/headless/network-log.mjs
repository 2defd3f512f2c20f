/** Notes what a page asks for beyond its own origin. */

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} origin
 * @returns {string[]} Addresses of other origins; grows while the page runs.
 */
export function watchNetwork(context, origin) {
  /** @type {string[]} */
  const foreign = [];
  context.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    // `blob:` and `data:` never leave the page.
    if (protocol.startsWith('http') && asked !== origin) foreign.push(request.url());
  });
  return foreign;
}
