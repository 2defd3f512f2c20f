/**
 * The shaders of the document scene. Software renderers run them too: few samples, no roots where none are needed, and
 * a program of its own for sharp frames, because a loop that is not taken still costs them a third of a frame.
 */

/** Corner radius of an ID-3 page, millimetres (ISO/IEC 7810: 3.18). */
const CORNER = 3.18;

/** Looks at the scene for each pixel of a blurred frame. */
export const BLUR_TAPS = 6;

/** Pixels of the square of sensor noise that is laid over every frame at another offset. A power of two. */
export const GRAIN_SIDE = 256;
/** The noise is the mean of two uniform numbers, whose standard deviation is the root of 1/24. */
const GRAIN_SCALE = Math.sqrt(24).toFixed(4);

/** `place` is the frame's pixel as homogeneous page coordinates, which run evenly over the frame; `middle` runs -0.5..0.5, y down. */
export const VERTEX = `#version 300 es
uniform mat3 frameToPage;
uniform vec2 frame;
out vec3 place;
out vec2 middle;
void main() {
  vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
  middle = vec2(corner.x, 1.0 - corner.y) - 0.5;
  place = frameToPage * vec3((middle + 0.5) * frame, 1.0);
}`;

const SEEN = `
// Distance to the page's rounded edge in millimetres, negative inside.
float toEdge(vec2 mm) {
  vec2 beyond = abs(mm) - inner;
  return (min(beyond.x, beyond.y) > 0.0 ? length(beyond) : max(beyond.x, beyond.y)) - ${CORNER};
}

vec3 seen(vec3 q) {
  vec2 mm = q.xy / q.z;
  float edge = toEdge(mm);
  float soft = mmPerPixel * 0.7;
  vec3 light = vec3(0.0);
  if (edge > -soft) {
    light = textureLod(table, mm * tableScale, tableLod).rgb;
    // The shadow falls to the lower right and fades out within a dozen millimetres.
    if (edge < 12.0) {
      float fade = clamp(1.0 - toEdge(mm - vec2(1.4, 2.2)) * 0.11, 0.0, 1.0);
      light *= 1.0 - 0.55 * fade * fade * fade;
    }
  }
  if (edge < soft) {
    vec3 paper = textureLod(page, mm * pageScale + 0.5, pageLod).rgb;
    if (glare > 0.0) {
      vec2 lamp = (mm - mirrored) / vec2(27.0, 17.0);
      paper += glare * 1.7 * exp(-dot(lamp, lamp));
    }
    light = edge < -soft ? paper : mix(paper, light, smoothstep(-soft, soft, edge));
  }
  return light;
}`;

function fragment(look: string): string {
  return `#version 300 es
precision highp float;
uniform sampler2D page, table, grains;
uniform mat3 frameToPage;
uniform ivec2 grainOffset;
uniform vec2 inner, pageScale, mirrored, taps[${BLUR_TAPS}];
uniform float mmPerPixel, pageLod, tableLod, tableScale, exposure, glare, noise;
in vec3 place;
in vec2 middle;
out vec4 color;
${SEEN}

void main() {
  ${look}
  // A lamp at the upper left, and a lens that darkens towards its rim.
  float lamp = exposure - exposure * dot(middle, vec2(0.16, 0.20) + 0.35 * middle);
  float grain = texelFetch(grains, (ivec2(gl_FragCoord.xy) + grainOffset) & ${GRAIN_SIDE - 1}, 0).r - 0.5;
  color = vec4(light * (lamp * vec3(1.0, 0.985, 0.955)) + grain * noise * ${GRAIN_SCALE}, 1.0);
}`;
}

export const SHARP = fragment('vec3 light = seen(place);');

export const BLURRED = fragment(`vec3 light = vec3(0.0);
  for (int tap = 0; tap < ${BLUR_TAPS}; tap++) {
    light += seen(place + frameToPage * vec3(taps[tap], 0.0));
  }
  light /= ${BLUR_TAPS}.0;`);

/** Half the page's sides without the corner radius, as the shaders' `inner` wants them. */
export function innerHalf(size: {width: number; height: number}): [number, number] {
  return [size.width / 2 - CORNER, size.height / 2 - CORNER];
}
