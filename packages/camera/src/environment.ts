/** What a camera needs of the browser. Read when a camera is made or checked, never at import. */
import {systemClock, type Clock, type PolicyDocument} from '@passbase-verify/protocol';

/** The part of `navigator.mediaDevices` that is used. */
export type CameraDevices = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

/** The part of `document` that is used. */
export type CameraDocument = Pick<
  Document,
  'createElement' | 'visibilityState' | 'addEventListener' | 'removeEventListener'
> &
  PolicyDocument;

/** Replacements for the browser's own objects, for tests and for pages that bring their own camera. */
export interface CameraOptions {
  readonly mediaDevices?: CameraDevices;
  readonly permissions?: Pick<Permissions, 'query'>;
  readonly document?: CameraDocument;
  /** Whether the page is a secure context; `globalThis.isSecureContext` by default. */
  readonly isSecureContext?: boolean;
  readonly clock?: Clock;
}

export interface CameraEnvironment {
  readonly mediaDevices: CameraDevices | undefined;
  readonly permissions: Pick<Permissions, 'query'> | undefined;
  readonly document: CameraDocument | undefined;
  readonly isSecureContext: boolean;
  readonly clock: Clock;
}

/** The options, filled up from the globals as they are now. */
export function readEnvironment(options: CameraOptions): CameraEnvironment {
  const navigator = globalThis.navigator as Navigator | undefined;
  return {
    // `mediaDevices` is typed as always there, but is missing in insecure contexts and in Node.
    mediaDevices: options.mediaDevices ?? navigator?.mediaDevices,
    permissions: options.permissions ?? navigator?.permissions,
    document: options.document ?? globalThis.document,
    // Browsers too old to tell are not refused: they fail at `mediaDevices`.
    isSecureContext: options.isSecureContext ?? globalThis.isSecureContext ?? true,
    clock: options.clock ?? systemClock,
  };
}
