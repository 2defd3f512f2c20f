/** Describes the faces of a folder's pictures through the product's worker: as they are, and as small as portraits are printed. */

/** Pixels between the eyes of the small ones: ISO/IEC 19794-5 asks for 60 at least, cards have less. */
export const SIZES = [60, 25, 18];

/**
 * @typedef {object} Described
 * @property {string} file
 * @property {readonly number[]} [descriptor] Absent where no face was found.
 * @property {number} [eyeDistance]
 * @property {import('@passbase-verify/protocol').FaceDescription} [face]
 * @property {Readonly<Record<number, readonly number[]>>} [small] By pixels between the eyes.
 * @property {number} ms
 */

/** @param {import('playwright').Page} page @param {string} file @returns {Promise<Described>} */
export const describeFile = (page, file) =>
  page.evaluate(
    async ({file, sizes}) => {
      const {vision} = /** @type {{vision: import('@passbase-verify/protocol').Vision}} */ (
        /** @type {unknown} */ (window)
      );
      const {signal} = new AbortController();
      const still = await (await fetch(`/samples/${encodeURIComponent(file)}`)).blob();
      const start = performance.now();
      const face = await vision.describeFace(still, {signal});
      const ms = performance.now() - start;
      if (!face) return {file, ms};
      const {descriptor, eyeDistance, box} = face;
      /** @type {Record<number, readonly number[]>} */
      const small = {};
      const image = await createImageBitmap(still);
      for (const size of sizes) {
        if (eyeDistance <= size) continue;
        // As printed and photographed: cut out like a portrait, small, grey, badly compressed.
        const scale = size / eyeDistance;
        const side = 1.8 * Math.max(box.width * image.width, box.height * image.height);
        const left = (box.x + box.width / 2) * image.width - side / 2;
        const top = (box.y + box.height / 2) * image.height - side / 2;
        const pixels = Math.round(side * scale);
        const canvas = new OffscreenCanvas(pixels, pixels);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('a canvas is needed');
        context.imageSmoothingQuality = 'high';
        context.filter = 'grayscale(1)';
        context.drawImage(image, left, top, side, side, 0, 0, pixels, pixels);
        const print = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.6});
        const found = await vision.describeFace(print, {signal});
        if (found) small[size] = found.descriptor;
      }
      image.close();
      return {file, face, descriptor, eyeDistance, small, ms};
    },
    {file, sizes: SIZES},
  );
