/** For tests of other packages: performances of the challenge, and documents, as an engine would see them. */
export {CLUB_CARD} from './club-card.js';
export {buildAamva} from './aamva-maker.js';
export type {AamvaFields, AamvaMakerOptions} from './aamva-maker.js';
export {seeDocument, seeLines, seePage} from './document-scene.js';
export {seeFace} from './faces.js';
export {LIT_SCENE, filmLitFace} from './lit-face.js';
export type {LitScene} from './lit-face.js';
export {perform} from './performer.js';
export type {PerformanceOptions} from './performer.js';
export {createRandom} from './random.js';
export {MRZ_FORMATS, randomMrzFields} from './random-mrz.js';
export {simulateReader} from './simulated-reader.js';
export type {ReaderNoise} from './simulated-reader.js';
