/** What a simulated camera looks at. */

/** One frame to draw. */
export interface SceneFrame {
  /** Milliseconds on the camera's clock. */
  readonly time: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Draws itself over the whole canvas of `context`, frame by frame. `DocumentScene` is one. */
export interface Scene {
  draw(context: CanvasRenderingContext2D, frame: SceneFrame): void;
}
