/**
 * What passes between the plan, the page that runs it and the report.
 *
 * @typedef {{readonly width: number, readonly height: number}} FrameSize Pixels.
 * @typedef {import('@passbase-verify/testkit').SitterSetting} SitterSetting
 * @typedef {Required<Pick<SitterSetting, 'light' | 'background'>> & SitterSetting} Setting
 *
 * @typedef {object} SitterSubject A simulated person who does what is asked.
 * @property {'sitter'} kind
 * @property {number} startSize Size of the face when the try begins, as a share of the frame (see `Cue`).
 * @property {Setting} setting
 * @property {Partial<import('@passbase-verify/testkit').PerformerOptions>} performance
 * @property {{readonly glasses?: boolean, readonly beard?: number, readonly age?: number}} [looks] What differs from the seed's look.
 * @property {boolean} [described] True where the stills of the steps are compared as well, as the product does.
 *
 * @typedef {'photo-paper' | 'office-paper' | 'phone' | 'tablet'} MediumName
 *
 * @typedef {object} HeldSubject A picture, held before the camera and moved by hand after every cue.
 * @property {'held'} kind
 * @property {string} [url] Of a real portrait; otherwise it is the simulated person's.
 * @property {MediumName} medium
 * @property {Setting} setting
 * @property {Partial<import('@passbase-verify/testkit/attacks').HoldingManner>} manner
 * @property {boolean} [still] True where it is held as still as a hand can.
 *
 * @typedef {object} WornSubject That person's print with holes for eyes, worn by another.
 * @property {'worn'} kind
 * @property {Setting} setting
 * @property {number} bend
 *
 * @typedef {object} ReplaySubject That person's genuine run of another challenge.
 * @property {'replay'} kind
 * @property {'phone' | 'tablet' | 'injected'} where
 * @property {Setting} setting
 * @property {number} fills Share of the frame that the screen's picture fills.
 * @property {number} sway
 * @property {boolean} [alternatives] True where the attacker takes the alternative of every step but distance, and plays that of anybody:
 *   a film in which people blink by themselves.
 *
 * @typedef {object} SwapSubject Another person from the middle on. Drawn people perform; the faces that are compared are real ones,
 *   since drawn ones are too much alike for the recogniser.
 * @property {'swap'} kind
 * @property {readonly [string, string]} urls Portraits of the one and of the other.
 * @property {Setting} setting
 * @property {number} afterSteps
 *
 * @typedef {object} RepeatSubject That person, willing, in pictures that stand still or come again.
 * @property {'repeat'} kind
 * @property {'frozen' | 'looped'} how
 * @property {number} ms When they freeze, or how long the loop is.
 * @property {Setting} setting
 *
 * @typedef {object} MaskSubject A stiff mask of that person's head.
 * @property {'mask'} kind
 * @property {'painted' | 'open'} eyes
 * @property {Setting} setting
 *
 * @typedef {object} MadeUpSubject That person, willing, in pictures that do not come from a camera: a puppet that does all it is asked.
 * @property {'made-up'} kind
 * @property {string} [label] Name of a virtual camera.
 * @property {import('@passbase-verify/testkit/attacks').OverrideName} [override] How the page's functions were replaced.
 * @property {Setting} setting
 *
 * @typedef {object} ClipSubject A real clip, played there and back.
 * @property {'clip'} kind
 * @property {string} url
 * @property {readonly [number, number]} [useSeconds]
 *
 * @typedef {SitterSubject | HeldSubject | WornSubject | ReplaySubject | SwapSubject | RepeatSubject | MaskSubject
 *   | MadeUpSubject | ClipSubject} Subject
 *
 * @typedef {object} Flaws Of the camera.
 * @property {import('@passbase-verify/testkit').SensorNoise} [noise]
 * @property {number} [exposureMs]
 * @property {number} [jpegQuality]
 *
 * @typedef {object} Attempt One try before the camera.
 * @property {string} condition
 * @property {string} name
 * @property {number} seed Of the challenge, of the person and of how it is held.
 * @property {FrameSize} frame
 * @property {number} frameMs From one frame to the next.
 * @property {Flaws} [flaws]
 * @property {Subject} subject
 *
 * @typedef {object} Outcome
 * @property {boolean} passed Neither refused by the judgement of liveness nor told by anything else that is looked at.
 * @property {readonly string[]} reasons Why the judgement of liveness refused it.
 * @property {readonly string[]} told What else speaks against it: signs of the camera, faces that differ.
 * @property {readonly string[]} challenge The kinds of its steps.
 * @property {number} stepsDone
 * @property {string} guidance The last one.
 * @property {number} seconds On the camera's clock.
 * @property {number} wallMs
 * @property {number} frames
 * @property {number} faceFrames Frames with exactly one face.
 * @property {Readonly<Record<string, number>>} scores
 *
 * @typedef {Outcome | {readonly unplayable: string}} Answer
 *
 * @typedef {object} Stage What the camera sees.
 * @property {FrameSize} frame
 * @property {(cue: import('@passbase-verify/testkit').Cue, now: number) => void} perform
 * @property {(now: number) => Promise<ImageBitmap>} picture
 * @property {() => void} close
 */
export {};
