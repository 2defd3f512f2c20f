/** Which camera suits best: a pure function of what is known of each. */
import type {CameraFacing} from '@passbase-verify/protocol';
import {idealPixels} from './constraints.js';
import type {DeviceFacts} from './device-facts.js';
import {cameraNumber, lensKinds, type LensKind} from './device-label.js';

/**
 * Points by what a lens is. The order of magnitude carries the rule: a program that poses as a camera comes last,
 * a sensor without a colour picture before it, then the wrong facing (100), then the wrong lens, then the rest.
 */
const LENS_POINTS: Readonly<Record<LensKind, number>> = {
  // They change to the ultra-wide lens up close, where the main lens of newer phones can't focus on a passport.
  'multi-lens': 15,
  'dual-wide': 12,
  'ultra-wide': -40,
  telephoto: -40,
  macro: -50,
  'desk-view': -50,
  depth: -400,
  infrared: -400,
  virtual: -1000,
};

const FACING_POINTS = 100;
/** Without continuous focus a page that comes closer stays blurred. */
const FOCUS_POINTS = 20;
/** Android numbers the main camera of each side lowest. */
const NUMBER_POINTS = 5;
const MAX_NUMBER = 4;
/** A sensor of the size that is asked for gets all of them, a smaller one its share; more pixels help nobody here. */
const PIXEL_POINTS = 8;

/** From this many points on, another camera is worth the second or so that opening it costs. */
const WORTH_SWITCHING = 10;

/**
 * The devices that can be asked for by id, best first. Devices of equal rank keep their order: browsers list the one
 * that the person prefers first, and which of two webcams that is, no label tells.
 */
export function rankDevices(
  devices: readonly DeviceFacts[],
  facing: CameraFacing,
): readonly DeviceFacts[] {
  return devices
    .filter(({deviceId, label}) => deviceId !== '' && label !== '')
    .sort((a, b) => points(b, facing) - points(a, facing));
}

/** A device so much better than the opened one that it is worth opening, or undefined. */
export function findBetter(
  opened: DeviceFacts,
  devices: readonly DeviceFacts[],
  facing: CameraFacing,
): DeviceFacts | undefined {
  // A stream from elsewhere, such as a canvas, has no place in the ranking.
  if (!devices.some(({deviceId}) => deviceId === opened.deviceId)) return undefined;
  const best = rankDevices(
    devices.map((device) => (device.deviceId === opened.deviceId ? opened : device)),
    facing,
  )[0];
  if (!best || best.deviceId === opened.deviceId) return undefined;
  return points(best, facing) - points(opened, facing) >= WORTH_SWITCHING ? best : undefined;
}

function points(device: DeviceFacts, wanted: CameraFacing): number {
  const {facing, label, focusModes, pixels = 0} = device;
  let sum = PIXEL_POINTS * Math.min(1, pixels / idealPixels(wanted));
  if (facing) sum += facing === wanted ? FACING_POINTS : -FACING_POINTS;
  for (const kind of lensKinds(label)) sum += LENS_POINTS[kind];
  // Front cameras are fixed at arm's length, where a selfie is taken.
  if (wanted === 'back' && focusModes) {
    sum += focusModes.includes('continuous') ? FOCUS_POINTS : -FOCUS_POINTS;
  }
  return sum - NUMBER_POINTS * Math.min(MAX_NUMBER, cameraNumber(label) ?? 0);
}
