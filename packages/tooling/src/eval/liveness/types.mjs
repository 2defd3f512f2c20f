/**
 * What passes between the plan, the page that runs it and the report.
 *
 * @typedef {{readonly width: number, readonly height: number}} FrameSize Pixels.
 *
 * @typedef {object} SitterSubject A simulated person who does what is asked.
 * @property {'sitter'} kind
 * @property {number} startSize Size of the face when the try begins, as a share of the frame (see `Cue`).
 * @property {import('@passbase-verify/testkit').SitterSetting} setting
 * @property {Partial<import('@passbase-verify/testkit').PerformerOptions>} performance
 *
 * @typedef {object} PrintSubject That person's picture, held flat and moved by hand after every cue.
 * @property {'print'} kind
 * @property {import('@passbase-verify/testkit').SitterSetting} setting
 * @property {Partial<import('@passbase-verify/testkit').PrintManner>} manner
 *
 * @typedef {object} PhotographSubject A real portrait.
 * @property {'photograph'} kind
 * @property {string} url
 * @property {boolean} moved By hand after every cue; otherwise held as still as a hand can.
 *
 * @typedef {object} ClipSubject A real clip, played there and back.
 * @property {'clip'} kind
 * @property {string} url
 * @property {readonly [number, number]} [useSeconds]
 *
 * @typedef {SitterSubject | PrintSubject | PhotographSubject | ClipSubject} Subject
 *
 * @typedef {object} Attempt One try before the camera.
 * @property {string} condition
 * @property {string} name
 * @property {number} seed Of the challenge, of the person and of how it is held.
 * @property {FrameSize} frame
 * @property {Subject} subject
 *
 * @typedef {object} Outcome
 * @property {boolean} passed
 * @property {readonly string[]} reasons
 * @property {readonly string[]} challenge The kinds of its steps.
 * @property {number} stepsDone
 * @property {string} guidance The last one.
 * @property {number} seconds On the camera's clock.
 * @property {number} frames
 * @property {number} faceFrames Frames with exactly one face.
 * @property {Readonly<Record<string, number>>} scores
 * @property {readonly import('@passbase-verify/protocol').LivenessStepRecord[]} steps
 *
 * @typedef {Outcome | {readonly unplayable: string}} Answer
 *
 * @typedef {object} Stage What the camera sees.
 * @property {FrameSize} frame
 * @property {(cue: import('@passbase-verify/testkit').Cue, now: number) => void} perform
 * @property {(context: CanvasRenderingContext2D, now: number) => void | Promise<void>} draw
 * @property {() => void} close
 *
 * @typedef {object} StageOptions
 * @property {number} seed
 * @property {FrameSize} frame
 * @property {import('@passbase-verify/protocol').Vision} vision
 */
export {};
