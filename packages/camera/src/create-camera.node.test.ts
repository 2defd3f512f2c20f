/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCamera, supportCamera} from './index.js';

describe('the camera package in Node', () => {
  it('can be imported, and says that there is no camera', async () => {
    const support = supportCamera();
    assert.equal(support.supported, false);
    assert.equal(!support.supported && support.error.code, 'ERR_CAMERA_UNSUPPORTED');
    const signal = new AbortController().signal;
    await assert.rejects(createCamera().open({facing: 'front'}, {signal}), {
      code: 'ERR_CAMERA_UNSUPPORTED',
    });
  });
});
