/** Faces in single pictures, by MediaPipe's face landmarker; nothing is carried over from one picture to the next. */
import {PassbaseError, type HeadPose} from '@passbase-verify/protocol';
import type {Asset} from '../assets.js';
import {readPose, type Landmark} from '../face/face-geometry.js';
import type {Rgba} from '../pixels/rgba.js';
import {startLandmarker} from './mediapipe.js';

/** A print has one holder; further faces are posters on a wall. Looking for more takes time only where there are more. */
const MOST_FACES = 3;

export interface FoundFace {
  /** In 0..1 of the picture. */
  readonly landmarks: readonly Landmark[];
  readonly pose: HeadPose;
}

export interface FaceFinder {
  find(picture: Rgba): readonly FoundFace[];
}

/**
 * @param wasm - The row `mediapipe-wasm`, compiled.
 * @param mesh - The row `face-landmarker`.
 * @throws {PassbaseError} `ERR_VISION_ENGINE`
 */
export async function startFaceFinder(wasm: Asset, mesh: Asset): Promise<FaceFinder> {
  try {
    const landmarker = await startLandmarker(wasm, mesh, {
      runningMode: 'IMAGE',
      numFaces: MOST_FACES,
      outputFacialTransformationMatrixes: true,
    });
    return {
      find: ({width, height, data}) => {
        const image = new ImageData(Uint8ClampedArray.from(data), width, height);
        const {faceLandmarks, facialTransformationMatrixes} = landmarker.detect(image);
        return faceLandmarks.map((landmarks, i) => ({
          landmarks,
          pose: readPose(facialTransformationMatrixes[i]!.data),
        }));
      },
    };
  } catch (cause) {
    throw new PassbaseError('ERR_VISION_ENGINE', 'the face finder could not be started', {cause});
  }
}
