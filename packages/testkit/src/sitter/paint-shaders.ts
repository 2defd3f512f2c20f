/** Paint: drawn once per look into the texture of each surface, from the place on the resting shape. */

import {MOUTH_BOW} from './head-shape.js';
import {EYE_SKIN} from './shaders.js';

export const PAINT_VERTEX = `#version 300 es
layout(location=0) in vec3 aPlace; layout(location=1) in vec3 aNormal; layout(location=2) in vec2 aTexture;
layout(location=3) in float aOpen; layout(location=5) in float aHair;
out vec3 vPlace, vNormal; out float vHair, vOpen;
void main() {
  vPlace = aPlace; vNormal = aNormal; vHair = aHair; vOpen = aOpen;
  gl_Position = vec4(aTexture * 2. - 1., 0., 1.);
}`;

const NOISE = `
float hash(vec3 p) { p = fract(p * .3183099 + vec3(.71, .113, .419)); p *= 17.; return fract(p.x * p.y * p.z * (p.x + p.y + p.z)); }
float noise(vec3 p) {
  vec3 i = floor(p), f = fract(p); f = f * f * (3. - 2. * f);
  return mix(mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y), f.z);
}
float spot(vec3 d, float size) { return exp(-dot(d, d) / (size * size)); }`;

/** Face and ears: skin, blush, brows, lips, nostrils, beard, freckles. Alpha is gloss. */
export const PAINT_SKIN = `#version 300 es
precision highp float;
in vec3 vPlace, vNormal; in float vHair, vOpen; out vec4 colour;
uniform vec3 uSkin, uHair, uLips;
uniform vec4 uMouth; // half width, height, fullness, seed
uniform vec4 uBrow;  // x, y, thickness, nose width
uniform vec4 uFace;  // beard, freckles, nose tip y, eye y
uniform float uAge;
${NOISE}
// How deep the lines of age are at a point, 0..1: across the forehead, beside the eyes, from the nose round the mouth, under the eyes.
float lines(vec3 p, vec3 q, float w) {
  float wave = p.y + .02 * noise(vec3(p.x * 6., p.y * 3., w));
  float forehead = pow(.5 + .5 * sin(wave * 88.), 6.) * smoothstep(.34, .40, p.y) * smoothstep(.66, .56, p.y) * smoothstep(.42, .25, q.x);
  vec2 e = vec2(q.x - uBrow.x - .19, q.y - uFace.w);
  float feet = pow(.5 + .5 * sin(atan(e.y, e.x) * 15.), 5.) * smoothstep(.02, .05, length(e)) * smoothstep(.17, .09, length(e)) * step(0., e.x);
  float fold = q.x - mix(.13, uMouth.x + .06, clamp((uFace.z - p.y) / (uFace.z - uMouth.y), 0., 1.15));
  float nose = exp(-fold * fold / .0004) * smoothstep(uFace.z + .04, uFace.z - .03, p.y) * smoothstep(uMouth.y - .12, uMouth.y - .02, p.y);
  vec2 b = (q.xy - vec2(uBrow.x, uFace.w - .155)) * vec2(.55, 1.);
  float bag = exp(-pow((length(b) - .02) / .016, 2.)) * step(b.y, 0.);
  return min(1., forehead * .8 + feet * .8 + nose + bag * .6) * smoothstep(.2, .45, p.z);
}${EYE_SKIN}
void main() {
  vec3 p = vPlace, q = vec3(abs(p.x), p.yz), s = p + uMouth.w;
  vec3 c = uSkin;
  float front = smoothstep(.1, .35, p.z);
  c *= 1. + .07 * (noise(s * 5.) - .5) + .07 * (noise(s * 38.) - .5) + .06 * (noise(s * 95.) - .5);
  // Blood under the skin, and the thinner, darker skin round the eyes.
  vec3 warm = vec3(1.05, .80, .77);
  float blush = .42 * spot((q - vec3(.38, -.20, .50)) * vec3(1., 1.1, .6), .19) + .34 * spot(p - vec3(0., uFace.z, .84), .12)
    + .35 * smoothstep(.60, .72, q.x) + .15 * spot(p - vec3(0., -.80, .55), .14);
  c = mix(c, c * warm, min(blush, 1.));
  c *= eyeSkin(q, vec2(uBrow.x, uFace.w));
  c *= 1. - .10 * spot((q - vec3(.25, -.37, .66)) * vec3(1.6, .8, .6), .12) * front;
  c = mix(c, c * vec3(.72, .55, .45), uFace.y * front * smoothstep(.74, .82, noise(s * 21.)) * smoothstep(.32, .1, abs(p.y + .1)) * .6);
  c *= 1. - uAge * (.34 * lines(p, q, uMouth.w) + .05 * smoothstep(.62, .8, noise(s * 9.))) * vec3(.85, 1., 1.05);
  float gloss = .35 + .5 * spot(p - vec3(0., .55, .6), .35) + .7 * spot(p - vec3(0., uFace.z, .85), .1);
  // Beard and close-cropped hair.
  float under = smoothstep(-.16, -.40, p.y + .55 * max(0., .25 - q.x) - .35 * smoothstep(.35, .65, q.x)) * smoothstep(-.30, -.05, p.z);
  float bare = max(spot((p - vec3(0., uMouth.y - .085, .7)) * vec3(1., 1.6, .5), .10) * .5, smoothstep(.25, .05, length((p.xy - vec2(0., -.22)) * vec2(1.1, 1.))));
  float whiskers = .55 + .45 * noise(s * vec3(70., 28., 70.));
  c = mix(c, mix(uHair, uSkin, .12), uFace.x * .92 * under * (1. - bare) * whiskers);
  // Brows: strokes along a bow.
  vec2 b = vec2(q.x - uBrow.x, q.y - (uBrow.y + .012 - .42 * (q.x - uBrow.x + .03) * (q.x - uBrow.x + .03) / .3));
  float thick = .030 * uBrow.z * mix(1.1, .55, smoothstep(-.12, .19, b.x));
  float stroke = .55 + .45 * noise(vec3(b.x * 55. - b.y * 70., b.y * 26., uMouth.w));
  float brow = smoothstep(thick, thick * .35, abs(b.y)) * smoothstep(.205, .16, b.x) * smoothstep(-.17, -.135, b.x) * step(.25, p.z);
  c = mix(c, uHair * .85, min(1., brow * stroke * 1.25));
  // Lips, and the line between them.
  float w = uMouth.x, x = q.x / w, y = p.y - uMouth.y - ${MOUTH_BOW.toFixed(3)} * q.x * q.x;
  float bow = max(0., 1. - x * x);
  float upper = uMouth.z * (.058 * pow(bow, .85) - .012 * exp(-x * x * 60.)), lower = -uMouth.z * .074 * pow(bow, .95);
  float lip = smoothstep(.008, -.008, y - upper) * smoothstep(-.008, .008, y - lower) * smoothstep(1.02, .96, x) * step(.4, p.z);
  c = mix(c, uLips * (.88 + .2 * noise(vec3(p.x * 60., p.y * 14., uMouth.w))) * (y > 0. ? .9 : 1.05), lip * .9);
  gloss += lip * .6;
  float between = smoothstep(.012, .003, abs(y)) * smoothstep(1.06, .9, x) * step(.35, p.z);
  c = mix(c, vec3(.16, .055, .05), between * .92);
  gloss *= 1. - between;
  // Nostrils.
  float hole = smoothstep(.040, .016, length((q - vec3(.046 * uBrow.w, uFace.z - .066, .775)) * vec3(1., 1.35, .55)));
  c = mix(c, uSkin * vec3(.22, .13, .11), hole * .9);
  c = mix(c, uHair * (.8 + .4 * noise(s * vec3(80., 20., 80.))), vHair);
  colour = vec4(c, clamp(gloss * (1. - .8 * vHair), 0., 1.));
}`;

