/** What nobody has captured, but somebody said: an e-mail address. Nothing shows that it is true, and its evidence says so. */
import {
  PassbaseError,
  isEmailAddress,
  type DataPoint,
  type EvidenceZone,
  type Manifest,
} from '@passbase-verify/protocol';
import {decodeJson} from './decode-json.js';

export interface Statement {
  readonly email: string;
  /** Who said it: the User typed it, or the page knew it already. */
  readonly by: 'user' | 'page';
}

const ZONES: Readonly<Record<Statement['by'], EvidenceZone>> = {user: 'user', page: 'page'};

export const encodeStatement = ({email, by}: Statement): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({by, email}));

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` */
export function decodeStatement(bytes: Uint8Array): Statement {
  const value = decodeJson(bytes, 'what was stated') as Partial<Statement> | null;
  const {email, by} = value ?? {};
  if (!isEmailAddress(email) || (by !== 'user' && by !== 'page')) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'what was stated is no e-mail address');
  }
  return {email, by};
}

/** Data points out of it, as far as they are asked for. A confidence of 0: nothing has looked at it. */
export const statedPoints = (
  keys: readonly string[],
  {resourceId, statement}: {readonly resourceId: string; readonly statement: Statement},
): readonly DataPoint[] =>
  keys.includes('email')
    ? [
        {
          ...{key: 'email', type: 'string', value: statement.email},
          evidence: {resourceId, zone: ZONES[statement.by], confidence: 0, crossChecks: []},
        },
      ]
    : [];

/** What a bundle has of it; undefined where nothing was stated. @throws as `decodeStatement` does. */
export function statedIn(
  {resources}: Manifest,
  bytesOf: (fileId: string) => Uint8Array | undefined,
): {readonly resourceId: string; readonly statement: Statement} | undefined {
  const resource = resources.find(({type}) => type === 'EMAIL');
  const file = resource?.files.find(({kind}) => kind === 'statement');
  const bytes = file && bytesOf(file.id);
  return resource && bytes
    ? {resourceId: resource.id, statement: decodeStatement(bytes)}
    : undefined;
}
