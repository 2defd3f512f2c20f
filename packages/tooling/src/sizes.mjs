/**
 * `npm run sizes`: everything that is loaded, before the User presses start and up to the first judged frame, computed from
 * what the build made. The last line is JSON; the exit code is 1 where the part before start, or a language, is too large.
 */
import {readFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import ts from 'typescript';
import {readCatalog} from './catalog.mjs';
import {CDN, CDN_ASSETS} from './paths.mjs';
import {command} from './progress.mjs';

/** What a page may load before the User presses start: script and styles, gzip. */
export const BEFORE_START_LIMIT = 25_000;

/** All sentences of one language, gzip. What is loaded in the place of English may not cost much more than English does. */
export const LANGUAGE_LIMIT = 20_000;

const ENTRY = join(CDN, 'passbase-verify.js');

/** Sentences; every journey counts the English ones, and each other language stands in their place. */
const WORDS = /^chunks\/words-([a-z]+)-/;

/** What is asked of the asset base when a phase begins, besides the engine's worker: names of the catalogue. */
const PHASE_ASSETS = {
  face: ['mediapipe-wasm', 'face-landmarker', 'face-detector'],
  // Engines and the other models are there by then, or come from the cache.
  match: ['face-recognizer'],
  document: ['onnxruntime-wasm', 'document-locator', 'mrz-lines', 'mrz-reader'],
  // Only where printed fields are wanted, and of the languages one: English is among the largest.
  text: ['tesseract-core', 'tesseract-eng'],
  // Only where a document's bar code is wanted.
  barcode: ['zxing-reader'],
  // Only where a PDF is chosen, and each pack only where the file asks for it.
  pdf: ['pdf-fonts', 'pdf-character-maps', 'pdf-decoders'],
};

/**
 * The local scripts that a script imports.
 *
 * @param {string} code
 * @returns {{fixed: string[], late: string[]}} `late`: by `import()`.
 */
export function readScriptImports(code) {
  const source = ts.createSourceFile('file.js', code, ts.ScriptTarget.Latest);
  /** @type {{fixed: string[], late: string[]}} */
  const found = {fixed: [], late: []};
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const specifier = node.moduleSpecifier;
      if (specifier && ts.isStringLiteral(specifier)) found.fixed.push(specifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) found.late.push(specifier.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The scripts reachable from `entry`.
 *
 * @param {string} entry
 * @param {{late: boolean}} options `late`: also through `import()`.
 */
async function collectScripts(entry, {late}) {
  const seen = new Set([entry]);
  // A set grows while it is walked through.
  for (const path of seen) {
    const imports = readScriptImports(await readFile(path, 'utf8'));
    const wanted = late ? [...imports.fixed, ...imports.late] : imports.fixed;
    for (const specifier of wanted.filter((text) => text.startsWith('.'))) {
      seen.add(join(dirname(path), specifier));
    }
  }
  return [...seen];
}

/** @param {Uint8Array} bytes */
function brotliSize(bytes) {
  // 9 of 11: what servers can afford; the last two levels cost minutes for about 3 % of 25 MB of WebAssembly.
  const params = {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22};
  return brotliCompressSync(bytes, {params}).length;
}

/**
 * @typedef {'before start' | 'after start' | 'face' | 'document' | 'match' | 'text' | 'barcode' | 'pdf' | 'language'} Phase When a file is loaded; `language`: in
 *   the place of English.
 * @typedef {{phase: Phase, file: string, raw: number, gzip: number, brotli: number}} Row
 */

/** @param {Phase} phase @param {string} path @returns {Promise<Row>} */
async function measure(phase, path) {
  const bytes = await readFile(path);
  return {
    phase,
    file: relative(CDN, path),
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliSize(bytes),
  };
}

/** The language of a file of sentences. @param {string} file Its path within the build. */
const languageOf = (file) => WORDS.exec(file)?.[1];

/** @param {string} path */
const isForeign = (path) => (languageOf(relative(CDN, path)) ?? 'en') !== 'en';

/** Every file that a journey loads. @returns {Promise<{phase: Phase, path: string}[]>} */
async function listFiles() {
  const before = await collectScripts(ENTRY, {late: false});
  const all = await collectScripts(ENTRY, {late: true});
  const {assets} = await readCatalog();
  /** @param {'face' | 'document' | 'match' | 'text' | 'barcode' | 'pdf'} phase */
  const assetsOf = (phase) => {
    const files = assets.filter(({name}) => PHASE_ASSETS[phase].includes(name));
    return files.map(({file}) => ({phase, path: join(CDN_ASSETS, file)}));
  };
  /** @param {'face' | 'document' | 'match' | 'text' | 'pdf'} engine */
  const ofEngine = (engine) => [
    {phase: engine, path: join(CDN_ASSETS, `${engine}-worker.js`)},
    ...assetsOf(engine),
  ];
  return [
    ...before.map((path) => ({phase: /** @type {const} */ ('before start'), path})),
    ...[...all.filter((path) => !before.includes(path)), join(CDN_ASSETS, 'catalog.json')].map(
      (path) => ({
        phase: isForeign(path)
          ? /** @type {const} */ ('language')
          : /** @type {const} */ ('after start'),
        path,
      }),
    ),
    ...ofEngine('face'),
    ...ofEngine('document'),
    ...ofEngine('match'),
    ...ofEngine('text'),
    ...assetsOf('barcode'),
    ...ofEngine('pdf'),
  ];
}

/**
 * The figures of the last line.
 *
 * @param {Row[]} rows
 * @returns {{beforeStartGzip: number, documentPathBrotli: number, journeyBrotli: number, languageGzip: number}} In bytes.
 *   `documentPath`: a journey that captures a document and shows no face; `journey`: everything that can be loaded, in
 *   English; `language`: the sentences of the language that has the most.
 */
export function summarize(rows) {
  /** @param {'gzip' | 'brotli'} encoding @param {Phase[]} phases */
  const sum = (encoding, phases) =>
    rows
      .filter(({phase}) => phases.includes(phase))
      .reduce((total, row) => total + row[encoding], 0);
  return {
    beforeStartGzip: sum('gzip', ['before start']),
    documentPathBrotli: sum('brotli', ['before start', 'after start', 'document']),
    journeyBrotli: sum('brotli', [
      'before start',
      'after start',
      'face',
      'document',
      'match',
      'text',
      'barcode',
      'pdf',
    ]),
    languageGzip: largestLanguage(rows),
  };
}

/** Before start and after it together, gzip. @param {Row[]} rows */
function largestLanguage(rows) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const {file, gzip} of rows) {
    const language = languageOf(file);
    if (language) sums.set(language, (sums.get(language) ?? 0) + gzip);
  }
  return Math.max(0, ...sums.values());
}

/** @param {Row[]} rows */
function printTable(rows) {
  /** @param {number} bytes */
  const cell = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
  const width = Math.max(...rows.map(({file}) => file.length));
  /** @param {string} phase @param {string} file @param {string[]} cells */
  const print = (phase, file, cells) =>
    console.log(
      [phase.padEnd(13), file.padEnd(width), ...cells.map((text) => text.padStart(12))].join(' '),
    );
  print('loaded', 'file', ['raw', 'gzip', 'brotli']);
  for (const {phase, file, raw, gzip, brotli} of rows) {
    print(phase, file, [raw, gzip, brotli].map(cell));
  }
  for (const phase of new Set(rows.map((row) => row.phase))) {
    const own = rows.filter((row) => row.phase === phase);
    const sums = /** @type {const} */ (['raw', 'gzip', 'brotli']).map((key) =>
      own.reduce((total, row) => total + row[key], 0),
    );
    print(phase, 'sum', sums.map(cell));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const files = await listFiles();
    const rows = await Promise.all(files.map(({phase, path}) => measure(phase, path)));
    printTable(rows);
    const summary = summarize(rows);
    const tooLarge = summary.beforeStartGzip > BEFORE_START_LIMIT;
    if (tooLarge) console.log(`before start: more than the limit of ${BEFORE_START_LIMIT} bytes`);
    const tooWordy = summary.languageGzip > LANGUAGE_LIMIT;
    if (tooWordy) console.log(`language: one is more than the limit of ${LANGUAGE_LIMIT} bytes`);
    console.log(JSON.stringify(summary));
    return tooLarge || tooWordy ? 1 : 0;
  });
}
