import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readImports} from './check-imports.mjs';
import {importProblem, oneFileProblems, packageOf} from './import-rules.mjs';

const PACKAGES = [
  {folder: 'protocol', name: '@p/protocol', dependencies: {}, exports: {'.': './dist/index.js'}},
  {
    folder: 'vision',
    name: '@p/vision',
    dependencies: {'@p/protocol': '1', 'tesseract.js-core': '7'},
  },
  {
    folder: 'vault',
    name: '@p/vault',
    dependencies: {'@p/protocol': '1'},
    devDependencies: {'other-vault': '1', '@p/testkit': '1'},
  },
  {folder: 'verify', name: 'verify', dependencies: {'@p/protocol': '1', lit: '3'}},
  {folder: 'testkit', name: '@p/testkit', dependencies: {'@p/protocol': '1'}},
];

/** @param {string} file @param {string} specifier */
const problem = (file, specifier) => importProblem({file, specifier}, PACKAGES);

describe('readImports', () => {
  it('finds every form of import', () => {
    const code = `
      import {a} from 'a';
      import type {B} from 'b';
      import 'c';
      export * from 'd';
      const e = await import('e');
      let f: import('f').F;
      // import 'not-this';
      const text = "import 'nor-this'";
    `;
    assert.deepEqual(readImports(code), ['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('packageOf', () => {
  it('cuts the path off', () => {
    assert.equal(packageOf('lit/decorators.js'), 'lit');
    assert.equal(packageOf('@scope/name/a.js'), '@scope/name');
  });
});

describe('importProblem', () => {
  it('allows a package further down by its door', () => {
    assert.equal(problem('packages/vision/src/a.ts', '@p/protocol'), undefined);
  });

  it('refuses a package further up', () => {
    assert.match(
      problem('packages/protocol/src/a.ts', '@p/vision') ?? '',
      /protocol may not import vision/,
    );
  });

  it('refuses to go past a door', () => {
    assert.match(
      problem('packages/vision/src/a.ts', '@p/protocol/dist/error.js') ?? '',
      /not a door/,
    );
  });

  it('refuses a relative path into another package', () => {
    assert.match(
      problem('packages/vision/src/a.ts', '../../protocol/src/error.js') ?? '',
      /reaches into another package/,
    );
  });

  it('allows a relative path within the package', () => {
    assert.equal(problem('packages/vision/src/face/a.ts', '../b.js'), undefined);
  });

  it('refuses a package that is not declared', () => {
    assert.match(
      problem('packages/verify/src/a.ts', '@p/vision') ?? '',
      /not among its dependencies/,
    );
  });

  it('refuses third-party code that the table does not give', () => {
    assert.match(problem('packages/protocol/src/a.ts', 'lit') ?? '', /protocol may not import lit/);
    assert.match(problem('packages/verify/src/a.ts', 'chai') ?? '', /verify may not import chai/);
  });

  it('refuses third-party code that is allowed but not declared', () => {
    assert.match(problem('packages/vault/src/a.ts', 'idb') ?? '', /not among its dependencies/);
  });

  it('allows test tools in tests only', () => {
    assert.equal(problem('packages/vault/src/a.test.ts', 'fast-check'), undefined);
    assert.match(problem('packages/vault/src/a.ts', 'fast-check') ?? '', /may not import/);
  });

  it('lets tests compare with what is declared for development', () => {
    assert.equal(problem('packages/vault/src/a.test.ts', 'other-vault'), undefined);
    assert.match(problem('packages/vault/src/a.ts', 'other-vault') ?? '', /may not import/);
    assert.match(problem('packages/vision/src/a.test.ts', 'other-vault') ?? '', /not among its/);
  });

  it("allows Node's modules in Node's tests only", () => {
    assert.equal(problem('packages/vault/src/a.node.test.ts', 'node:test'), undefined);
    assert.match(problem('packages/vault/src/a.ts', 'node:fs') ?? '', /must run in a browser/);
  });

  it('lets tests use the testkit, and the testkit only the protocol', () => {
    assert.equal(problem('packages/vault/src/a.test.ts', '@p/testkit'), undefined);
    assert.match(problem('packages/vault/src/a.ts', '@p/testkit') ?? '', /may not import testkit/);
    assert.match(
      problem('packages/testkit/src/a.ts', '@p/vision') ?? '',
      /testkit may not import vision/,
    );
    assert.equal(problem('packages/testkit/src/a.ts', '@p/protocol'), undefined);
  });
});

describe('oneFileProblems', () => {
  it('refuses a second file that imports an engine', () => {
    const imports = ['a', 'b'].map((name) => ({
      file: `packages/vision/src/${name}.ts`,
      specifier: 'tesseract.js-core',
    }));
    assert.match(oneFileProblems(imports).join(), /one file only, not by .*a\.ts, .*b\.ts/);
    assert.deepEqual(oneFileProblems(imports.slice(1)), []);
  });
});
