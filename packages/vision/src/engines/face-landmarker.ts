/** The face engine: MediaPipe's face landmarker and detector, mapped to observations. */
import {
  PassbaseError,
  type FaceColours,
  type FaceObservation,
  type LoadProgress,
  type MeanColour,
  type ModelRecord,
  type Rect,
  type SeenFace,
} from '@passbase-verify/protocol';
import type {Asset, AssetLoader} from '../assets.js';
import {countPeople} from '../face/face-count.js';
import {
  boxOf,
  flattenLandmarks,
  readEyes,
  readMouthOpen,
  readPose,
  readSmile,
  type Landmark,
} from '../face/face-geometry.js';
import {facePlaces} from '../face/face-places.js';
import {toModelRecord} from '../model-record.js';
import {clamp} from '../pixels/gray.js';
import {meanColour, meanOf} from '../pixels/mean-colour.js';
import {laplacianVariance, meanLuma} from '../pixels/light.js';
import {RegionReader, type PixelRect} from '../pixels/region-reader.js';
import {
  MEDIAPIPE_ASSET,
  startDetector,
  startLandmarker,
  type BoundingBox,
  type FaceDetector,
  type FaceLandmarker,
} from './mediapipe.js';

/**
 * The landmarker follows one face only; a second one is looked for about three times a second. In time, not in frames: one
 * wrong count is repeated until the next, and must not last longer on a slow device.
 */
const COUNT_EVERY_MS = 320;
/** Side of the patch whose light and focus are measured: enough pixels for a steady variance, under 2 ms to read back. */
const PATCH = 224;
/** Side of what a place is scaled to before its mean is taken. */
const COLOUR_SIDE = 16;

export class FaceEngine {
  readonly #landmarker: FaceLandmarker;
  readonly #detector: FaceDetector;
  readonly #regions = new RegionReader();
  #lastTimestamp = 0;
  #countedAt = Number.NEGATIVE_INFINITY;
  #crowd = false;

  private constructor(landmarker: FaceLandmarker, detector: FaceDetector) {
    this.#landmarker = landmarker;
    this.#detector = detector;
  }

  /** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
  static async load(
    assets: AssetLoader,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<{engine: FaceEngine; models: readonly ModelRecord[]}> {
    const [wasm, mesh, detection] = (await assets.load(
      [MEDIAPIPE_ASSET, 'face-landmarker', 'face-detector'],
      {onProgress},
    )) as [Asset, Asset, Asset];
    try {
      const landmarker = await startLandmarker(wasm, mesh, {
        runningMode: 'VIDEO',
        numFaces: 1,
        outputFacialTransformationMatrixes: true,
      });
      const detector = await startDetector(wasm, detection);
      return {
        engine: new FaceEngine(landmarker, detector),
        models: [mesh, detection].map(toModelRecord),
      };
    } catch (cause) {
      throw new PassbaseError('ERR_VISION_ENGINE', 'the face engine could not be started', {cause});
    }
  }

  /** Looks at one frame. The caller keeps and closes `image`. @param colours - Whether to measure them. */
  observe(image: ImageBitmap, at: number, colours = false): FaceObservation {
    const {width, height} = image;
    // The library refuses a timestamp that does not increase, as when a camera is opened again.
    const timestamp = (this.#lastTimestamp = Math.max(this.#lastTimestamp + 1, at));
    const found = this.#landmarker.detectForVideo(image, timestamp);
    const landmarks = found.faceLandmarks[0];
    const matrix = found.facialTransformationMatrixes[0]?.data;
    if (timestamp - this.#countedAt >= COUNT_EVERY_MS) {
      this.#countedAt = timestamp;
      const {detections} = this.#detector.detectForVideo(image, timestamp);
      const boxes = detections.flatMap(({boundingBox: box}) => (box ? [shareOf(box, image)] : []));
      this.#crowd = landmarks !== undefined && countPeople(boxOf(landmarks), boxes) === 2;
    }
    const face: SeenFace | undefined =
      landmarks && matrix
        ? {
            box: boxOf(landmarks),
            pose: readPose(matrix),
            eyeAspectRatio: readEyes(landmarks, width, height),
            mouthOpen: readMouthOpen(landmarks, width, height),
            smile: readSmile(landmarks, matrix, width, height),
            landmarks: flattenLandmarks(landmarks),
          }
        : undefined;
    return {
      kind: 'face',
      at,
      width,
      height,
      faceCount: face ? (this.#crowd ? 2 : 1) : 0,
      ...(face ? {face} : {}),
      ...this.#measureLight(image, face),
      ...(colours && landmarks ? {colours: this.#measureColours(image, landmarks)} : {}),
    };
  }

  #measureColours(image: ImageBitmap, landmarks: readonly Landmark[]): FaceColours {
    const mean = (area: Rect): MeanColour =>
      meanColour(this.#regions.readRgba(image, cutToImage(area, image), COLOUR_SIDE, COLOUR_SIDE));
    const {forehead, nose, leftCheek, rightCheek, beside} = facePlaces(landmarks, image);
    return {
      forehead: mean(forehead),
      nose: mean(nose),
      leftCheek: mean(leftCheek),
      rightCheek: mean(rightCheek),
      background: meanOf(beside.map(mean)),
    };
  }

  /** Light of the face's (else the frame's) area, focus of the patch in its middle at full analysis size. */
  #measureLight(
    image: ImageBitmap,
    face: SeenFace | undefined,
  ): Pick<FaceObservation, 'brightness' | 'sharpness'> {
    const area = cutToImage(face?.box ?? {x: 0, y: 0, width: 1, height: 1}, image);
    const overview = this.#regions.read(image, area, 32, 32);
    const width = Math.min(PATCH, Math.floor(area.width));
    const height = Math.min(PATCH, Math.floor(area.height));
    const patch = this.#regions.read(
      image,
      {
        x: Math.floor(area.x + (area.width - width) / 2),
        y: Math.floor(area.y + (area.height - height) / 2),
        width,
        height,
      },
      width,
      height,
    );
    return {brightness: meanLuma(overview), sharpness: laplacianVariance(patch)};
  }
}

/** A detector's box, in shares of the picture. */
const shareOf = (box: BoundingBox, {width, height}: ImageBitmap): Rect => ({
  x: box.originX / width,
  y: box.originY / height,
  width: box.width / width,
  height: box.height / height,
});

/** A 0..1 box as pixels, cut to the picture and at least one pixel in size. */
function cutToImage(
  box: {x: number; y: number; width: number; height: number},
  {width, height}: ImageBitmap,
): PixelRect {
  const left = clamp(box.x * width, 0, width - 1);
  const top = clamp(box.y * height, 0, height - 1);
  return {
    x: left,
    y: top,
    width: clamp((box.x + box.width) * width, left + 1, width) - left,
    height: clamp((box.y + box.height) * height, top + 1, height) - top,
  };
}
