import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';
import { ROOT } from './sourceFiles';

/** The project's lint rules without those that need types, which a snippet outside the project has none of. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.{ts,svelte}'], ...ts.configs.disableTypeChecked }],
});

/** The rules that a snippet breaks when it stands at `path`. */
async function rulesBroken(path: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: `${ROOT}/${path}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe('the lint rules, in a pure stage,', () => {
  it.each([
    ['export const a = Date.now();', 'no-restricted-globals'],
    ["export const a = new Date('2024-07-18');", 'no-restricted-syntax'],
    ["export const a = Date.parse('2024');", 'no-restricted-syntax'],
    ['export const a = Math.random();', 'no-restricted-syntax'],
    ['export const a = window.innerWidth;', 'no-restricted-globals'],
    ['export const a = document.title;', 'no-restricted-globals'],
    ["export const a = localStorage.getItem('a');", 'no-restricted-globals'],
  ])('refuse %s', async (text, rule) => {
    expect(await rulesBroken('src/model/snippet.ts', text)).toContain(rule);
  });
});

describe('the lint rules, anywhere in src,', () => {
  it.each([
    ["export const a = fetch('./a');", 'no-restricted-globals'],
    ["export const a = window.fetch('./a');", 'no-restricted-syntax'],
    ['export const a = new XMLHttpRequest();', 'no-restricted-globals'],
    ["export const a = new WebSocket('wss://a');", 'no-restricted-globals'],
    ["export const a = new EventSource('./a');", 'no-restricted-globals'],
    ['export const a = new RTCPeerConnection();', 'no-restricted-globals'],
    ["navigator.sendBeacon('./a');", 'no-restricted-syntax'],
    ["window.open('https://a');", 'no-restricted-syntax'],
  ])('refuse %s (CONVENTIONS S4)', async (text, rule) => {
    expect(await rulesBroken('src/state/snippet.ts', text)).toContain(rule);
  });

  it('let an empty window be opened, and no address in one (S4)', async () => {
    expect(await rulesBroken('src/ui/snippet.ts', "window.open('', 'a');")).toEqual([]);
    expect(await rulesBroken('src/ui/snippet.ts', 'export const a = (b: string) => window.open(b);')).toContain(
      'no-restricted-syntax',
    );
  });

  it.each([
    ["document.body.innerHTML = 'a';", 'no-restricted-syntax'],
    ["document.body.insertAdjacentHTML('beforeend', 'a');", 'no-restricted-syntax'],
    ["document.write('a');", 'no-restricted-syntax'],
    ["document.body.outerHTML = 'a';", 'no-restricted-syntax'],
    ["document.body['innerHTML'] = 'a';", 'no-restricted-syntax'],
    ["document.body.setHTMLUnsafe('a');", 'no-restricted-syntax'],
    ["document.createRange().createContextualFragment('a');", 'no-restricted-syntax'],
    ["export const a = (b: { html(c: string): void }) => b.html('a');", 'no-restricted-syntax'],
  ])('refuse %s (CONVENTIONS S5)', async (text, rule) => {
    expect(await rulesBroken('src/ui/snippet.ts', text)).toContain(rule);
  });

  it.each([
    ["eval('1');", 'no-eval'],
    ["window.eval('1');", 'no-restricted-syntax'],
    ["export const a = new Function('return 1');", 'no-new-func'],
    ["setTimeout('1', 1);", 'no-restricted-syntax'],
    ["export const a = 'javascript:alert(1)';", 'no-script-url'],
  ])('refuse %s: no text is run as code (CONVENTIONS S2)', async (text, rule) => {
    expect(await rulesBroken('src/ui/snippet.ts', text)).toContain(rule);
  });

  it.each([
    ["<p>{@html 'a'}</p>", 'svelte/no-at-html-tags'],
    ['<p style="color: red">a</p>', 'no-restricted-syntax'],
    ['<script lang="ts">\n  export const a = fetch(\'./a\');\n</script>', 'no-restricted-globals'],
  ])('refuse in a component %s', async (text, rule) => {
    expect(await rulesBroken('src/ui/Snippet.svelte', text)).toContain(rule);
  });

  it.each([
    ["import dayjs from 'dayjs';\nexport const a = dayjs;", 'src/model/snippet.ts'],
    ["import utc from 'dayjs/plugin/utc';\nexport const a = utc;", 'src/ui/snippet.ts'],
    ["import Papa from 'papaparse';\nexport const a = Papa;", 'src/model/snippet.ts'],
    ["import { scaleUtc } from 'd3';\nexport const a = scaleUtc;", 'src/view/snippet.ts'],
  ])('refuse %s in %s', async (text, path) => {
    expect(await rulesBroken(path, text)).toContain('no-restricted-imports');
  });

  it('refuse the whole of d3, and take its parts in layout', async () => {
    const whole = "import * as d3 from 'd3';\nexport const a = d3;";
    expect(await rulesBroken('src/layout/snippet.ts', whole)).toContain('no-restricted-syntax');
    const part = "import { scaleUtc } from 'd3';\nexport const a = scaleUtc;";
    expect(await rulesBroken('src/layout/snippet.ts', part)).toEqual([]);
  });

  it('refuse any, and a function of more than 60 lines', async () => {
    expect(await rulesBroken('src/base/snippet.ts', 'export const a: any = 1;')).toContain(
      '@typescript-eslint/no-explicit-any',
    );
    const long = `export function a(): void {\n${'  a();\n'.repeat(60)}}`;
    expect(await rulesBroken('src/base/snippet.ts', long)).toContain('max-lines-per-function');
  });

  it('take ordinary code', async () => {
    expect(await rulesBroken('src/state/snippet.ts', 'export const a = [1, 2].map((n) => `${String(n)} mm`);')).toEqual(
      [],
    );
  });
});

describe('the lint rules, in tests,', () => {
  it('refuse a test that does not run', async () => {
    expect(await rulesBroken('tests/base/snippet.test.ts', "it.skip('a', () => undefined);")).toContain(
      'no-restricted-syntax',
    );
  });
});
