/** The faces that were compared, as the bundle carries them: JSON, for a backend to compare again. */
import {PassbaseError, type FaceDescription} from '@passbase-verify/protocol';
import {decodeJson} from '../decode-json.js';
import {isFaceDescription} from './judge-face-match.js';

/** A face that was looked for in a file; absent where none was found. */
export interface DescribedFile {
  readonly fileId: string;
  readonly face?: FaceDescription | undefined;
}

export interface DescribedFaces {
  /** The document's picture; absent where there is none. */
  readonly portrait?: DescribedFile | undefined;
  /** In the order of the challenge. */
  readonly stills: readonly DescribedFile[];
}

/** Steps of a challenge have a still each. */
const MOST_STILLS = 64;

export const encodeFaces = (faces: DescribedFaces): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(faces));

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` */
export function decodeFaces(bytes: Uint8Array): DescribedFaces {
  const {portrait, stills} = (decodeJson(bytes, 'the list of described faces') ??
    {}) as Partial<DescribedFaces>;
  const fits =
    Array.isArray(stills) &&
    stills.length <= MOST_STILLS &&
    stills.every(isDescribedFile) &&
    (portrait === undefined || isDescribedFile(portrait));
  if (!fits) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'these are no described faces');
  }
  return {...(portrait ? {portrait} : {}), stills};
}

const isDescribedFile = (file: unknown): boolean => {
  if (typeof file !== 'object' || file === null) return false;
  const {fileId, face} = file as DescribedFile;
  return typeof fileId === 'string' && (face === undefined || isFaceDescription(face));
};
