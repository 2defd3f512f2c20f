/** A selfie as a page would seal it that behaves: somebody performs the challenge, and the engine describes their face. */
import {
  encodeFaces,
  encodeFaceTrack,
  replayLiveness,
  roundFaceObservation,
} from '@passbase-verify/checks';
import {perform} from '@passbase-verify/checks/testing';
import {
  performedChallenge,
  type Challenge,
  type FaceDescription,
  type Manifest,
  type Resource,
  type ResourceFile,
} from '@passbase-verify/protocol';

const isJson = (kind: ResourceFile['kind']): boolean =>
  kind === 'observations' || kind === 'face-descriptors' || kind === 'screen-light';

export const makeFile = (
  id: string,
  kind: ResourceFile['kind'],
  bytes: Uint8Array,
): ResourceFile => ({
  ...{id, kind, bytes, capturedAt: new Date().toISOString()},
  mediaType: isJson(kind) ? 'application/json' : 'image/jpeg',
  ...(isJson(kind) ? {} : {width: 640, height: 480}),
  ...(kind === 'document-image' ? {page: 1} : {}),
});

export interface SelfieOptions {
  /** The face in the still of each step; nobody's where undefined is given. */
  readonly faceOf: (look: number) => FaceDescription | undefined;
  /** On the document, where there is one. */
  readonly portrait?: {readonly fileId: string; readonly face?: FaceDescription};
  readonly alternatives?: ReadonlySet<number>;
  /** Further files. */
  readonly files?: readonly ResourceFile[];
}

export interface MadeUpSelfie {
  readonly resource: Resource;
  readonly liveness: NonNullable<Manifest['liveness']>;
}

export function makeSelfie(
  drawn: Challenge,
  {faceOf, portrait, alternatives = new Set(), files = []}: SelfieOptions,
): MadeUpSelfie {
  // The made-up performer takes its time.
  const challenge = performedChallenge(drawn, {alternatives, moreTime: true});
  const track = perform(challenge).map(roundFaceObservation);
  const record = replayLiveness(challenge, track);
  const stills = record.steps.map((_, index) =>
    makeFile(`selfie-still-${index + 1}`, 'face-image', Uint8Array.of(1, 2, 3, index)),
  );
  const described = stills.map(({id}, look) => {
    const face = faceOf(look);
    return {fileId: id, ...(face ? {face} : {})};
  });
  return {
    resource: {
      id: 'selfie',
      type: 'SELFIE_VIDEO',
      files: [
        ...stills,
        makeFile('selfie-observations', 'observations', encodeFaceTrack(challenge, track)),
        ...files,
        makeFile(
          'selfie-descriptors',
          'face-descriptors',
          encodeFaces({portrait, stills: described}),
        ),
      ],
    },
    liveness: {
      ...record,
      resourceId: 'selfie',
      challenge,
      steps: record.steps.map((step, index) => ({...step, stillFileId: stills[index]!.id})),
    },
  };
}
