/** Functions by which a page gets at a camera, and whether they are the browser's own. */
import type {CameraDocument} from '../environment.js';

/** What is looked at: a name for the record, and where the function is. */
type Place = readonly [name: string, owner: object | undefined, key: string];

const placesIn = (scope: typeof globalThis): readonly Place[] => {
  const {mediaDevices} = scope.navigator;
  const track = scope.MediaStreamTrack?.prototype;
  return [
    ['getUserMedia', mediaDevices, 'getUserMedia'],
    ['enumerateDevices', mediaDevices, 'enumerateDevices'],
    ['getSettings', track, 'getSettings'],
    ['getCapabilities', track, 'getCapabilities'],
    ['applyConstraints', track, 'applyConstraints'],
    // Set to another stream than the one that was asked for, and everything about the track is still true.
    ['srcObject', scope.HTMLMediaElement?.prototype, 'srcObject'],
    ['requestVideoFrameCallback', scope.HTMLVideoElement?.prototype, 'requestVideoFrameCallback'],
    ['createImageBitmap', scope, 'createImageBitmap'],
  ];
};

/** The browser's own tell their name; a function that was bound to hide its text says `function () { [native code] }`. */
const NATIVE = /^function\s+(?:set\s+)?(\w+)\s*\(\)\s*\{\s*\[native code\]\s*\}\s*$/;

/**
 * `Function.prototype.toString` of a window of its own: the page's may have been replaced along with what it would show. The
 * page's where no window can be made.
 */
function freshToString(document: Pick<CameraDocument, 'createElement'>): (f: unknown) => string {
  const fallback = (f: unknown): string => Function.prototype.toString.call(f);
  try {
    const frame = document.createElement('iframe');
    const parent = globalThis.document.documentElement;
    frame.hidden = true;
    parent.append(frame);
    const scope = frame.contentWindow as (Window & typeof globalThis) | null;
    const toString = scope?.Function.prototype.toString;
    frame.remove();
    return toString ? (f) => toString.call(f) : fallback;
  } catch {
    return fallback;
  }
}

/** Names of those that are not the browser's own: other code, or a property laid over the prototype's. */
export function replacedFunctions(
  document: Pick<CameraDocument, 'createElement'>,
  scope: typeof globalThis = globalThis,
): readonly string[] {
  const toString = freshToString(document);
  const isOwn = (f: unknown, key: string): boolean => {
    try {
      return NATIVE.exec(toString(f))?.[1] === key;
    } catch {
      return false;
    }
  };
  return placesIn(scope).flatMap(([name, owner, key]) => {
    // What is set is a function of its own; reading it here would ask the prototype, which has no stream.
    const found: unknown =
      owner && (Object.getOwnPropertyDescriptor(owner, key)?.set ?? Reflect.get(owner, key));
    if (!owner || found === undefined) return [];
    // The browser has these on prototypes; an object's own property lies over it. The global scope is the exception.
    const laidOver =
      owner !== scope && owner === scope.navigator.mediaDevices && Object.hasOwn(owner, key);
    return laidOver || !isOwn(found, key) ? [name] : [];
  });
}
