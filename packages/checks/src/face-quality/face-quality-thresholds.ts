/** Every limit of the quality of a face in a still, each with its reason. */
export interface FaceQualitySettings {
  /** Pixels between the eyes. */
  readonly leastEyes: number;
  /** Share of the face's box outside the picture. */
  readonly mostCropped: number;
  /** Degrees from facing the camera; for pitch from how a head is held, which the mesh sees a little raised. */
  readonly mostYaw: number;
  readonly mostPitch: number;
  readonly mostRoll: number;
  /** Eye aspect ratio. */
  readonly leastEyesOpen: number;
  readonly mostMouthOpen: number;
  /** Mean luma, 0..1. */
  readonly luminance: readonly [least: number, most: number];
  readonly leastUniformity: number;
  readonly mostUnderExposed: number;
  readonly mostOverExposed: number;
  /** Bits. */
  readonly leastDynamicRange: number;
  readonly leastSharpness: number;
}

/**
 * For a selfie, not for a passport's portrait: ISO/IEC 19794-5 and ICAO 9303 ask for 5° and a neutral face, the recogniser does not
 * need them. A limit stands where a face begins to be compared badly or not to be seen at all; skin of any tone has to pass each of
 * them, so light is judged by what is lost in black or burnt out, and by its mean only at the very ends.
 */
export const FACE_QUALITY: FaceQualitySettings = {
  /** As for a document's portrait (`FACE_MATCH`); from an arm's length a camera of 640 pixels gives 60 and more. */
  leastEyes: 25,
  /** A chin or a forehead cut away is not compared; a third and more is another picture. */
  mostCropped: 0.3,
  /** Beyond, one eye begins to hide behind the nose. */
  mostYaw: 35,
  mostPitch: 30,
  /** A face is turned upright before it is compared; beyond, the finder itself may miss it. */
  mostRoll: 40,
  /** Soukupová and Čech: 0.2 and less is closed; narrow eyes and laughing ones reach 0.15. */
  leastEyesOpen: 0.12,
  /** A talking mouth stays under it, a yawn does not. */
  mostMouthOpen: 0.75,
  luminance: [0.08, 0.92],
  /** What is lit from one side alone shares less than a seventh of its lumas with the other side. */
  leastUniformity: 0.15,
  mostUnderExposed: 0.6,
  mostOverExposed: 0.35,
  /** A fog of five bits shows no features; prints of twenty grays have about 4.3. */
  leastDynamicRange: 4.2,
  /** Of print, 0.5 is in focus; skin has fewer edges than print. */
  leastSharpness: 0.1,
};
