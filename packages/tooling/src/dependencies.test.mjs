import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {missingPackages} from './dependencies.mjs';

/** @param {Record<string, {version?: string, link?: boolean, optional?: boolean}>} packages */
const lock = (packages) => ({packages});

describe('missingPackages', () => {
  it('is empty where every package is there at its version', () => {
    const both = lock({'': {}, 'node_modules/lit': {version: '3.3.3'}});
    assert.deepEqual(missingPackages(both, both), []);
  });

  it('names a package of another version', () => {
    const wanted = lock({'node_modules/lit': {version: '3.3.3'}});
    const installed = lock({'node_modules/lit': {version: '3.3.2'}});
    assert.deepEqual(missingPackages(wanted, installed), ['node_modules/lit']);
  });

  it('names every package where nothing is installed', () => {
    const wanted = lock({
      'node_modules/lit': {version: '3.3.3'},
      'node_modules/@passbase-verify/camera': {link: true},
    });
    assert.equal(missingPackages(wanted, lock({})).length, 2);
  });

  it('does not ask for packages of other platforms', () => {
    const wanted = lock({'node_modules/@rollup/rollup-win32': {version: '4.0.0', optional: true}});
    assert.deepEqual(missingPackages(wanted, lock({})), []);
  });
});
