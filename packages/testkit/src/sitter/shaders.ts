/** What is drawn for every frame. Kept cheap: this runs on software WebGL too. */

import {EYE_OPENING, MOUTH_BOW} from './head-shape.js';

/** How dark the thin skin round the eyes is; `p` with x > 0, `eye` the eye's centre. Shared by paint and lids. */
export const EYE_SKIN = `
vec3 eyeSkin(vec3 p, vec2 eye) {
  vec3 d = (p - vec3(eye.x, eye.y - .03, .62)) * vec3(.8, 1.15, .7);
  return 1. - .13 * exp(-dot(d, d) / .029) * vec3(.8, 1., .95);
}`;

const LIGHTING = `
uniform vec3 uLight, uLamp, uSky, uGround, uScreen;
// Lamp with a soft, red end on flesh, light from walls and floor, and from a screen round the lens.
vec3 lightOn(vec3 n, float open, float flesh) {
  float d = dot(n, uLight);
  float lamp = max((d + .22 * flesh) / (1. + .22 * flesh), 0.) * mix(.55, 1., open);
  float edge = max(0., 1. - abs(d - .05) * 3.);
  return uLamp * (lamp + flesh * vec3(.10, .015, .0) * edge) + mix(uGround, uSky, .5 + .5 * n.y) * open + uScreen * max(n.z, 0.);
}
float shine(vec3 n, vec3 view) { return pow(max(dot(n, normalize(uLight + view)), 0.), 18.); }
// Gamma 2 stands for sRGB.
vec4 exposed(vec3 c) { return vec4(sqrt(c / (1. + .18 * c)), 1.); }
vec4 lit(vec3 albedo, vec3 n, vec3 view, float open, float gloss, float flesh) {
  return exposed(albedo * lightOn(n, open, flesh) + uLamp * gloss * shine(n, view));
}`;

const MOVE_FACE = `
uniform vec4 uMouth; // half width, height, openness, smile
// The jaw drops around its hinge in front of the ears; the corners of a smile go out, up and back, and push the cheeks.
// below: 0 on the upper jaw, 1 on the lower, between them inside the mouth.
vec3 moveFace(vec3 p, out float below) {
  float q = abs(p.x), line = uMouth.y + ${MOUTH_BOW.toFixed(3)} * q * q;
  float front = smoothstep(-.1, .25, p.z);
  float soft = mix(.010, .10, smoothstep(uMouth.x * .95, uMouth.x * 1.6, q));
  below = smoothstep(-soft, soft, line - p.y) * front;
  float x = q / uMouth.x, round = sqrt(max(0., 1. - x * x));
  float a = uMouth.z * .36 * below * mix(round, 1., smoothstep(.02, .3, line - p.y));
  vec2 j = p.yz - vec2(-.08, -.05);
  p.yz = vec2(-.08, -.05) + vec2(cos(a) * j.x - sin(a) * j.y, sin(a) * j.x + cos(a) * j.y);
  vec3 fromCorner = vec3(q - uMouth.x, p.y - line, p.z - .6);
  float corner = exp(-dot(fromCorner, fromCorner) / .018) * uMouth.w;
  vec3 fromCheek = vec3(q - .36, p.y + .2, p.z - .5);
  float cheek = exp(-dot(fromCheek, fromCheek) / .025) * uMouth.w;
  p += corner * vec3(sign(p.x) * .062, .062, -.035) + cheek * vec3(sign(p.x) * .012, .02, .03);
  return p;
}`;

// Light is reckoned at the corners: the triangles are about a millimetre large, and most pixels are surface.
const surfaceVertex = (declare: string, move: string): string => `#version 300 es
layout(location=0) in vec3 aPlace; layout(location=1) in vec3 aNormal; layout(location=2) in vec2 aTexture;
layout(location=3) in float aOpen; layout(location=4) in float aHead;
uniform mat4 uProjection, uHead, uBody; uniform float uFlesh;
${LIGHTING}
${declare}
out vec3 vLight; out float vShine; out vec2 vTexture;
void main() {
  vec3 p = aPlace;
  ${move}
  vec4 place = mix(uBody * vec4(p, 1.), uHead * vec4(p, 1.), aHead);
  vec3 n = normalize(mix(mat3(uBody) * aNormal, mat3(uHead) * aNormal, aHead));
  vLight = lightOn(n, aOpen, uFlesh);
  vShine = shine(n, normalize(-place.xyz));
  vTexture = aTexture;
  gl_Position = uProjection * place;
}`;

