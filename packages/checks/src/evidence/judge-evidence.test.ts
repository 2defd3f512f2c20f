import type {Challenge, Manifest, ManifestFile} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {
  encodeFaces,
  encodeFaceTrack,
  encodeScreenLight,
  judgeEvidence,
  judgeFaceMatch,
  judgeKeptLight,
  planScreenLight,
  replayLiveness,
} from '../index.js';
import {seeFace} from '../testing/faces.js';
import {filmLitFace} from '../testing/lit-face.js';
import {perform} from '../testing/performer.js';

const CHALLENGE: Challenge = {
  steps: [
    {kind: 'turn-left', times: 1},
    {kind: 'blink', times: 1},
  ],
  timeLimitMs: 20_000,
  tries: 5,
};
const FRAMES = perform(CHALLENGE);
const PORTRAIT = {fileId: 'document-page-1', face: seeFace(1, 0.3, 9)};
const STILLS = [1, 2].map((step) => ({fileId: `still-${step}`, face: seeFace(1, 0.2, step)}));
const FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ['track', encodeFaceTrack(CHALLENGE, FRAMES)],
  ['faces', encodeFaces({portrait: PORTRAIT, stills: STILLS})],
]);
const bytesOf = (id: string): Uint8Array | undefined => FILES.get(id);

const file = (id: string, kind: ManifestFile['kind']): ManifestFile => ({
  ...{id, kind, mediaType: 'application/octet-stream', bytes: 1, sha256: '0'.repeat(64)},
  capturedAt: '2026-01-01T00:00:00.000Z',
});

/** What the page said, as an honest page does. */
function manifestOf(change: Partial<Manifest> = {}): Manifest {
  const record = replayLiveness(CHALLENGE, FRAMES);
  const faces = {portrait: PORTRAIT.face, stills: STILLS.map(({face}) => face)};
  return {
    resources: [
      {
        id: 'selfie',
        type: 'SELFIE_VIDEO',
        files: [
          ...STILLS.map(({fileId}) => file(fileId, 'face-image')),
          file('track', 'observations'),
          file('faces', 'face-descriptors'),
        ],
      },
    ],
    capture: {pageOrigin: 'https://example.test', cameras: []},
    liveness: {
      ...record,
      resourceId: 'selfie',
      challenge: CHALLENGE,
      steps: record.steps.map((step, i) => ({...step, stillFileId: STILLS[i]!.fileId})),
    },
    faceMatch: judgeFaceMatch(faces),
    ...change,
  } as Manifest;
}

