/**
 * Every number of the liveness judgement, each with its reason. Sizes are shares of the frame: the face's height
 * over the frame's height in landscape, its width over the frame's width in portrait (and no shares elsewhere).
 */
export const LIVENESS = {
  /** How large the face should be; targets of the product's journey. The bands are what a hand-held phone keeps to. */
  size: {
    landscape: {
      far: {target: 0.4, from: 0.28, to: 0.48},
      // Above 0.85 the chin or the forehead leaves the frame with the centre tolerance below.
      close: {target: 0.7, from: 0.6, to: 0.85},
      // Below this the eyes are under 8 pixels wide at 640×480 and their aspect ratio is noise.
      least: 0.2,
    },
    portrait: {
      far: {target: 0.55, from: 0.4, to: 0.58},
      // In 3:4 a nearer face is cut off at chin and forehead, which stand before the cheeks; 9:16 has more room.
      close: {target: 0.9, from: 0.68, to: 1.05},
      least: 0.28,
    },
    /** Hysteresis: a face that has been in the band may leave it by this before the hold begins anew. */
    slack: 0.03,
    /** The face must have been this much smaller before it counts as having come close: 0.68 / 0.58 is 1.17. */
    growth: 1.15,
    /** A target is no higher than this share of the frame, so that the whole face fits. */
    targetHeightMost: 0.8,
  },

  /** Distance of the face's centre from the frame's, as a share of the frame: product.md, section 4. */
  centreTolerance: 0.1,
  /** The same once the hold has begun, and in steps that are not about distance. */
  centreSlack: 0.05,
  centreToleranceElsewhere: 0.25,
  /** How far the face's box may reach beyond the frame, as a share: the mesh guesses what it can't see. */
  cropTolerance: 0.03,
  /**
   * The same in steps that are not about distance: who has come close and then turns by 27° brings the far cheek
   * 0.05–0.06 beyond a 3:4 frame (simulated sitter, seed 16), and is still wholly known from the rest of the face.
   */
  cropToleranceElsewhere: 0.1,

  /** Degrees. Facing the camera: laptops stand a little aside and phones are held low. */
  frontalYaw: 18,
  frontalPitch: 25,

  /** A pose must hold so long, and so many frames, that it can't be one wrong frame. */
  holdMs: 350,
  holdFrames: 2,

  /**
   * Degrees of change from the start pose: the model's yaw and pitch have mean errors of 3.8° and 3.3°, and turns beyond 15°
   * can't be held by looking aside; figures for AFLW2000 of a study with this model before this was built, which no command repeats.
   */
  turnDegrees: 15,
  turnFrames: 2,
  /** The turn goes on meanwhile, and a wider one tells head and picture apart more clearly. */
  turnHoldMs: 150,
  /** The pose that a turn, or the way of a dot, begins from. */
  start: {
    /** Degrees from how the User looked ahead when the try began: less than any turn, and as much as a phone moves in a hand. */
    ahead: {yaw: 8, pitch: 10},
    frames: 2,
    framesMost: 5,
    /** Milliseconds that the head rests before it is known how the User looks ahead: less than people take to begin a movement on a cue. */
    restMs: 300,
    /** Who holds the head another way, within so many degrees for so long, looks ahead there; longer than a turn is held on request. */
    spread: 4,
    newAheadMs: 2500,
  },

  /**
   * A movement that is under way sooner after its cue was not made upon it: people need 150 ms and more to react to what they see,
   * and athletics calls a start within 100 ms false (World Athletics, Technical Rules, 16.6).
   */
  anticipationMs: 100,
  /** From this share of a movement on, it is under way. */
  reactedFrom: 0.3,

  /** A single frame of an expression may be a word. */
  expression: {holdFrames: 2, holdMs: 150},

  /**
   * A clear movement that was not asked for: degrees from ahead, a little more than a turn's where no step to come asks for it, since
   * people look about and phones sink; growth of the face, between that of who comes back from far (1.3) and that from far to close (1.6 and more).
   */
  stray: {
    ...{yaw: 18, pitch: 20, growth: 1.45, frames: 2},
    /** Milliseconds in which who was told to come closer stops doing so: half a second to see that it is enough, and as much to stop. */
    nearingMs: 1000,
  },

  mouth: {
    /**
     * Gap of the lips over the width of the mouth. Of photographs of people who do not speak 95 % are under 0.24 and none over 0.28
     * (broad smiles); wide-open mouths have 0.39 to 0.72: a study with this model before this was built, which no command repeats.
     */
    closedBelow: 0.28,
    openAbove: 0.35,
    /** And so much above the User's own closed mouth. */
    rise: 0.15,
    closedFrames: 2,
    closedFramesMost: 10,
  },

  smile: {
    /**
     * How much `SeenFace.smile` rises above the User's own face when no smile is asked for: what parted 36 clear smiles (0.507 and
     * more) from 57 faces without (0.459 and less) in that study. Faces at rest differ by more than that among themselves.
     */
    rise: 0.06,
    frames: 3,
    framesMost: 25,
    /** Of who smiled before it was asked for: as many tell how they look since. */
    restFrames: 10,
  },

  dot: {
    /** Twice the model's mean error of yaw (3.8°); of a nose that points at the edge of a phone from 40 cm away a little more is asked. */
    degrees: 8,
    /** As a share of the way there, how far aside the nose may point: 35°, so that the four directions stay apart. */
    across: 0.7,
    frames: 2,
    holdMs: 150,
  },

  blink: {
    /**
     * Eye aspect ratio over the User's own open one (Soukupová and Čech 2016 use a fixed value, which misses
     * narrow eyes). Measured with this model: open 0.29–0.32, closed 0.05–0.09, hard squint 0.13.
     */
    closedBelow: 0.6,
    /** The eye that is less closed: a wink leaves it at 1. */
    eitherBelow: 0.7,
    openAbove: 0.75,
    /** An open eye has at least this aspect ratio; the lowest of 169 people was 0.18. */
    leastOpen: 0.12,
    /** Frames for the baseline, at least and at most. */
    baselineFrames: 3,
    baselineFramesMost: 25,
    /** Blinks last 100–400 ms (Stern 1984); on request, people close longer, and a slow machine sees it late. */
    longestMs: 1200,
    /** Eyes that are kept closed on request: so much longer than is asked for, since nobody counts milliseconds with closed eyes. */
    heldLongerMs: 3000,
    /** The open frame before the closed one must be near: at 4 frames a second one may be missing. */
    openBeforeMs: 800,
    /** The head keeps still meanwhile: degrees, share of the face's size. Lids alone move the pose by 2–4°. */
    yaw: 8,
    pitch: 10,
    shift: 0.15,
    /** Milliseconds that this is for, the longest blink; a phone in a hand drifts as much again in as long again. */
    shiftMs: 400,
    scale: 0.12,
  },

  /** The face may be unseen this long: a hand, a bad frame. */
  lostMs: 1000,
  /** A second face for longer than one wrong detection, which is repeated for a few frames. */
  manyMs: 700,
  /** Nothing judged for this long is a hole in the track: another face could have come. */
  gapMs: 2000,
  /**
   * How much a face moves from one frame to the next: a share of its size, plus so much a second. A quick nod
   * moves 1.5 face sizes a second; a cut to another picture knows no limit.
   */
  jump: {shift: 0.35, shiftPerSecond: 2.5, shiftMost: 1.2},
  /** Natural logarithm of the change in size, likewise. Coming close in half a second is 1.1 a second. */
  resize: {log: 0.2, logPerSecond: 1.2, logMost: 0.5},

  /** Mean luma of the face below which the eyes can't be told from their sockets. */
  darkBelow: 0.12,
  /** Variance of the Laplacian under which a still is of no use. */
  blurredBelow: 3,
} as const;
