/** A camera and an engine for as long as a piece of work lasts: whatever happens, the camera is off afterwards. */
import type {CameraFacing, CaptureRecord, EngineName, OpenCamera} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';
import {prepareEngine} from './engine-progress.js';

/** Opens the camera and makes the engine ready, both at once, then works; `signal` also ends when the camera does. */
export async function useCamera<T>(
  desk: Desk,
  facing: CameraFacing,
  engine: EngineName,
  signal: AbortSignal,
  work: (camera: OpenCamera, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const {store, rooms} = desk;
  // The engine loads while the User answers the browser's question.
  const ready = prepareEngine(desk, engine, signal);
  ready.catch(() => {}); // awaited below; a camera that fails first must not leave it unhandled
  const camera = await openCamera(desk, facing, signal);
  // At once, not when the work has noticed: whoever leaves must see the camera's light go out.
  const close = (): void => camera.close();
  signal.addEventListener('abort', close, {once: true});
  try {
    signal.throwIfAborted();
    const devices = await rooms.camera.devices();
    store.update({
      openingCamera: false,
      camera: {
        device: camera.device,
        devices,
        mirrored: camera.mirrored,
        width: camera.width,
        height: camera.height,
      },
    });
    const both = AbortSignal.any([signal, camera.ended]);
    await Promise.race([ready, rejectOnAbort(both)]);
    return await work(camera, both);
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

async function openCamera(
  {store, rooms, chosenCameras}: Desk,
  facing: CameraFacing,
  signal: AbortSignal,
): Promise<OpenCamera> {
  store.update({openingCamera: true});
  const deviceId = chosenCameras.get(facing);
  return rooms.camera.open(deviceId ? {facing, deviceId} : {facing}, {signal});
}

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), {once: true});
  });

/** What the manifest says about the camera. Asked at the end: by then it is known how its pictures came. */
export const captureRecord = async (
  camera: OpenCamera,
  resourceId: string,
  signal: AbortSignal,
): Promise<CaptureRecord> => ({
  resourceId,
  cameraLabel: camera.device.label,
  width: camera.width,
  height: camera.height,
  ...(camera.frameRate === undefined ? {} : {frameRate: camera.frameRate}),
  ...(camera.device.facing === undefined ? {} : {facing: camera.device.facing}),
  signals: await camera.signals({signal}),
});
