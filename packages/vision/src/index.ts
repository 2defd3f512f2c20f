export {createVision} from './create-vision.js';
export type {VisionOptions} from './create-vision.js';
export type {WorkerLike} from './worker-client.js';
