import {expect} from 'chai';
import type {ErrorCode} from '@passbase-verify/protocol';
import {explainRefusal, refusalCode, type RefusalContext} from './camera-errors.js';
import {readEnvironment} from './environment.js';
import {createFakeDocument} from './testing/fake-document.js';

const OPEN: RefusalContext = {policyForbids: false, isSecureContext: true, permission: undefined};

const TABLE: readonly [name: string, context: Partial<RefusalContext>, code: ErrorCode][] = [
  ['NotAllowedError', {}, 'ERR_CAMERA_DENIED'],
  ['NotAllowedError', {permission: 'denied'}, 'ERR_CAMERA_DENIED'],
  ['NotAllowedError', {permission: 'granted'}, 'ERR_CAMERA_DENIED'],
  ['NotAllowedError', {permission: 'prompt'}, 'ERR_CAMERA_DISMISSED'],
  ['NotAllowedError', {permission: 'prompt', policyForbids: true}, 'ERR_CAMERA_POLICY'],
  ['NotFoundError', {}, 'ERR_CAMERA_ABSENT'],
  ['NotReadableError', {}, 'ERR_CAMERA_BUSY'],
  ['AbortError', {}, 'ERR_CAMERA_BUSY'],
  ['OverconstrainedError', {}, 'ERR_CAMERA_UNSUITABLE'],
  ['SecurityError', {isSecureContext: false}, 'ERR_CAMERA_INSECURE'],
  ['SecurityError', {}, 'ERR_CAMERA_POLICY'],
  ['TypeError', {}, 'ERR_CAMERA_UNSUPPORTED'],
  ['NotSupportedError', {}, 'ERR_CAMERA_UNSUPPORTED'],
  ['SomethingNewError', {}, 'ERR_CAMERA_BUSY'],
  ['constructor', {}, 'ERR_CAMERA_BUSY'],
];

describe('refusalCode', () => {
  for (const [name, context, code] of TABLE) {
    it(`maps ${name} with ${JSON.stringify(context)} to ${code}`, () => {
      expect(refusalCode(name, {...OPEN, ...context})).to.equal(code);
    });
  }
});

describe('explainRefusal', () => {
  const environment = (query: () => Promise<unknown>) =>
    readEnvironment({
      document: createFakeDocument(),
      permissions: {query: query as Permissions['query']},
    });
  const refusal = new DOMException('Permission dismissed', 'NotAllowedError');

  it('asks the Permissions API whether the User answered, and keeps the cause', async () => {
    const error = await explainRefusal(
      refusal,
      environment(async () => ({state: 'prompt'})),
    );
    expect(error.code).to.equal('ERR_CAMERA_DISMISSED');
    expect(error.cause).to.equal(refusal);
  });

  it('takes a browser without that permission name for a refusal', async () => {
    const error = await explainRefusal(
      refusal,
      environment(() => Promise.reject(new TypeError('camera is no permission'))),
    );
    expect(error.code).to.equal('ERR_CAMERA_DENIED');
  });

  it('stands anything that was thrown', async () => {
    for (const thrown of [undefined, null, 'no', 7, {}]) {
      const error = await explainRefusal(
        thrown,
        environment(async () => ({state: 'granted'})),
      );
      expect(error.code).to.equal('ERR_CAMERA_BUSY');
    }
  });
});
