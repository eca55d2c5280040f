import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Stages that are functions of their arguments: no page, no clock, no chance (STAGES in tests/architecture/stages.ts). */
const PURE = ['base', 'csv', 'sheet', 'model', 'view', 'theme', 'layout', 'scene', 'render', 'pack'].map(
  (stage) => `src/${stage}/**`,
);
const CODE = ['**/*.ts', '**/*.svelte'];

const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
];
const sendsNothing = 'Milepost sends nothing anywhere (CONVENTIONS S4).';
const runsText = "No text is run as code: the page's policy blocks it (CONVENTIONS S2).";
const textOnly = 'The text of a table reaches the page only as text (CONVENTIONS S5).';
const readsDates =
  'The platform guesses at dates: cells are read by src/model/dates, days are made in src/base/day.ts.';
const isPure = 'A pure stage takes the page, the clock and chance as arguments.';

/** Syntax refused everywhere in src. A later `no-restricted-syntax` replaces this one, so lists are joined by hand. */
const REFUSED = [
  { selector: "MemberExpression[property.name='sendBeacon']", message: sendsNothing },
  { selector: `MemberExpression[property.name=/^(${NETWORK.join('|')})$/]`, message: sendsNothing },
  {
    // An empty window is our own page: it goes nowhere, and says nothing to anyone.
    selector: "CallExpression[callee.object.name='window'][callee.property.name='open']:not([arguments.0.value=''])",
    message: sendsNothing,
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)$/]',
    message: textOnly,
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]", message: textOnly },
  { selector: "CallExpression[callee.property.name='html']", message: textOnly },
  { selector: 'Literal[value=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|sendBeacon)$/]', message: textOnly },
  { selector: "CallExpression[callee.property.name='eval']", message: runsText },
  {
    selector: "MemberExpression[property.name='constructor'] > MemberExpression[property.name='constructor']",
    message: runsText,
  },
  {
    selector:
      'CallExpression[callee.name=/^(setTimeout|setInterval)$/] > :matches(Literal, TemplateLiteral):first-child',
    message: runsText,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length>0]", message: readsDates },
  { selector: "MemberExpression[object.name='Date'][property.name='parse']", message: readsDates },
  {
    selector: "SvelteAttribute[key.name='style']",
    message: "The page's policy blocks style attributes (CONVENTIONS S2): use a class, or style:property={…}.",
  },
  {
    selector: "ImportDeclaration[source.value='d3'] > ImportNamespaceSpecifier",
    message: 'Name what you need from d3: the whole of it is 90 kB.',
  },
];

const REFUSED_IN_PURE = [{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: isPure }];

/** Libraries that one place of src wraps, so that nothing else depends on them. */
const WRAPPED = [
  { name: 'dayjs', home: 'src/base/day.ts', files: ['src/base/day.ts'] },
  { name: 'papaparse', home: 'src/csv', files: ['src/csv/**'] },
  { name: 'd3', home: 'src/layout and src/scene', files: ['src/layout/**', 'src/scene/**'] },
];

/** Refuses the import of every wrapped library but those named. */
function wrappedImports(allowed) {
  const patterns = WRAPPED.filter(({ name }) => name !== allowed).map(({ name, home }) => ({
    regex: `^${name}($|[/-])`,
    message: `Only ${home} imports ${name}.`,
  }));
  return { 'no-restricted-imports': ['error', { patterns }] };
}

function restrictedGlobals(names, message) {
  return names.map((name) => ({ name, message }));
}

export default defineConfig(
  globalIgnores(['dist/', 'tests/.output/', 'test-results/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    files: CODE,
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-undef': 'off', // TypeScript knows
      'no-control-regex': 'off', // cleaning them out of tables is our trade
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', 400],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-meaningless-void-operator': 'off', // `void x;` makes an effect depend on x
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // we mean code points
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'prefer-const': 'off', // cannot see that `$props()` and `bind:` assign
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
    },
  },
  {
    files: CODE.map((pattern) => `src/${pattern}`),
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-globals': ['error', ...restrictedGlobals(NETWORK, sendsNothing)],
      'no-restricted-syntax': ['error', ...REFUSED],
      ...wrappedImports(undefined),
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...restrictedGlobals(NETWORK, sendsNothing),
        ...restrictedGlobals(
          ['window', 'document', 'navigator', 'location', 'localStorage', 'Date', 'performance'],
          isPure,
        ),
      ],
      'no-restricted-syntax': ['error', ...REFUSED, ...REFUSED_IN_PURE],
    },
  },
  WRAPPED.map(({ name, files }) => ({ files, rules: wrappedImports(name) })),
  {
    files: ['src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fails|fixme)$/]',
          message: 'Every test runs: mend it or remove it.',
        },
      ],
    },
  },
  {
    files: ['*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  {
    // Pages of other timelines, whose packages are not installed here: no types to check them with.
    files: ['tests/bench/peers/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser },
  },
  prettier,
  svelte.configs.prettier,
);
