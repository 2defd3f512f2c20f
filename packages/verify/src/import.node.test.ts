import assert from 'node:assert/strict';
import {test} from 'node:test';

test('the package can be imported where there is no browser', async () => {
  const {PassbaseAuthenticate, PassbaseConsents, PassbaseVerify, PassbaseError} =
    await import('./index.js');
  await import('./define.js');
  assert.equal(typeof PassbaseVerify, 'function');
  assert.equal(typeof PassbaseAuthenticate, 'function');
  assert.equal(typeof PassbaseConsents, 'function');
  assert.equal(new PassbaseError('ERR_CAMERA_DENIED', 'x').recoverable, true);
  const support = await PassbaseVerify.support();
  assert.equal(support.supported, false);
  assert.equal(support.camera, false);
});
