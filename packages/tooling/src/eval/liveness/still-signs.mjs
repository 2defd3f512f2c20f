/** What the recogniser says of the stills of a run's steps: one person or two? */
import {judgeFaceMatch} from '@passbase-verify/checks';

/**
 * @param {readonly Blob[]} stills
 * @param {import('@passbase-verify/protocol').Vision} vision
 * @returns {Promise<{told: string[], stillsApart: number}>}
 */
export async function stillSigns(stills, vision) {
  const {signal} = new AbortController();
  const faces = [];
  for (const still of stills) faces.push(await vision.describeFace(still, {signal}));
  const {reasons, scores} = judgeFaceMatch({stills: faces});
  // Without a document there is nothing else to compare with: a change counts here, and a still without a face, which nobody matches.
  return {
    told: [
      ...reasons.filter((reason) => reason === 'face-match-changed'),
      ...(faces.includes(undefined) ? ['face-match-no-selfie'] : []),
    ],
    stillsApart: scores['stillsApart'] ?? 0,
  };
}

/** @param {CanvasImageSource} picture @param {{readonly width: number, readonly height: number}} size Pixels. */
export async function stillOf(picture, {width, height}) {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
}