describe('the evidence in a bundle', () => {
  it('gives the verdict that the page gave, to the last number', () => {
    // As it arrives: members of the signed JSON stand in the order of their names.
    const arrived = JSON.parse(JSON.stringify(manifestOf())) as Manifest;
    const {liveness, faceMatch, differs} = judgeEvidence(arrived, bytesOf);
    expect(differs).to.deep.equal([]);
    expect(liveness?.record.verdict).to.equal('pass');
    expect(faceMatch?.verdict).to.equal('match');
  });

  it('shows a verdict that does not follow from it', () => {
    const {liveness, faceMatch, resources} = manifestOf();
    const [selfie] = resources;
    const wrong: readonly (readonly [Partial<Manifest>, string])[] = [
      [{liveness: {...liveness!, scores: {...liveness!.scores, factor: 1.5}}}, 'liveness'],
      [{liveness: {...liveness!, steps: liveness!.steps.slice(1)}}, 'liveness'],
      [
        {liveness: {...liveness!, challenge: {...CHALLENGE, steps: CHALLENGE.steps.toReversed()}}},
        'liveness',
      ],
      // A still too few among the files.
      [{resources: [{...selfie!, files: selfie!.files.slice(1)}]}, 'liveness'],
      [{faceMatch: {...faceMatch!, reasons: ['face-match-differs']}}, 'faceMatch'],
      [{faceMatch: {...faceMatch!, scores: {}}}, 'faceMatch'],
    ];
    for (const [change, part] of wrong) {
      expect(judgeEvidence(manifestOf(change), bytesOf).differs).to.include(part);
    }
  });

  it('wants a still of its own for each step of the track, and no other', () => {
    const hasStills = (change: Partial<Manifest>): boolean | undefined =>
      judgeEvidence(manifestOf(change), bytesOf).liveness?.hasStills;
    const {liveness, resources} = manifestOf();
    const [selfie] = resources;
    const [first, second] = liveness!.steps;
    const said = (...steps: readonly (typeof first)[]): Partial<Manifest> => ({
      liveness: {...liveness!, steps: steps.map((step) => step!)},
    });
    const more = [...selfie!.files, file('still-3', 'face-image')];
    expect(hasStills({})).to.equal(true);
    expect(hasStills(said())).to.equal(false);
    expect(hasStills(said(first))).to.equal(false);
    expect(hasStills(said(first, {...second!, stillFileId: first!.stillFileId!}))).to.equal(false);
    expect(hasStills({resources: [{...selfie!, files: more}]})).to.equal(false);
  });

  it('gives the screen light that the page saw, to the last number', () => {
    const nonce = 'A'.repeat(43);
    const lit = (bytes: Uint8Array, of = bytes): ReturnType<typeof judgeEvidence> => {
      const {liveness, resources} = manifestOf();
      const {scores} = judgeKeptLight(of, nonce);
      const [selfie] = resources;
      const manifest = manifestOf({
        nonce,
        liveness: {...liveness!, scores: {...liveness!.scores, ...scores}},
        resources: [{...selfie!, files: [...selfie!.files, file('light', 'screen-light')]}],
      });
      return judgeEvidence(manifest, (id) => (id === 'light' ? bytes : bytesOf(id)));
    };
    const shown = planScreenLight(nonce);
    const answered = encodeScreenLight(filmLitFace(shown));
    const late = encodeScreenLight(filmLitFace(shown, {delayMs: 900}));
    const skipped = encodeScreenLight('skipped');
    for (const [bytes, verdict] of [
      [answered, 'answered'],
      [late, 'late'],
      [skipped, undefined],
    ] as const) {
      const {differs, liveness, screenLight} = lit(bytes);
      expect(differs).to.deep.equal([]);
      expect(screenLight?.judgement?.verdict).to.equal(verdict);
      // Never alone: the challenge was passed, whatever the light says.
      expect(liveness?.record.verdict).to.equal('pass');
    }
    expect(lit(late, answered).differs).to.deep.equal(['liveness']);
    expect(lit(answered, skipped).differs).to.deep.equal(['liveness']);
  });

  it('is missed where it was not sent', () => {
    expect(judgeEvidence(manifestOf(), () => undefined).differs).to.deep.equal([
      'liveness',
      'faceMatch',
    ]);
    const {liveness: _, faceMatch: __, ...bare} = manifestOf();
    expect(judgeEvidence(bare, bytesOf)).to.deep.equal({cameras: [], differs: []});
  });

  it('is refused with a code where it is not what it is called', () => {
    expect(() => judgeEvidence(manifestOf(), () => Uint8Array.of(1, 2, 3)))
      .to.throw()
      .with.property('code', 'ERR_BUNDLE_MALFORMED');
  });

  it('tells what the stills say of how the face came before the camera, where they say anything', () => {
    const measured = {
      recapture: {
        ...{grid: 6, dots: 0.5, frame: 0.2, focus: 0.5, colour: 0.1, darkest: 0.1, specular: 0},
      },
      pad: {score: 0.9, threshold: 0.5, models: [{name: 'theirs', score: 0.9, threshold: 0.5}]},
    };
    const stills = STILLS.map(({fileId, face}) => ({fileId, face: {...face, ...measured}}));
    const faces = encodeFaces({portrait: PORTRAIT, stills});
    const judged = judgeEvidence(manifestOf(), (id) => (id === 'faces' ? faces : bytesOf(id)));
    expect(judged.recapture?.signs.map(({reason}) => reason)).to.deep.equal([
      'recapture-screen-grid',
    ]);
    expect(judged.pad).to.deep.include({live: true});
    expect(judged.differs).to.deep.equal([]);
    // Nor does it take a document: who authenticates shows none.
    const {faceMatch: _, ...alone} = manifestOf();
    const {faceMatch, ...rest} = judgeEvidence(alone, (id) =>
      id === 'faces' ? faces : bytesOf(id),
    );
    expect(faceMatch).to.equal(undefined);
    expect(rest).to.deep.include({recapture: judged.recapture, pad: judged.pad, differs: []});
    expect(judgeEvidence(manifestOf(), bytesOf)).to.not.have.any.keys('recapture', 'pad');
  });

  it('names what each camera told of itself', () => {
    const signals = {
      ...{replaced: ['getUserMedia'], track: 'MediaStreamTrack', listed: true},
      ...{refusesImpossible: true, capable: true},
      pictures: {count: 0, meanMs: 0, deviationMs: 0, backwards: 0, repeated: 0},
    };
    const camera = {resourceId: 'selfie', cameraLabel: 'Front', width: 640, height: 480, signals};
    const capture = {pageOrigin: 'https://example.test', cameras: [camera]};
    const [judged] = judgeEvidence(manifestOf({capture}), bytesOf).cameras;
    expect(judged).to.include({resourceId: 'selfie', suspicion: 0.7});
  });
});
