/** Every number of the comparison of faces, each with its reason. */
export interface FaceMatchSettings {
  /** Euclidean distance of descriptors up to which two pictures show one person. */
  readonly most: number;
  /** Pixels between the eyes of a portrait under which nothing is compared. */
  readonly leastEyes: number;
  /** Distance up to which the stills of one challenge show one person. */
  readonly stillsMost: number;
}

/** Whose descriptors these numbers are for, as the catalogue of models has it. Those of another network lie in another space. */
export const FACE_NETWORK = 'face-recognizer 1.7.15-1';

/**
 * From a study with the same weights before this was built, with another face finder and without mirror images: of 3,483 pairs of
 * public photographs, 1,164 of them of one person (tight crops included), at 0.55, 0.34 % of other people matched and 5.6 % of the
 * same did not; at 0.60, 1.7 % and 2.1 %; at 0.50, none and 14 %. What this code comes to on fewer pairs stands in the model's card,
 * as `npm run -s eval -- faces DIR` prints it.
 */
export const FACE_MATCH: FaceMatchSettings = {
  most: 0.55,
  /** In that study, with one side at 25 pixels, grey and badly compressed, 1.1 % of the same were missed at 0.60; at 18, 7.9 %. */
  leastEyes: 25,
  /**
   * Pictures of one camera and one minute are nearer to each other than to a print, though one of them is of a turned head: what
   * `npm run -s eval -- clips` finds between the stills of real clips. At 0.60 more than one in a hundred others would do, see above.
   */
  stillsMost: 0.55,
};

/**
 * Of a selfie and the face that was enrolled, where a match lets somebody in. NIST SP 800-63B, section 5.2.3, asks for one false match
 * in a thousand at the most: at 0.55 there were more than three in the study above, at 0.50 none in some 2,300 pairs, which leaves
 * room for 1.3. Whoever is refused wrongly tries again: several pictures of one camera are averaged on either side, and lie nearer
 * than two photographs of the study do.
 */
export const ENROLLED_MATCH: FaceMatchSettings = {...FACE_MATCH, most: 0.5};

/**
 * From distance to a factor of 0 to 1: as likely one person as another at 0.6, where the errors of both kinds are nearly equal;
 * 0.84 at 0.55, 0.97 at 0.5. A monotone reading of the figures above, no probability for a given crowd.
 */
export const FACTOR = {even: 0.6, scale: 0.03} as const;
