/**
 * What passes between the plan, the page and the report.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} url
 * @property {number} [second] Of a clip.
 * @property {'real' | 'spoof'} label
 * @property {string} kind Of attack, or `live`.
 * @property {'whole' | 'crop' | 'clip' | 'portrait'} source Where it comes from: a picture of the folder, one that shows the face
 *   alone, a moment of a clip, a photograph of a person that was not taken for this.
 *
 * @typedef {{readonly face: import('@passbase-verify/protocol').FaceDescription | undefined, readonly ms: number}} Seen
 * @typedef {Seen | {readonly unplayable: string}} Answer
 *
 * @typedef {Subject & {readonly face: import('@passbase-verify/protocol').FaceDescription, readonly suspicion: number}} Found
 */
export {};
