/** Who may import whom. The order of the workspaces in the root's package.json is the order of dependency. */

/** Third-party packages that a package's own code may import. What is not here may not be imported. */
export const THIRD_PARTY = {
  bundle: ['jose', 'canonicalize'],
  vision: [
    '@mediapipe/tasks-vision',
    'onnxruntime-web',
    'pdfjs-dist',
    'tesseract.js-core',
    'zxing-wasm',
  ],
  vault: ['idb'],
  verify: ['lit'],
  testkit: ['@sd-jwt/core', 'bwip-js'],
};

/** Engines: imported by exactly one file, so that each can be replaced in one place. */
export const ONE_FILE_EACH = [
  '@mediapipe/tasks-vision',
  'onnxruntime-web',
  'pdfjs-dist',
  'tesseract.js-core',
  'zxing-wasm',
];

/** What tests may import besides. */
const TEST_TOOLS = ['ajv', 'axe-core', 'chai', 'fast-check'];

/** Tests may also look at a package through `testkit`, which stands below them all. */
const TEST_PACKAGES = ['testkit'];

/**
 * @typedef {object} Package
 * @property {string} folder Its folder's name under `packages/`.
 * @property {string} name Its npm name.
 * @property {Record<string, string>} dependencies
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, unknown>} [exports]
 *
 * @typedef {object} Import
 * @property {string} file Relative to the repository.
 * @property {string} specifier As written.
 */

/** `@scope/name/a/b` → `@scope/name`. @param {string} specifier */
export function packageOf(specifier) {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** @param {string} file */
const isTest = (file) => /\.(test|e2e)\.ts$|\/src\/testing\//.test(file);

/**
 * What is wrong with one import: a sentence, or undefined.
 *
 * @param {Import} wanted
 * @param {Package[]} packages In order of dependency.
 */
export function importProblem({file, specifier}, packages) {
  const importer = packages.find(({folder}) => file.startsWith(`packages/${folder}/`));
  if (importer === undefined) return 'lies in no package';
  if (specifier.startsWith('.')) return relativeProblem(file, specifier, importer);
  if (specifier.startsWith('node:')) {
    const allowed = file.endsWith('.node.test.ts') || importer.folder === 'testkit';
    return allowed ? undefined : 'imports a module of Node; it must run in a browser';
  }
  const name = packageOf(specifier);
  const imported = packages.find((candidate) => candidate.name === name);
  return imported === undefined
    ? thirdPartyProblem(file, name, importer)
    : workspaceProblem(file, specifier, importer, imported, packages);
}

/** @param {string} file @param {string} specifier @param {Package} importer */
function relativeProblem(file, specifier, importer) {
  const resolved = new URL(specifier, `file:///${file}`).pathname;
  return resolved.startsWith(`/packages/${importer.folder}/`)
    ? undefined
    : 'reaches into another package; import it by its name';
}

/** What a file may count on being installed. @param {string} file @param {Package} importer */
const declaredFor = (file, {dependencies, devDependencies}) =>
  isTest(file) ? {...dependencies, ...devDependencies} : dependencies;

/** @param {string} file @param {string} name @param {Package} importer */
function thirdPartyProblem(file, name, importer) {
  if (isTest(file) && TEST_TOOLS.includes(name)) return undefined;
  const allowed = THIRD_PARTY[/** @type {keyof typeof THIRD_PARTY} */ (importer.folder)] ?? [];
  // A test may compare with other implementations, which its package names as development dependencies.
  if (!allowed.includes(name) && !isTest(file)) return `${importer.folder} may not import ${name}`;
  return name in declaredFor(file, importer) ? undefined : `${name} is not among its dependencies`;
}

/**
 * @param {string} file @param {string} specifier
 * @param {Package} importer @param {Package} imported @param {Package[]} packages
 */
function workspaceProblem(file, specifier, importer, imported, packages) {
  const forTest = isTest(file) && TEST_PACKAGES.includes(imported.folder);
  // The testkit stands outside of the order: it takes the words, and nothing that it would test.
  const upward =
    importer.folder === 'testkit'
      ? imported.folder !== 'protocol'
      : packages.indexOf(imported) >= packages.indexOf(importer);
  if (upward && !forTest) return `${importer.folder} may not import ${imported.folder}`;
  const door = `.${specifier.slice(imported.name.length)}`;
  if (!(door in (imported.exports ?? {'.': ''}))) {
    return `${specifier} is not a door of ${imported.folder}`;
  }
  return imported.name in declaredFor(file, importer)
    ? undefined
    : `${imported.name} is not among its dependencies`;
}

/**
 * Engines that are imported by more than one file.
 *
 * @param {Import[]} imports
 * @returns {string[]}
 */
export function oneFileProblems(imports) {
  return ONE_FILE_EACH.flatMap((name) => {
    const importing = imports.filter(
      ({file, specifier}) => packageOf(specifier) === name && !isTest(file),
    );
    const files = [...new Set(importing.map(({file}) => file))];
    return files.length > 1
      ? [`${name} may be imported by one file only, not by ${files.join(', ')}`]
      : [];
  });
}
