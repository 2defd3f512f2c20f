export {createCamera} from './create-camera.js';
export type {CameraDevices, CameraDocument, CameraOptions} from './environment.js';
export {supportCamera} from './support.js';
export type {CameraSupport} from './support.js';
