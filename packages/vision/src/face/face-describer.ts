/** Describes the face in a picture by numbers that can be compared with those of another picture. */
import type {FaceDescription, Point, Quad} from '@passbase-verify/protocol';
import {outputOf, type Net} from '../engines/net.js';
import type {FaceFinder, FoundFace} from '../engines/still-faces.js';
import {flatten} from '../pixels/flatten.js';
import {sidesOf} from '../pixels/quad-sides.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';
import type {Rgba} from '../pixels/rgba.js';
import {squareToQuad} from '../pixels/warp.js';
import {cutChip} from './face-chip.js';
import {countPeople} from './face-count.js';
import {boxOf, type Landmark} from './face-geometry.js';
import {measureFace} from './face-quality.js';
import type {PadNets} from './pad/pad-nets.js';
import {viewFace} from './recapture/face-views.js';
import {measureRecapture} from './recapture/measure-recapture.js';

/** Longest side of the first look, in pixels: the finder itself sees it at 128. */
const FIRST_LOOK = 640;
/** Side of the second one, which shows the face and as much again around it. A chip shows a face 100 pixels wide. */
const SECOND_LOOK = 320;
const AROUND = 2;
/** A finder can't be asked for less. */
const LEAST_SIDE = 32;

/** Corners of the User's right and left eye in MediaPipe's mesh. */
const EYES = [
  [33, 133],
  [263, 362],
] as const;

interface Look extends FoundFace {
  readonly picture: Rgba;
  /** How many people are seen: 2 for "more than one". */
  readonly faces: number;
}

export class FaceDescriber {
  readonly #finder: FaceFinder;
  readonly #net: Pick<Net, 'run'>;
  readonly #pad: Pick<PadNets, 'score'> | undefined;
  readonly #reader = new RegionReader();

  constructor(finder: FaceFinder, net: Pick<Net, 'run'>, pad?: Pick<PadNets, 'score'>) {
    this.#finder = finder;
    this.#net = net;
    this.#pad = pad;
  }

  /**
   * @param image - The caller keeps and closes it.
   * @param regions - Where to look, one after the other until there is a face: quads in 0..1 of the picture, in reading order.
   * @returns Undefined where no face was found.
   */
  async describe(
    image: ImageBitmap,
    regions: readonly Quad[],
  ): Promise<FaceDescription | undefined> {
    for (const region of regions) {
      const face = await this.#describeIn(
        image,
        mapQuad(region, ({x, y}) => ({x: x * image.width, y: y * image.height})),
      );
      if (face && isWhole(region)) return {...face, ...(await this.#presentationOf(image, face))};
      if (face) return face;
    }
    return undefined;
  }

  /**
   * How the face came before the camera. Asked only where a face is looked for anywhere in the picture: one that is looked for on a
   * document is a print, and no attack.
   */
  async #presentationOf(
    image: ImageBitmap,
    {box}: FaceDescription,
  ): Promise<Pick<FaceDescription, 'recapture' | 'pad'>> {
    return {
      recapture: measureRecapture(viewFace(image, box, this.#reader)),
      ...(this.#pad ? {pad: await this.#pad.score(image, box)} : {}),
    };
  }

  /** @param quad - In pixels. */
  async #describeIn(image: ImageBitmap, quad: Quad): Promise<FaceDescription | undefined> {
    const first = this.#look(image, quad, FIRST_LOOK);
    if (!first) return undefined;
    const around = mapQuad(squareAround(first), toPixelsOf(quad));
    // What is seen from near is seen better; a face that is lost by it was one all the same.
    const second = this.#look(image, around, SECOND_LOOK);
    const seen = second ?? first;
    const {picture, landmarks} = seen;
    const toImage = toPixelsOf(second ? around : quad);
    const chip = cutChip(picture, landmarks);
    const {data} = outputOf(await this.#net.run(chip), 'descriptor', 2);
    const eyes = EYES.map(([outer, inner]) =>
      toImage(middleOf(landmarks[outer]!, landmarks[inner]!)),
    ) as [Point, Point];
    const corners = cornersOf(boxOf(landmarks)).map(toImage);
    const [xs, ys] = [corners.map(({x}) => x), corners.map(({y}) => y)];
    const [left, top] = [Math.min(...xs) / image.width, Math.min(...ys) / image.height];
    return {
      // A face and its mirror image are one person: the mean of both is steadier than either.
      descriptor: Array.from(
        data.subarray(0, data.length / 2),
        (value, i) => (value + data[data.length / 2 + i]!) / 2,
      ),
      eyeDistance: Math.hypot(eyes[1].x - eyes[0].x, eyes[1].y - eyes[0].y),
      box: {
        x: left,
        y: top,
        width: Math.max(...xs) / image.width - left,
        height: Math.max(...ys) / image.height - top,
      },
      // How much of the picture it takes up, and who else is there, shows in the first look only.
      quality: measureFace(seen, first, chip['image']!.data),
    };
  }

  /** The face that the picture is of, in a flat picture whose longer side has at most `most` pixels, and no more than there are. */
  #look(image: ImageBitmap, quad: Quad, most: number): Look | undefined {
    const {across, down} = sidesOf(quad);
    const scale = Math.min(1, most / Math.max(across, down));
    const [width, height] = [across, down].map((side) =>
      Math.max(LEAST_SIDE, Math.round(side * scale)),
    ) as [number, number];
    const raster = {width, height, origin: {x: 0, y: 0}, step: {x: 1 / width, y: 1 / height}};
    const picture = flatten(image, quad, raster, this.#reader);
    const found = this.#finder.find(picture);
    const [face] = found.toSorted((p, q) => prominenceOf(q.landmarks) - prominenceOf(p.landmarks));
    if (!face) return undefined;
    const boxes = found.map(({landmarks}) => boxOf(landmarks));
    return {...face, picture, faces: countPeople(boxOf(face.landmarks), boxes)};
  }
}

const isWhole = ([a, b, c, d]: Quad): boolean =>
  [a.x, a.y, b.y, d.x].every((edge) => edge === 0) &&
  [b.x, c.x, c.y, d.y].every((edge) => edge === 1);

/** What a face at the edge still counts, of one in the middle. */
const ASIDE_LEAST = 0.05;

/** Large and in the middle: others look over a shoulder, or hang on a wall. */
function prominenceOf(landmarks: readonly Landmark[]): number {
  const {x, y, width, height} = boxOf(landmarks);
  const aside = Math.hypot(x + width / 2 - 0.5, y + height / 2 - 0.5);
  return width * Math.max(ASIDE_LEAST, 1 - 2 * aside);
}

/** From shares of a quad to pixels. */
const toPixelsOf = (quad: Quad): ((share: {readonly x: number; readonly y: number}) => Point) => {
  const at = squareToQuad(quad);
  return ({x, y}) => at(x, y);
};

const middleOf = (a: Landmark, b: Landmark): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});

const cornersOf = ({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Quad => [
  {x, y},
  {x: x + width, y},
  {x: x + width, y: y + height},
  {x, y: y + height},
];

/** A square around the face, in shares of the picture that it was found in. */
function squareAround({picture, landmarks}: Look): Quad {
  const box = boxOf(landmarks);
  const side = AROUND * Math.max(box.width * picture.width, box.height * picture.height);
  const [width, height] = [side / picture.width, side / picture.height];
  return cornersOf({
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  });
}
