/** The alphabet of an MRZ as OCR-B (ISO 1073-2, size I; 9303-3 section 4.4) draws it, as small pictures to compare with. */
import {grayFromRgba} from '../pixels/gray.js';

/** Pixels of a shape: one pitch wide, and from a little below the line to a little above its figures. */
export const SHAPE_WIDTH = 16;
export const SHAPE_HEIGHT = 21;
/** Millimetres; ten characters an inch. */
export const PITCH = 2.54;
/** Height of a shape's lower edge under the foot of the capitals, and of the capitals, in millimetres. */
export const FOOT_ROOM = 0.31;
export const CAPITAL = 2.46;
/** Pixels a millimetre. */
export const SHAPE_SCALE = SHAPE_WIDTH / PITCH;

const STROKE = 0.38;
const LEFT_BEARING = 0.56;
/** Drawn so much larger first, so that edges fall between pixels as they do in a photograph. */
const OVERSAMPLING = 4;

/** Centre lines as SVG path data in hundredths of a millimetre, y up from the centre line of the foot. */
const CENTRE_LINES: Readonly<Record<string, string>> = {
  A: 'M1 0L61 211H82L142 0M21 70H122',
  B: 'M0 0V211H74C111 211 131 191 131 161C131 131 111 112 76 112H0M76 112C119 112 143 91 143 57C143 22 118 0 78 0H0',
  C: 'M126 180C119 202 101 213 76 213C37 213 14 171 14 105C14 39 37 -3 76 -3C101 -3 119 8 126 30',
  D: 'M17 0V211H40C97 211 132 169 132 105.5C132 42 97 0 40 0H17',
  E: 'M138 211H14V0H138M14 110H124',
  F: 'M132 211H33V-2M33 111H119',
  G: 'M134 185C121 204 103 213 79 213C31 213 2 170 2 105C2 40 31 -3 79 -3C103 -3 122 3 138 14V103H79',
  H: 'M9 213V-2M132 213V-2M9 108H132',
  I: 'M25 211H116M18 0H123M70.5 211V0',
  J: 'M100 213V60C100 19 83 -3 52 -3C23 -3 5 17 4 54',
  K: 'M4 213V-2M138 211L35 112L142 0',
  L: 'M9 213V0H143',
  M: 'M0 -2V211H23L71 77L120 211H143V-2',
  N: 'M4 -2V211H16L124 0H136V213',
  O: 'M70.5 213C113 213 141 170 141 105C141 40 113 -3 70.5 -3C28 -3 0 40 0 105C0 170 28 213 70.5 213Z',
  P: 'M9 -2V211H75C120 211 143 193 143 158C143 122 120 104 75 104H9',
  Q: 'M67 213C108 213 134 173 134 112C134 51 108 11 67 11C26 11 0 51 0 112C0 173 26 213 67 213ZM70 90L143 -2',
  R: 'M13 -2V211H68C109 211 130 194 130 157C130 122 109 104 68 104H13M74 104L134 -2',
  S: 'M128 175C121 201 102 213 74 213C39 213 18 194 18 163C18 134 39 122 73 109C110 95 130 82 130 50C130 17 107 -3 70 -3C35 -3 13 14 11 47',
  T: 'M0 211H143M71.5 211V-2',
  U: 'M4 213V60C4 19 29 -3 70 -3C111 -3 136 19 136 60V213',
  V: 'M-2 213L62 0H81L143 213',
  W: 'M0 213L21 0H35L60 121H83L108 0H122L143 213',
  X: 'M12 213L133 -2M129 213L8 -2',
  Y: 'M8 213L70.5 106L133 213M70.5 106V-2',
  Z: 'M14 211H125V201L10 11V0H132',
  '0': 'M71.5 237C119 237 143 205 143 146V88C143 29 119 -3 71.5 -3C24 -3 0 29 0 88V146C0 205 24 237 71.5 237Z',
  '1': 'M11 178L70 237H86V-2',
  '2': 'M6 215C20 230 40 237 66 237C106 237 133 214 133 177C133 147 111 126 72 99C26 67 7 41 7 0H134',
  '3': 'M-1 235H125V226L53 141H74C115 141 140 113 140 71C140 25 107 -3 55 -3C33 -3 15 0 -1 9',
  '4': 'M78 237L0 75V61H143M105 121V-2',
  '5': 'M125 235H21L16 145H55C101 145 127 119 127 73C127 26 97 -3 48 -3H8',
  '6': 'M98 237C58 190 0 130 0 70C0 26 28 -3 71.5 -3C115 -3 143 26 143 70C143 112 115 139 71.5 139C47 139 27 130 15 113',
  '7': 'M0 235H143V222C139 190 105 156 79 117C57 83 46 46 46 -2',
  '8': 'M71.5 237C105 237 126 218 126 187C126 158 106 142 71.5 126C30 107 0 91 0 57C0 20 28 -3 71.5 -3C115 -3 143 20 143 57C143 91 113 107 71.5 126C37 142 17 158 17 187C17 218 38 237 71.5 237Z',
  '9': 'M45 -3C86 44 143 104 143 164C143 208 115 237 71.5 237C28 237 0 208 0 164C0 122 28 95 71.5 95C96 95 116 104 128 121',
  '<': 'M143 211L0 117L143 22',
};

export interface Shape {
  readonly text: string;
  /** Darkness with mean 0 and length 1, row by row: the dot product of two shapes is their correlation. */
  readonly values: Float32Array;
}

/** Draws every character of the alphabet. Needs a canvas, as any worker has. */
export function drawShapes(): readonly Shape[] {
  const width = SHAPE_WIDTH * OVERSAMPLING;
  const height = SHAPE_HEIGHT * OVERSAMPLING;
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true});
  if (!context) throw new TypeError('this browser gives no 2D canvas in a worker');
  return Object.entries(CENTRE_LINES).map(([text, path]) => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    const unit = (SHAPE_SCALE * OVERSAMPLING) / 100;
    context.setTransform(
      unit,
      0,
      0,
      -unit,
      LEFT_BEARING * 100 * unit,
      height - (FOOT_ROOM + STROKE / 2) * 100 * unit,
    );
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.lineWidth = STROKE * 100;
    context.stroke(new Path2D(path));
    const {data} = grayFromRgba(context.getImageData(0, 0, width, height).data, width, height);
    const values = new Float32Array(SHAPE_WIDTH * SHAPE_HEIGHT);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        values[Math.floor(y / OVERSAMPLING) * SHAPE_WIDTH + Math.floor(x / OVERSAMPLING)]! +=
          255 - data[y * width + x]!;
    return {text, values: normalise(values)};
  });
}

/** The values with mean 0 and length 1; zeros where they are all alike. */
export function normalise(values: Float32Array): Float32Array {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  const result = new Float32Array(values.length);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]! - mean;
    result[i] = value;
    squares += value * value;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < result.length; i++) result[i]! *= scale;
  return result;
}
