/** Bundles with what nobody has captured, but somebody said, an e-mail address: for `make-vectors.mjs`. */
import {canonicalJson, sealBundle} from '../dist/index.js';
import {CONTENT, ISSUED_AT} from '../dist/testing/example.js';
import {bytesOf} from './file-bytes.mjs';

const FILE = 'email-statement';
const [EMAIL, OTHER] = ['anna@example.org', 'hans@example.org'];

const encode = (by, email) => new TextEncoder().encode(canonicalJson({by, email}));

/** The content with a statement and the claim that comes of it. */
function stating(content, by) {
  const resource = {
    ...{id: 'email', type: 'EMAIL'},
    files: [
      {
        ...{id: FILE, kind: 'statement', mediaType: 'application/json'},
        ...{bytes: encode(by, EMAIL), capturedAt: ISSUED_AT},
      },
    ],
  };
  const claim = {
    ...{key: 'email', type: 'string', value: EMAIL},
    evidence: {resourceId: resource.id, zone: by, confidence: 0, crossChecks: []},
  };
  const {resources, claims} = content;
  return {...content, resources: [...resources, resource], claims: [...claims, claim]};
}

/** Nothing is captured of somebody who is known: the statement is all that there is. */
function ofKnownIdentity() {
  const {liveness: _, faceMatch: __, ...content} = CONTENT;
  return {
    ...content,
    identity: {...CONTENT.identity, resources: ['known-selfie', 'known-passport']},
    capture: {...CONTENT.capture, cameras: []},
    ...{resources: [], documents: [], claims: [], models: []},
  };
}

export async function addStatementBundles({bundle, resealed, device}) {
  const [user, page, alone] = await Promise.all(
    [stating(CONTENT, 'user'), stating(CONTENT, 'page'), stating(ofKnownIdentity(), 'user')].map(
      (content) => sealBundle(content, device),
    ),
  );
  const files = bytesOf(user);
  bundle('an e-mail address that the User states', 'valid', user.jws, {files});
  bundle('an e-mail address that the page states', 'valid', page.jws, {files: bytesOf(page)});
  bundle('nothing but an e-mail address, of a known Identity', 'valid', alone.jws, {
    files: bytesOf(alone),
  });

  const {[FILE]: statement, ...fewer} = files;
  const altered = Buffer.from(encode('user', OTHER)).toString('base64url');
  bundle('another e-mail address than was signed', 'ERR_BUNDLE_FILE_ALTERED', user.jws, {
    files: {...files, [FILE]: altered},
  });
  bundle('an e-mail address left out', 'ERR_BUNDLE_FILE_MISSING', user.jws, {files: fewer});
  const silent = await sealBundle(CONTENT, device);
  bundle('an e-mail address that was not signed', 'ERR_BUNDLE_FILE_UNEXPECTED', silent.jws, {
    files: {...bytesOf(silent), [FILE]: statement},
  });

  const fileOf = ({resources}) => resources.at(-1).files[0];
  for (const [name, change] of Object.entries({
    'a statement that is plain text': (m) => (fileOf(m).mediaType = 'text/plain'),
    'a page of a statement': (m) => (fileOf(m).page = 1),
    'a statement that was uploaded': (m) => (fileOf(m).origin = 'upload'),
    'a statement of somebody unknown': (m) => (m.claims.at(-1).evidence.zone = 'friend'),
    'a claim of a statement that is not there': (m) => m.resources.pop(),
  })) {
    bundle(name, 'ERR_BUNDLE_SCHEMA', await resealed(user, change), {files});
  }
}
