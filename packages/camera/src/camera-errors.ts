/** Refusals of `getUserMedia`, by name. W3C Media Capture and Streams, section 10.3.1 (getUserMedia). */
import {
  PassbaseError,
  policyForbids,
  systemClock,
  withDeadline,
  type ErrorCode,
} from '@passbase-verify/protocol';
import type {CameraEnvironment} from './environment.js';

/** What else is known when a request was refused. */
export interface RefusalContext {
  readonly policyForbids: boolean;
  readonly isSecureContext: boolean;
  /** As the Permissions API says after the refusal; undefined where the browser doesn't tell. */
  readonly permission: PermissionState | undefined;
}

const whoRefused = ({policyForbids, permission}: RefusalContext): ErrorCode => {
  if (policyForbids) return 'ERR_CAMERA_POLICY';
  // Still to be asked: the User closed the question without an answer.
  return permission === 'prompt' ? 'ERR_CAMERA_DISMISSED' : 'ERR_CAMERA_DENIED';
};

const CODES: Readonly<Record<string, (context: RefusalContext) => ErrorCode>> = {
  NotAllowedError: whoRefused,
  NotFoundError: () => 'ERR_CAMERA_ABSENT',
  NotReadableError: () => 'ERR_CAMERA_BUSY',
  AbortError: () => 'ERR_CAMERA_BUSY',
  OverconstrainedError: () => 'ERR_CAMERA_UNSUITABLE',
  SecurityError: ({isSecureContext}) =>
    isSecureContext ? 'ERR_CAMERA_POLICY' : 'ERR_CAMERA_INSECURE',
  // What is asked for is fixed by us and valid, so a browser that refuses it lacks the interface.
  TypeError: () => 'ERR_CAMERA_UNSUPPORTED',
  NotSupportedError: () => 'ERR_CAMERA_UNSUPPORTED',
};

/** The code of a refusal named `name`. Unknown names: the camera is there but could not be started. */
export function refusalCode(name: string, context: RefusalContext): ErrorCode {
  const rule = Object.hasOwn(CODES, name) ? CODES[name] : undefined;
  return rule?.(context) ?? 'ERR_CAMERA_BUSY';
}

/** Turns what `getUserMedia` rejected with into one of our errors, with the cause kept. */
export async function explainRefusal(
  refusal: unknown,
  environment: CameraEnvironment,
): Promise<PassbaseError> {
  const name = nameOf(refusal);
  const code = refusalCode(name, {
    policyForbids: policyForbids(environment.document, 'camera'),
    isSecureContext: environment.isSecureContext,
    permission: name === 'NotAllowedError' ? await readPermission(environment) : undefined,
  });
  return new PassbaseError(code, `the camera was refused with ${name}`, {cause: refusal});
}

function nameOf(refusal: unknown): string {
  // Not `instanceof DOMException`: OverconstrainedError isn't one in every browser.
  const name = (refusal as {name?: unknown} | undefined)?.name;
  return typeof name === 'string' ? name : 'an unknown error';
}

const PERMISSION_MS = 1_000;

async function readPermission({
  permissions,
}: CameraEnvironment): Promise<PermissionState | undefined> {
  if (!permissions) return undefined;
  try {
    const status = await withDeadline(
      // TypeScript's list of names lacks `camera`; browsers that lack it too throw a TypeError.
      () => permissions.query({name: 'camera'}),
      {ms: PERMISSION_MS, code: 'ERR_CAMERA_TIMEOUT', what: 'permissions', clock: systemClock},
    );
    return status.state;
  } catch {
    return undefined;
  }
}
