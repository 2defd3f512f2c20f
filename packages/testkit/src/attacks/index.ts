/** What a liveness check should refuse. Everything here is drawn; nobody is shown. */
export {heldPicture} from './held-picture.js';
export type {FacePicture, HoldingManner} from './held-picture.js';
export {OVERRIDES, RENAMED_CAMERA_NAMES, VIRTUAL_CAMERA_NAMES} from './made-up-cameras.js';
export type {OverrideName} from './made-up-cameras.js';
export {recordedRun} from './recorded-run.js';
export type {RecordedRun} from './recorded-run.js';
export {frozenFrames, loopedFrames} from './repeated-frames.js';
export {injectedRun, runOnScreen} from './replayed-run.js';
export {sitterPicture} from './sitter-picture.js';
export {swappedFace} from './swapped-face.js';
export {maskOf, wornMask} from './worn-mask.js';
export {wornPrint} from './worn-print.js';