const surfaceFragment = (declare: string, inside: string): string => `#version 300 es
precision highp float;
in vec3 vLight; in float vShine; in vec2 vTexture; out vec4 colour;
uniform sampler2D uPaint;
${LIGHTING}
${declare}
void main() {
  vec4 paint = texture(uPaint, vTexture);
  ${inside}
  colour = exposed(paint.rgb * paint.rgb * vLight + uLamp * (paint.a * .25 * vShine));
}`;

/** Whatever keeps its shape. */
export const SURFACE_VERTEX = surfaceVertex('', '');
export const SURFACE_FRAGMENT = surfaceFragment('', '');

/** A face that smiles or opens its mouth: `vMouth` is the jaw's share, the place across and the height over the lips' line. */
export const MOVING_VERTEX = surfaceVertex(
  `${MOVE_FACE}
out vec3 vMouth;`,
  `p = moveFace(aPlace, vMouth.x);
  vMouth.yz = vec2(aPlace.x / uMouth.x, aPlace.y - uMouth.y);`,
);
export const MOVING_FRAGMENT = surfaceFragment(
  'in vec3 vMouth; uniform vec4 uMouth;',
  `if (uMouth.z > .005 && vMouth.x > .04 && vMouth.x < .96 && abs(vMouth.y) < 1.02 && abs(vMouth.z) < .1) {
    float teeth = smoothstep(.05, .09, vMouth.x) * smoothstep(.30, .24, vMouth.x);
    paint = vec4(mix(vec3(.20, .06, .06), vec3(.80, .77, .72), teeth), .1);
  }`,
);

// Upper and lower edge of the open eye over the angle across it, and the line where they meet.
const LIDS = `
uniform vec4 uEye; // centre, radius of the ball
uniform float uBlink;
const float CORNER = ${EYE_OPENING.corner.toFixed(3)};
vec2 lidEdges(float across) {
  float x = clamp(across / CORNER, -1., 1.);
  float bow = pow(max(0., 1. - x * x), .62);
  float tilt = .05 * across;
  return vec2(${EYE_OPENING.upper.toFixed(3)} * bow, -${EYE_OPENING.lower.toFixed(3)} * pow(max(0., 1. - x * x), .8)) + tilt;
}
vec2 lidEdgesNow(float across) {
  vec2 open = lidEdges(across);
  float shut = mix(open.y, open.x, .16);
  return mix(open, vec2(shut), uBlink);
}`;

export const LID_VERTEX = `#version 300 es
layout(location=0) in vec4 aLid; // across, from the edge, upper or lower, side
uniform mat4 uProjection, uHead; uniform float uLidRadius;
${LIDS}
out vec3 vNormal, vView; out vec3 vLid, vPlace; out float vCorner;
void main() {
  float across = aLid.x * 1.42;
  vec2 edges = lidEdgesNow(across);
  float edge = aLid.z > 0. ? edges.x : edges.y;
  float t = max(aLid.y, 0.);
  float up = mix(edge, aLid.z * 1.38, t);
  vec3 d = vec3(sin(across) * cos(up), sin(up), cos(across) * cos(up));
  float radius = aLid.y < 0. ? uEye.w * .99 : uLidRadius;
  vec3 p = uEye.xyz + d * radius;
  vec3 n = normalize(d - vec3(0., aLid.z * .5 * exp(-t * 14.), 0.));
  vPlace = p;
  p.x *= aLid.w; n.x *= aLid.w;
  vec4 place = uHead * vec4(p, 1.);
  vNormal = mat3(uHead) * n; vView = -place.xyz;
  vCorner = smoothstep(CORNER * 1.03, CORNER * .86, abs(across));
  vLid = vec3(abs(up - edge) + (aLid.y < 0. ? -.03 : 0.), aLid.z, (up - lidEdges(across).x) * step(abs(across), CORNER * 1.15));
  gl_Position = uProjection * place;
}`;

export const LID_FRAGMENT = `#version 300 es
precision highp float;
in vec3 vNormal, vView, vLid, vPlace; in float vCorner; out vec4 colour;
uniform vec3 uSkin, uLash; uniform float uBlink; uniform vec4 uEye;
${EYE_SKIN}
${LIGHTING}
void main() {
  float upper = step(0., vLid.y);
  // Warmer towards the edge.
  vec3 c = uSkin * eyeSkin(vPlace, uEye.xy) * mix(vec3(.97, .88, .86), vec3(1.), smoothstep(.0, .3, vLid.x));
  float crease = exp(-pow((vLid.z - .27) / .055, 2.)) * upper;
  c *= 1. - crease * (.42 - .3 * uBlink);
  float lash = smoothstep(.075 + .05 * uBlink, .03 + .03 * uBlink, vLid.x) * smoothstep(-.012, 0., vLid.x) * mix(.42, .95, upper) * vCorner;
  c = mix(c, uLash, lash);
  colour = lit(c * c, normalize(vNormal), normalize(vView), mix(.85, .74, smoothstep(0., .5, vLid.x)), .03, 1.);
}`;

