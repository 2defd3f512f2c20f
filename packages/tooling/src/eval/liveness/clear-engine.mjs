/** Between two tries the engine has to lose the face that it follows. */

/** The engine keeps its count of faces for a third of a second. */
const EMPTY_FRAMES = 5;

/**
 * Shows it empty frames.
 *
 * @param {import('@passbase-verify/protocol').Vision} vision
 * @param {() => number} nextAt Time of the next frame.
 */
export async function clearEngine(vision, nextAt) {
  const {signal} = new AbortController();
  const empty = new ImageData(320, 240);
  for (let i = 0; i < EMPTY_FRAMES; i++) {
    await vision.observeFace({image: await createImageBitmap(empty), at: nextAt()}, {signal});
  }
}
