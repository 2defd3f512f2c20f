/** For tests of other packages: performances of the challenge as an engine would see them. */
export {perform} from './performer.js';
export type {PerformanceOptions} from './performer.js';
export {createRandom} from './random.js';
export {MRZ_FORMATS, randomMrzFields} from './random-mrz.js';
export {simulateReader} from './simulated-reader.js';
export type {ReaderNoise} from './simulated-reader.js';