export const BALL_VERTEX = `#version 300 es
layout(location=0) in vec4 aBall; // direction, side
uniform mat4 uProjection, uHead;
${LIDS}
out vec3 vDirection, vNormal, vView; out float vSide;
void main() {
  vec3 p = uEye.xyz + aBall.xyz * uEye.w;
  p.x *= aBall.w;
  vec4 place = uHead * vec4(p, 1.);
  vDirection = aBall.xyz; vSide = aBall.w;
  vNormal = mat3(uHead) * vec3(aBall.x * aBall.w, aBall.yz); vView = -place.xyz;
  gl_Position = uProjection * place;
}`;

export const BALL_FRAGMENT = `#version 300 es
precision highp float;
in vec3 vDirection, vNormal, vView; in float vSide; out vec4 colour;
uniform vec3 uIris, uGazeRight, uGazeLeft; // gaze of the eye at x > 0 and x < 0, mirrored like the ball
${LIDS}
${LIGHTING}
void main() {
  vec3 d = normalize(vDirection);
  float off = acos(clamp(dot(d, vSide > 0. ? uGazeRight : uGazeLeft), -1., 1.));
  float across = atan(d.x, d.z), up = asin(clamp(d.y, -1., 1.));
  vec3 white = mix(vec3(.90, .885, .875), vec3(.80, .58, .54), smoothstep(.75, 1.12, abs(across)));
  float ring = smoothstep(.14, .40, off);
  vec3 iris = uIris * mix(1.25, .8, ring) * mix(1., .38, smoothstep(.33, .41, off));
  vec3 c = mix(iris, white, smoothstep(.39, .435, off));
  c = mix(vec3(.015), c, smoothstep(.15, .185, off));
  vec2 edges = lidEdgesNow(across);
  c *= mix(.42, 1., smoothstep(.0, .2, edges.x - up)) * mix(.75, 1., smoothstep(.0, .08, up - edges.y));
  vec3 n = normalize(vNormal), v = normalize(vView);
  vec4 base = lit(c * c, n, v, .75, 0., 0.);
  float spark = pow(max(dot(n, normalize(uLight + v * 1.4)), 0.), 420.) * smoothstep(.0, .1, edges.x - up);
  colour = vec4(base.rgb + spark * .8, 1.);
}`;

export const BACKDROP_VERTEX = `#version 300 es
out vec2 vTexture;
void main() {
  vec2 p = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  vTexture = p; gl_Position = vec4(p * 2. - 1., .9999, 1.);
}`;

export const BACKDROP_FRAGMENT = `#version 300 es
precision mediump float;
in vec2 vTexture; out vec4 colour; uniform sampler2D uPaint; uniform vec3 uTint;
void main() { vec3 c = texture(uPaint, vTexture).rgb; colour = vec4(c * uTint, 1.); }`;

export const CARD_VERTEX = `#version 300 es
uniform mat4 uProjection, uHead; uniform vec2 uCard;
out vec2 vTexture; out vec3 vView;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec4 place = uHead * vec4((corner - .5) * uCard, 0., 1.);
  vTexture = corner; vView = -place.xyz; gl_Position = uProjection * place;
}`;

export const CARD_FRAGMENT = `#version 300 es
precision highp float;
in vec2 vTexture; in vec3 vView; out vec4 colour;
uniform sampler2D uPaint; uniform vec3 uNormal; uniform vec2 uBorder; uniform float uGlow;
${LIGHTING}
void main() {
  vec2 inside = (vTexture - uBorder) / (1. - 2. * uBorder);
  float paper = step(0., inside.x) * step(inside.x, 1.) * step(0., inside.y) * step(inside.y, 1.);
  vec3 c = mix(vec3(.93), texture(uPaint, clamp(inside, 0., 1.)).rgb, paper);
  vec4 print = lit(c * c * .85, uNormal, normalize(vView), 1., .06, 0.);
  colour = mix(print, vec4(c * .95, 1.), uGlow);
}`;
