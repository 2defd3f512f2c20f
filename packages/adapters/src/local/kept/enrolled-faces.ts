/** The faces of an Identity that a selfie can be compared with. */
import {FACE_NETWORK} from '@passbase-verify/checks';
import type {FaceDescription} from '@passbase-verify/protocol';
import type {EnrolledFace, StoredIdentity} from './stored.js';

/** The network of faces that name none. */
const FIRST_NETWORK = 'face-recognizer 1.7.15-1';

export const enrolledFace = ({descriptor, eyeDistance}: FaceDescription): EnrolledFace => ({
  descriptor,
  eyeDistance,
  network: FACE_NETWORK,
});

/** None where another network described them: its numbers would make a stranger of their own User. */
export const comparableFaces = ({enrolled = []}: StoredIdentity): readonly EnrolledFace[] =>
  enrolled.filter(({network = FIRST_NETWORK}) => network === FACE_NETWORK);