/** Hair: strands that run down from the crown. */
export const PAINT_HAIR = `#version 300 es
precision highp float;
in vec3 vPlace, vNormal; in float vHair, vOpen; out vec4 colour;
uniform vec3 uHair; uniform vec4 uMouth; uniform float uCurl;
${NOISE}
void main() {
  vec3 p = vPlace - vec3(0., .55, -.25);
  float round = atan(p.x, p.z), down = length(p.xz) * .8 - p.y;
  vec3 strand = vec3(cos(round) * 26., sin(round) * 26., down * 3.5 + uMouth.w);
  float streak = .5 * noise(strand) + .3 * noise(strand * vec3(2.7, 2.7, 1.6)) + .2 * noise(strand * vec3(6., 6., 2.));
  float curls = noise(vPlace * 17. + uMouth.w) * .7 + noise(vPlace * 41.) * .3;
  float tone = mix(streak, curls, uCurl);
  colour = vec4(uHair * (.55 + .95 * tone) + .05 * tone * tone, .18 + .35 * tone);
}`;

/** Neck and clothes: skin above the collar, cloth below. */
export const PAINT_BODY = `#version 300 es
precision highp float;
in vec3 vPlace, vNormal; in float vHair, vOpen; out vec4 colour;
uniform vec3 uSkin, uCloth; uniform vec4 uMouth;
${NOISE}
void main() {
  vec3 p = vPlace;
  float collar = p.y + 1.40 + .38 * max(0., p.z + .1);
  vec3 skin = uSkin * (.97 + .06 * (noise(p * 30.) - .5)) * vec3(1., .96, .95);
  float weave = .92 + .10 * noise(p * vec3(55., 55., 55.)) + .06 * noise(p * 6.);
  float rib = smoothstep(.0, -.02, collar) * smoothstep(-.09, -.07, collar);
  vec3 cloth = uCloth * weave * (1. - .22 * rib) * (1. - .35 * smoothstep(.03, .0, abs(collar)));
  float worn = smoothstep(.006, -.006, collar);
  colour = vec4(mix(skin, cloth, worn), mix(.3, .02, worn));
}`;
