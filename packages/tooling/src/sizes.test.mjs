import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readScriptImports, summarize} from './sizes.mjs';

describe('readScriptImports', () => {
  it('tells what loads at once from what loads later', () => {
    const code = `import{a}from"./a.js";export*from"./b.js";export{c};const d=()=>import("./d.js");import(e);`;
    assert.deepEqual(readScriptImports(code), {fixed: ['./a.js', './b.js'], late: ['./d.js']});
  });
});

describe('summarize', () => {
  it('adds up what each path loads', () => {
    /** @type {import('./sizes.mjs').Row[]} */
    const rows = [
      {phase: 'before start', file: 'a.js', raw: 9, gzip: 5, brotli: 4},
      {phase: 'after start', file: 'b.js', raw: 90, gzip: 50, brotli: 40},
      {phase: 'face', file: 'c.wasm', raw: 900, gzip: 500, brotli: 400},
      {phase: 'document', file: 'd.wasm', raw: 9000, gzip: 5000, brotli: 4000},
      {phase: 'text', file: 'e.wasm', raw: 90000, gzip: 50000, brotli: 40000},
      {phase: 'language', file: 'chunks/words-de-start-a.js', raw: 9, gzip: 7, brotli: 5},
      {phase: 'language', file: 'chunks/words-de-journey-a.js', raw: 9, gzip: 7, brotli: 5},
      {phase: 'language', file: 'chunks/words-fr-start-a.js', raw: 9, gzip: 8, brotli: 5},
    ];
    assert.deepEqual(summarize(rows), {
      beforeStartGzip: 5,
      documentPathBrotli: 4044,
      journeyBrotli: 44444,
      languageGzip: 14,
    });
  });
});
