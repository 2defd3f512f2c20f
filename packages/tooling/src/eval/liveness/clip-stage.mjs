/** A real clip as the camera's picture, played there and back so that it has no cut. */

/** Longest side of a frame that the face engine gets in the product. */
const ANALYSIS_SIDE = 640;

/** A clip that this browser can't play. */
export class UnplayableClip extends Error {}

/** @typedef {{width: number, height: number, seconds: number, show: (second: number) => Promise<CanvasImageSource>, close: () => void}} Clip */

/** @param {Blob} blob @returns {Promise<Clip>} */
async function openVideo(blob) {
  const address = URL.createObjectURL(blob);
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  await new Promise((resolve, reject) => {
    video.onloadeddata = resolve;
    video.onerror = () =>
      reject(new UnplayableClip(`this browser can't play it: ${video.error?.message ?? ''}`));
    video.src = address;
  });
  return {
    width: video.videoWidth,
    height: video.videoHeight,
    seconds: video.duration,
    show: async (second) => {
      if (Math.abs(video.currentTime - second) > 1e-4) {
        await new Promise((resolve) => {
          video.onseeked = resolve;
          video.currentTime = second;
        });
      }
      return video;
    },
    close: () => {
      video.removeAttribute('src');
      URL.revokeObjectURL(address);
    },
  };
}

/** @param {Blob} blob @returns {Promise<Clip>} */
async function openGif(blob) {
  const decoder = new ImageDecoder({data: await blob.arrayBuffer(), type: 'image/gif'});
  await decoder.tracks.ready;
  await decoder.completed;
  /** @type {{image: VideoFrame, end: number}[]} */
  const frames = [];
  let end = 0;
  for (
    let frameIndex = 0;
    frameIndex < (decoder.tracks.selectedTrack?.frameCount ?? 0);
    frameIndex++
  ) {
    const {image} = await decoder.decode({frameIndex});
    end += (image.duration ?? 0) / 1e6;
    frames.push({image, end});
  }
  decoder.close();
  const first = frames[0];
  if (!first || end === 0) throw new UnplayableClip('it does not move');
  return {
    width: first.image.displayWidth,
    height: first.image.displayHeight,
    seconds: end,
    show: async (second) => (frames.find((frame) => second < frame.end) ?? first).image,
    close: () => frames.forEach(({image}) => image.close()),
  };
}

/** @param {string} url @returns {Promise<Clip>} */
export async function openClip(url) {
  const bytes = await (await fetch(url)).blob();
  if (url.toLowerCase().endsWith('.gif')) return openGif(bytes);
  const type = url.toLowerCase().endsWith('.webm') ? 'video/webm' : 'video/mp4';
  return openVideo(new Blob([bytes], {type}));
}

/**
 * @param {import('./types.mjs').ClipSubject} subject
 * @returns {Promise<import('./types.mjs').Stage>}
 */
export async function clipStage({url, useSeconds}) {
  const clip = await openClip(url);
  const [from, to] = useSeconds ?? [0, clip.seconds];
  // The very end of a clip shows nothing.
  const length = Math.min(to, clip.seconds) - from - 0.05;
  const scale = Math.min(1, ANALYSIS_SIDE / Math.max(clip.width, clip.height));
  const frame = {width: Math.round(clip.width * scale), height: Math.round(clip.height * scale)};
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true});
  return {
    frame,
    perform: () => {},
    picture: async (now) => {
      const round = (now / 1000) % (2 * length);
      const picture = await clip.show(from + Math.min(round, 2 * length - round));
      context?.drawImage(picture, 0, 0, frame.width, frame.height);
      return createImageBitmap(canvas);
    },
    close: clip.close,
  };
}
