/** What to ask `getUserMedia` for. Nothing but a device id is exact, so that a lesser camera is better than none. */
import type {CameraFacing} from '@passbase-verify/protocol';

const FACING_MODES = {front: 'user', back: 'environment'} as const;

/**
 * Ideal sizes, pixels. A face fills most of a selfie frame, and 720 lines show it well at half the cost of 1080;
 * a passport's MRZ has 44 characters across the page and needs the full width of 1920.
 */
const IDEAL_SIZES = {
  front: {width: {ideal: 1280}, height: {ideal: 720}},
  back: {width: {ideal: 1920}, height: {ideal: 1080}},
} as const;

/** The first request for a facing, or for one device. */
export function constraintsFor(facing: CameraFacing, deviceId?: string): MediaStreamConstraints {
  const device =
    deviceId === undefined
      ? {facingMode: {ideal: FACING_MODES[facing]}}
      : {deviceId: {exact: deviceId}};
  return {audio: false, video: {...device, ...IDEAL_SIZES[facing], frameRate: {ideal: 30}}};
}

/** The second request, where the first was too narrow: any camera, this facing if there is one. */
export function relaxedConstraints(facing: CameraFacing): MediaStreamConstraints {
  return {audio: false, video: {facingMode: {ideal: FACING_MODES[facing]}}};
}

/** Pixels of the size that is asked for. */
export function idealPixels(facing: CameraFacing): number {
  const {width, height} = IDEAL_SIZES[facing];
  return width.ideal * height.ideal;
}
