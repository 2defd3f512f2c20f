/** The check before anything heavy loads: can this page ask for a camera at all? */
import {PassbaseError, policyForbids} from '@passbase-verify/protocol';
import {
  readEnvironment,
  type CameraDevices,
  type CameraDocument,
  type CameraEnvironment,
  type CameraOptions,
} from './environment.js';

export type CameraSupport =
  {readonly supported: true} | {readonly supported: false; readonly error: PassbaseError};

/**
 * Tells whether this page may ask for a camera, without asking. Safe to call anywhere, Node included.
 * The error is `ERR_CAMERA_INSECURE` (page not served over HTTPS or from loopback), `ERR_CAMERA_POLICY`
 * (Permissions Policy, W3C Permissions Policy section 8) or `ERR_CAMERA_UNSUPPORTED` (no `mediaDevices`).
 */
export function supportCamera(options: CameraOptions = {}): CameraSupport {
  const error = findObstacle(readEnvironment(options));
  return error ? {supported: false, error} : {supported: true};
}

export interface SupportedEnvironment extends CameraEnvironment {
  readonly mediaDevices: CameraDevices;
  readonly document: CameraDocument;
}

/** @throws {PassbaseError} as {@link supportCamera} tells. */
export function assertSupported(
  environment: CameraEnvironment,
): asserts environment is SupportedEnvironment {
  const error = findObstacle(environment);
  if (error) throw error;
}

function findObstacle(environment: CameraEnvironment): PassbaseError | undefined {
  const {isSecureContext, mediaDevices, document} = environment;
  // First, because browsers hide `mediaDevices` from insecure pages: the cause is the address.
  if (!isSecureContext) {
    return new PassbaseError('ERR_CAMERA_INSECURE', 'the page is not served over HTTPS');
  }
  if (!document || typeof mediaDevices?.getUserMedia !== 'function') {
    return new PassbaseError('ERR_CAMERA_UNSUPPORTED', 'there is no navigator.mediaDevices');
  }
  if (policyForbids(document, 'camera')) {
    return new PassbaseError('ERR_CAMERA_POLICY', 'the Permissions Policy forbids the camera');
  }
  return undefined;
}
