/**
 * Runs the npm package mrz-detection: it reads its models from the file system, so it runs in Node, on the same V8 as
 * Chromium. Each message is a picture's path, each answer `{lines, ms}`.
 */
// @ts-nocheck The package brings no types.
const {createRequire} = require('node:module');
const [, , packages] = process.argv;
const load = createRequire(`${packages}/`);
const {getMrz, readMrz} = load('mrz-detection');
const {Image} = load('image-js');

/** A picture in which it finds no block may be one: then it is given the whole. @param {any} image */
function findBlock(image) {
  try {
    return getMrz(image);
  } catch {
    return image;
  }
}

process.on('message', async (path) => {
  const start = performance.now();
  try {
    const image = await Image.load(path);
    const {mrz = []} = await readMrz(findBlock(image));
    process.send?.({lines: mrz, ms: performance.now() - start});
  } catch {
    // It throws where it finds nothing.
    process.send?.({lines: [], ms: performance.now() - start});
  }
});
process.send?.({ready: true});
