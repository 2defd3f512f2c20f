/** `npm run lint`. */
// @ts-nocheck Some plugins ship no types, or types of another form.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {ROOT} from './src/paths.mjs';

const SHIPPED = 'packages/*/src/**/*.ts';
const TESTS = ['**/*.test.ts', '**/*.e2e.ts', '**/e2e/**/*.ts', 'packages/*/src/testing/**/*.ts'];

export default tseslint.config(
  {ignores: ['**/dist/', '**/cdn/', '**/built/', 'node_modules/', 'out/']},
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    languageOptions: {ecmaVersion: 'latest', sourceType: 'module'},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      'no-implicit-coercion': ['error', {boolean: false}],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: [SHIPPED],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: ROOT}},
    rules: {
      // What we ship says nothing on the console and keeps nothing to itself.
      'no-console': 'error',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict policy of the page forbids style attributes; styleMap sets one, too.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      // Numbers in texts are what texts are for.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `() => void work()` and `() => setter(x)` are how listeners are written.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async method may satisfy a port without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      // Ports from outside are checked at the door although their types promise the right thing.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Names and MRZ lines are split by code point, on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // `readJson<Manifest>(…)` names what the caller expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A cause may be anything that was thrown.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      // Ports are objects of closures: their methods hang on no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Indexing an array is checked (noUncheckedIndexedAccess), so loops over pixels need the mark everywhere.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/verify/src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },
  {
    files: TESTS,
    // Types are checked by tsc; the rules that need them cost half of the time and find what fails the test anyway.
    extends: [tseslint.configs.base, tseslint.configs.disableTypeChecked],
    rules: {
      // `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
);
