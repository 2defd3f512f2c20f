/** `npm run imports`: refuses imports that go up, past another package's door, or out of the house. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {findSources} from './files.mjs';
import {importProblem, oneFileProblems} from './import-rules.mjs';
import {inRoot} from './paths.mjs';
import {command} from './progress.mjs';

/**
 * Everything that a file imports: statically, by `import()`, by `import('…').Type` and by re-export.
 *
 * @param {string} code TypeScript.
 * @returns {string[]} Specifiers, in order.
 */
export function readImports(code) {
  const source = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest);
  /** @type {string[]} */
  const specifiers = [];
  /** @param {ts.Node | undefined} node */
  const add = (node) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) specifiers.push(node.text);
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return specifiers;
}

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(inRoot(path), 'utf8'));

/** The packages, in the order of the workspaces. @returns {Promise<import('./import-rules.mjs').Package[]>} */
async function readPackages() {
  const {workspaces} = await readJson('package.json');
  return Promise.all(
    workspaces.map(async (/** @type {string} */ path) => ({
      folder: path.replace('packages/', ''),
      dependencies: {},
      ...(await readJson(`${path}/package.json`)),
    })),
  );
}

/** Every problem, each a sentence that begins with the file. */
export async function findImportProblems() {
  const packages = await readPackages();
  const files = await findSources('packages', (path) =>
    /^packages\/[^/]+\/src\/.*\.ts$/.test(path),
  );
  const imports = await Promise.all(
    files.map(async (file) =>
      readImports(await readFile(inRoot(file), 'utf8')).map((specifier) => ({file, specifier})),
    ),
  );
  const all = imports.flat();
  const problems = all.flatMap((one) => {
    const problem = importProblem(one, packages);
    return problem === undefined ? [] : [`${one.file}: '${one.specifier}': ${problem}`];
  });
  return {
    problems: [...problems, ...oneFileProblems(all)],
    files: files.length,
    imports: all.length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const {problems, files, imports} = await findImportProblems();
    for (const problem of problems) console.log(problem);
    console.log(`${imports} imports in ${files} files, ${problems.length} refused`);
    return problems.length > 0 ? 1 : 0;
  });
}
