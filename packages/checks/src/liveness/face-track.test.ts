import type {Challenge, FaceObservation} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {decodeFaceTrack, encodeFaceTrack, replayLiveness, roundFaceObservation} from '../index.js';
import {flatten, HEAD} from '../testing/head.js';
import {perform} from '../testing/performer.js';

const CHALLENGE: Challenge = {
  steps: [
    {kind: 'face-far', times: 1},
    {kind: 'turn-left', times: 1},
    {kind: 'blink', times: 2},
  ],
  timeLimitMs: 20_000,
  tries: 5,
};
const FRAMES = perform(CHALLENGE);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('the stored face track', () => {
  it('is judged exactly as it was live', () => {
    for (const places of [HEAD, flatten(HEAD)]) {
      for (let seed = 1; seed <= 10; seed++) {
        const frames = perform(CHALLENGE, {places, seed, framesPerSecond: 8});
        const {challenge, observations} = decodeFaceTrack(encodeFaceTrack(CHALLENGE, frames));
        expect(replayLiveness(challenge, observations)).to.deep.equal(
          replayLiveness(CHALLENGE, frames),
        );
      }
    }
  });

  it('survives being encoded again without a change', () => {
    const once = encodeFaceTrack(CHALLENGE, FRAMES);
    const {challenge, observations} = decodeFaceTrack(once);
    expect(text(encodeFaceTrack(challenge, observations))).to.equal(text(once));
  });

  it('rounds once and for all', () => {
    fc.assert(
      fc.property(
        fc.double({min: -2, max: 2, noNaN: true}),
        fc.double({min: 0, max: 1e9, noNaN: true}),
        (number, at) => {
          const seen: FaceObservation = {...FRAMES[0]!, at, brightness: number, sharpness: number};
          const rounded = roundFaceObservation(seen);
          expect(roundFaceObservation(rounded)).to.deep.equal(rounded);
        },
      ),
    );
  });

  it('thins the landmarks of the whole mesh to those that are kept', () => {
    const {face} = FRAMES[0]!;
    const mesh = Array.from({length: 478 * 3}, (_, i) => i / 10_000);
    const {landmarks} = roundFaceObservation({
      ...FRAMES[0]!,
      face: {...face!, landmarks: mesh},
    }).face!;
    expect(landmarks).to.have.length(face!.landmarks.length);
    // The first kept one is landmark 10, on the forehead.
    expect(landmarks.slice(0, 2)).to.deep.equal([mesh[30], mesh[31]]);
  });

  it('takes under a kilobyte a frame', () => {
    expect(encodeFaceTrack(CHALLENGE, FRAMES).length / FRAMES.length).to.be.below(1024);
  });

  it('holds frames without a face', () => {
    const {face: _face, ...frame} = FRAMES[0]!;
    const empty: FaceObservation = {...frame, faceCount: 0};
    const {observations} = decodeFaceTrack(encodeFaceTrack(CHALLENGE, [empty]));
    expect(observations).to.deep.equal([roundFaceObservation(empty)]);
  });
});

describe('a face track from a stranger', () => {
  const expectMalformed = (bytes: Uint8Array): void => {
    expect(() => decodeFaceTrack(bytes))
      .to.throw()
      .with.property('code', 'ERR_BUNDLE_MALFORMED');
  };

  it('is refused where it is none', () => {
    const good = JSON.parse(text(encodeFaceTrack(CHALLENGE, FRAMES.slice(0, 2)))) as {
      frames: number[][];
    };
    const [first] = good.frames;
    for (const bad of [
      null,
      [],
      {...good, version: 1},
      {...good, challenge: {...CHALLENGE, steps: []}},
      {...good, frames: 'many'},
      {...good, frames: [first!.slice(1)]},
      {...good, frames: [[...first!.slice(0, -1), 0.5]]},
      {...good, frames: [first!.map((value, i) => (i === 3 ? 7 : value))]},
      {...good, frames: [first!.map((value, i) => (i === 8 ? 0 : value))]},
      {...good, frames: new Array(6001).fill(first)},
    ]) {
      expectMalformed(bytesOf(bad));
    }
    expectMalformed(new Uint8Array([0xff, 0xfe]));
    expectMalformed(new Uint8Array(9 * 1024 * 1024));
  });

  it('throws nothing but typed errors, whatever the bytes', () => {
    const decodes = (bytes: Uint8Array): void => {
      try {
        decodeFaceTrack(bytes);
      } catch (error) {
        expect(error).to.have.property('code', 'ERR_BUNDLE_MALFORMED');
      }
    };
    fc.assert(fc.property(fc.uint8Array({maxLength: 400}), decodes));
    fc.assert(fc.property(fc.jsonValue(), (value) => decodes(bytesOf(value))));
    const good = encodeFaceTrack(CHALLENGE, FRAMES.slice(0, 3));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (index, byte) => {
        decodes(good.with(index, byte));
      }),
    );
  });
});
