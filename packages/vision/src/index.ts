export {createVision} from './create-vision.js';
export type {VisionOptions} from './create-vision.js';
export {MAX_FILE_BYTES, MAX_FILE_PAGES, createFiles} from './files/create-files.js';
export type {FilesOptions} from './files/create-files.js';
export type {WorkerLike} from './worker-client.js';
