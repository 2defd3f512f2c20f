/** The few figures about a face that the next frame is compared with. */
export interface FaceMoment {
  readonly at: number;
  /** Centre of the face, normalised. */
  readonly x: number;
  readonly y: number;
  /** Width and height of the face, normalised. */
  readonly width: number;
  readonly height: number;
  readonly yaw: number;
  readonly pitch: number;
}
