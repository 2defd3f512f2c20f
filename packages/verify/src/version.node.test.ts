import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {SDK} from './version.js';

test('the manifest names the package and version that package.json names', () => {
  const url = new URL('../package.json', import.meta.url);
  const {name, version} = JSON.parse(readFileSync(url, 'utf8')) as typeof SDK;
  assert.deepEqual({name, version}, {name: SDK.name, version: SDK.version});
});
