/** For tests of other packages: performances of the challenge as an engine would see them. */
export {perform} from './performer.js';
export type {PerformanceOptions} from './performer.js';
