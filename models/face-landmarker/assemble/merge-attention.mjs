/**
 * Merges the seven outputs of the packaged face mesh into the two that today's FaceLandmarker takes.
 *
 * The packaged model answers with 468 points, and apart from them finer lips, eyes and irises. FaceLandmarker wants
 * output 0 = 478 points × (x, y, z) in pixels of the 192 × 192 input, output 1 = the face score. The rule of the merge and
 * the index tables are MediaPipe's (`tensors_to_face_landmarks_graph.cc`, Apache-2.0): x and y of the fine points replace
 * those of the mesh, z stays the mesh's; the z of an iris is the mean z of its eye's contour.
 *
 * All values are copied or averaged by exact weights (0, 1, 1/16), so the merged points equal the raw ones.
 */

const MESH_POINTS = 468;
const IRIS_POINTS = 10;
const ALL_POINTS = MESH_POINTS + IRIS_POINTS;
/** The first entries of an eye's table are the lid contour, which the iris' depth is taken from. */
const EYE_CONTOUR = 16;

/** Mesh index of each fine point, in the order of the model's outputs. */
// prettier-ignore
const LIPS = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409, 78, 95, 88, 178, 87, 14, 317,
  402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415, 76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73,
  72, 11, 302, 303, 304, 408, 62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407,
];
// prettier-ignore
const LEFT_EYE = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25, 110, 24, 23, 22, 26, 112, 243, 247, 30,
  29, 27, 28, 56, 190, 226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189, 35, 124, 46, 53, 52, 65,
  143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70, 63, 105, 66, 107, 55, 193,
];
// prettier-ignore
const RIGHT_EYE = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255, 339, 254, 253, 252, 256, 341, 463,
  467, 260, 259, 257, 258, 286, 414, 446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413, 265, 353,
  276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293, 334, 296, 336, 285, 417,
];
const FINE_POINTS = [...LIPS, ...LEFT_EYE, ...RIGHT_EYE];

/**
 * Points stand as channels, coordinates as width: [1, 1, coordinates, points].
 *
 * @param {import('./graph.mjs').GraphEditor} graph
 * @returns {number[]} The tensors that become the outputs.
 */
export function mergeAttention(graph) {
  /** @type {(name: string, points: number, coordinates: number, label: string) => number} */
  const asChannels = (name, points, coordinates, label) =>
    graph.transpose(
      graph.reshape(graph.tensor(name), [1, 1, points, coordinates], `${label}_lm`),
      [0, 1, 3, 2],
      [1, 1, coordinates, points],
      `${label}_ch`,
    );
  /** @type {(name: string, points: number) => number} */
  const finePart = (name, points) => asChannels(name, points, 2, name);

  // `output_mesh`, not `output_mesh_identity`: the WebGL delegate has no copy operator.
  const mesh = asChannels('output_mesh', MESH_POINTS, 3, 'm');
  const meshXY = graph.slice(
    mesh,
    [0, 0, 0, 0],
    [1, 1, 2, MESH_POINTS],
    [1, 1, 2, MESH_POINTS],
    'm_xy',
  );
  const meshZ = graph.slice(
    mesh,
    [0, 0, 2, 0],
    [1, 1, 3, MESH_POINTS],
    [1, 1, 1, MESH_POINTS],
    'm_z',
  );

  const lips = finePart('output_lips', LIPS.length);
  const leftEye = finePart('output_left_eye', LEFT_EYE.length);
  const rightEye = finePart('output_right_eye', RIGHT_EYE.length);
  const leftIris = finePart('output_left_iris', IRIS_POINTS / 2);
  const rightIris = finePart('output_right_iris', IRIS_POINTS / 2);

  const fine = [1, 1, 2, FINE_POINTS.length];
  const fineXY = graph.concatenate([lips, leftEye, rightEye], 3, fine, 'ref_xy');
  const xy = replaceFinePoints(graph, meshXY, fineXY);
  const allXY = graph.concatenate([xy, leftIris, rightIris], 3, [1, 1, 2, ALL_POINTS], 'xy_478');

  const irisZ = averageIrisDepth(graph, meshZ);
  const allZ = graph.concatenate([meshZ, irisZ], 3, [1, 1, 1, ALL_POINTS], 'z_478');

  const all = graph.concatenate([allXY, allZ], 2, [1, 1, 3, ALL_POINTS], 'xyz_478');
  const points = graph.transpose(all, [0, 1, 3, 2], [1, 1, ALL_POINTS, 3], 'lm_478');
  return [
    graph.reshape(points, [1, 1, 1, ALL_POINTS * 3], 'landmarks_478'),
    graph.tensor('conv_faceflag'),
  ];
}

/**
 * mesh × mask + scatter(fine): the mask is 0, and the scatter matrix 1, where a fine point stands.
 *
 * @param {import('./graph.mjs').GraphEditor} graph @param {number} meshXY @param {number} fineXY
 */
function replaceFinePoints(graph, meshXY, fineXY) {
  const width = FINE_POINTS.length;
  const mask = new Float32Array(MESH_POINTS).fill(1);
  const scatter = new Float32Array(MESH_POINTS * width);
  FINE_POINTS.forEach((point, column) => {
    mask[point] = 0;
    // A point that two tables name belongs to the later one.
    scatter.fill(0, point * width, (point + 1) * width);
    scatter[point * width + column] = 1;
  });
  const shape = [1, 1, 2, MESH_POINTS];
  const maskTensor = graph.constant('mesh_mask', [1, 1, 1, MESH_POINTS], mask);
  const kept = graph.multiply(meshXY, maskTensor, shape, 'm_xy_kept');
  const weights = graph.constant('ref_scatter', [MESH_POINTS, 1, 1, width], scatter);
  const bias = graph.constant('ref_scatter_bias', [MESH_POINTS], new Float32Array(MESH_POINTS));
  const scattered = graph.mapChannels(fineXY, weights, bias, shape, 'ref_xy_468');
  return graph.add(kept, scattered, shape, 'xy_468');
}

/** @param {import('./graph.mjs').GraphEditor} graph @param {number} meshZ */
function averageIrisDepth(graph, meshZ) {
  const average = new Float32Array(IRIS_POINTS * MESH_POINTS);
  for (let iris = 0; iris < IRIS_POINTS; iris++) {
    const eye = iris < IRIS_POINTS / 2 ? LEFT_EYE : RIGHT_EYE;
    for (const point of eye.slice(0, EYE_CONTOUR)) {
      average[iris * MESH_POINTS + point] = 1 / EYE_CONTOUR;
    }
  }
  const weights = graph.constant('iris_z_w', [IRIS_POINTS, 1, 1, MESH_POINTS], average);
  const bias = graph.constant('iris_z_b', [IRIS_POINTS], new Float32Array(IRIS_POINTS));
  return graph.mapChannels(meshZ, weights, bias, [1, 1, 1, IRIS_POINTS], 'iris_z');
}
