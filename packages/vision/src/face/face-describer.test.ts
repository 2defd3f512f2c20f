import type {Quad, Rect} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {Tensors} from '../engines/net.js';
import type {FoundFace} from '../engines/still-faces.js';
import type {Rgba} from '../pixels/rgba.js';
import {FaceDescriber} from './face-describer.js';
import type {Landmark} from './face-geometry.js';

const WHOLE: Quad = [
  {x: 0, y: 0},
  {x: 1, y: 0},
  {x: 1, y: 1},
  {x: 0, y: 1},
];

/** A white picture with faces: squares of one green each, told apart by it. */
async function picture(faces: readonly {x: number; y: number; side: number; green: number}[]) {
  const canvas = new OffscreenCanvas(800, 600);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 800, 600);
  for (const {x, y, side, green} of faces) {
    context.fillStyle = `rgb(0 ${green} 0)`;
    context.fillRect(x, y, side, side);
  }
  return createImageBitmap(canvas);
}

/** Finds such squares: landmarks are spread over each, the eyes a third of it apart. */
function find({width, height, data}: Rgba): FoundFace[] {
  const boxes = new Map<number, [number, number, number, number]>();
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 4) {
      if (data[i] !== 0) continue;
      const green = Math.round(data[i + 1]! / 10);
      const [l, t, r, b] = boxes.get(green) ?? [x, y, x, y];
      boxes.set(green, [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)]);
    }
  return [...boxes.values()]
    .filter(([l, t, r, b]) => r - l > 10 && b - t > 10)
    .map(([l, t, r, b]) => {
      const at = (u: number, v: number) => ({
        x: (l + u * (r - l)) / width,
        y: (t + v * (b - t)) / height,
        z: 0,
      });
      const landmarks: Landmark[] = Array.from({length: 478}, (_, i) => at(i % 2, i % 3 ? 1 : 0));
      landmarks[33] = landmarks[133] = at(1 / 3, 0.4);
      landmarks[263] = landmarks[362] = at(2 / 3, 0.4);
      landmarks[2] = at(0.5, 0.7);
      return {landmarks, pose: {yaw: 3, pitch: 0, roll: 0}};
    });
}

/** Describes a face by its green, and its mirror image by twice that. */
const net = {
  run: async ({image}: Tensors): Promise<Tensors> => {
    const green = image!.data[150 * 150 + 75 * 150 + 75]!;
    const data = Float32Array.from({length: 256}, (_, i) => (i < 128 ? green : 2 * green));
    return {descriptor: {data, dims: [2, 128]}};
  },
};

describe('FaceDescriber', () => {
  const describer = new FaceDescriber({find}, net);
  const describeFirst = async (
    faces: Parameters<typeof picture>[0],
    regions: readonly Quad[] = [WHOLE],
  ) => {
    const image = await picture(faces);
    try {
      return await describer.describe(image, regions);
    } finally {
      image.close();
    }
  };

  it('describes the face and its mirror image by their mean, and says where it is', async () => {
    const face = (await describeFirst([{x: 300, y: 150, side: 240, green: 100}]))!;
    expect(face.descriptor).to.have.length(128);
    expect(face.descriptor[0]).to.be.closeTo(150, 3);
    expect(face.eyeDistance).to.be.closeTo(80, 3);
    expect(face.box.x).to.be.closeTo(300 / 800, 0.01);
    expect(face.box.height).to.be.closeTo(240 / 600, 0.01);
  });

  it('takes the face in the middle before a larger one at the edge', async () => {
    const face = await describeFirst([
      {x: 560, y: 200, side: 230, green: 50},
      {x: 310, y: 210, side: 180, green: 100},
    ]);
    expect(face!.descriptor[0]).to.be.closeTo(150, 3);
  });

  it('looks where it is told, in order, until there is a face', async () => {
    const left: Quad = [
      {x: 0, y: 0},
      {x: 0.4, y: 0},
      {x: 0.4, y: 1},
      {x: 0, y: 1},
    ];
    const right: Quad = [
      {x: 0.6, y: 0},
      {x: 1, y: 0},
      {x: 1, y: 1},
      {x: 0.6, y: 1},
    ];
    const faces = [{x: 600, y: 200, side: 120, green: 100}];
    expect((await describeFirst(faces, [left, right]))!.eyeDistance).to.be.closeTo(40, 2);
    expect(await describeFirst(faces, [left])).to.equal(undefined);
    expect(await describeFirst(faces, [])).to.equal(undefined);
  });

  it('measures how a face came before the camera where it may be anywhere, and not on a document', async () => {
    const faces = [{x: 300, y: 150, side: 240, green: 100}];
    const pad = {score: 0.7, threshold: 0.5, models: []};
    const boxes: Rect[] = [];
    const asked = new FaceDescriber({find}, net, {
      score: async (_, box) => {
        boxes.push(box);
        return pad;
      },
    });
    const image = await picture(faces);
    const face = (await asked.describe(image, [WHOLE]))!;
    expect(face.pad).to.equal(pad);
    expect(face.recapture!.frame).to.be.within(0, 1);
    expect(boxes).to.deep.equal([face.box]);
    const [a, b, c, d] = WHOLE;
    const page = (await asked.describe(image, [[a, b, {...c, y: 0.99}, d]]))!;
    expect(page).to.not.have.any.keys('recapture', 'pad');
    expect(boxes).to.have.length(1);
    image.close();
    expect(await describeFirst(faces)).to.not.have.property('pad');
  });
});
