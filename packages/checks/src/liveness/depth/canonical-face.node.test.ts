import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {KEPT_LANDMARKS} from '../face-landmarks.js';
import {CANONICAL_FACE} from './canonical-face.js';

/** The geometry data in the package's file, and its hash as the recipe of the face model has it. */
const PACKED = '@mediapipe/face_mesh/face_mesh_solution_packed_assets.data';
const RANGE = [3737848, 3757224] as const;
const SHA256 = 'bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4';

/** Fields of a protocol buffers message: numbers, or the bytes of what has a length. */
function* fieldsOf(bytes: Buffer): Generator<readonly [field: number, value: number | Buffer]> {
  let at = 0;
  const varint = (): number => {
    for (let value = 0, unit = 1; ; unit *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const [field, type] = [tag >>> 3, tag & 7];
    if (type === 0) yield [field, varint()];
    else if (type === 5) yield [field, bytes.readFloatLE((at += 4) - 4)];
    else {
      assert.equal(type, 2);
      const length = varint();
      yield [field, bytes.subarray(at, (at += length))];
    }
  }
}

/** `GeometryPipelineMetadata.canonical_mesh` (1), and its `vertex_buffer` (3): x, y, z and two of texture for each of 468 points. */
function readVertices(): readonly number[] {
  const packed = readFileSync(createRequire(import.meta.url).resolve(PACKED));
  const geometry = packed.subarray(...RANGE);
  assert.equal(createHash('sha256').update(geometry).digest('hex'), SHA256);
  const mesh = [...fieldsOf(geometry)].find(([field]) => field === 1)?.[1];
  return [...fieldsOf(mesh as Buffer)].flatMap(([field, value]) =>
    field === 3 ? [value as number] : [],
  );
}

describe('the canonical face', () => {
  it('has the points of the package it was taken from', () => {
    const vertices = readVertices();
    assert.equal(vertices.length, 468 * 5);
    const expected = KEPT_LANDMARKS.flatMap((i) => vertices.slice(5 * i, 5 * i + 3));
    assert.equal(CANONICAL_FACE.length, expected.length);
    CANONICAL_FACE.forEach((value, i) => assert.ok(Math.abs(value - expected[i]!) <= 0.0005001));
  });

  it('is as wide to the left as to the right', () => {
    const of = (landmark: number) => CANONICAL_FACE.slice(3 * KEPT_LANDMARKS.indexOf(landmark));
    const [[x, y, z], [across, up, deep]] = [of(234), of(454)] as [number[], number[]];
    assert.deepEqual([-x!, y, z], [across, up, deep]);
  });
});
