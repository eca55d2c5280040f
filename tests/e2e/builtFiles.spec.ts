import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const files = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** Everything built that can run, with what it is called. */
const programs = (): readonly (readonly [string, string])[] =>
  files(DIST).filter((name) => /\.(js|html)$/.test(name)).map((name) => [name, read(name)]); // prettier-ignore

const policyOf = (page: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';

/** The sources that a page lets a directive have. */
function sources(page: string, directive: string): readonly string[] {
  const found = policyOf(page)
    .split('; ')
    .find((each) => each.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

/** Vocabularies of XML, which are named in files that are written, and never visited. */
const VOCABULARIES = /^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|purl\.oclc\.org|ns\.adobe\.com|www\.aiim\.org)\//; // prettier-ignore

test('nothing that is built can ask for something, and no address leads out of it (S4)', () => {
  expect(programs().length).toBeGreaterThan(50);
  for (const [name, code] of programs()) {
    const ways = code.match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|RTCPeerConnection|EventSource/g) ?? [];
    const addresses = (code.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+\/?/g) ?? []).filter(
      (each) => !VOCABULARIES.test(each),
    );
    expect([name, ...ways, ...addresses]).toEqual([name]);
  }
});

test('both pages state the strictest policy that works, before anything it governs (S2)', () => {
  for (const [name, script] of [
    ['index.html', "'self'"],
    ['milepost.html', undefined],
  ] as const) {
    const page = read(name);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(link|style|script)/));
    expect(policyOf(page)).not.toMatch(/unsafe-|strict-dynamic|https?:|\*/);
    for (const closed of ['default-src', 'connect-src', 'base-uri', 'form-action']) expect(sources(page, closed)).toEqual(["'none'"]); // prettier-ignore
    expect(sources(page, 'require-trusted-types-for')).toEqual(["'script'"]);
    const scripts = sources(page, 'script-src');
    expect(scripts.filter((source) => !/^'sha256-[\w+/]{43}='$/.test(source))).toEqual(
      script === undefined ? [] : [script],
    );
  }
});

test('the one file names the SHA-256 of its own script and styles, and no other file (S2, S11)', () => {
  const page = read('milepost.html');
  for (const [tag, directive] of [
    ['script type="module"', 'script-src'],
    ['style', 'style-src'],
  ] as const) {
    const start = page.indexOf(`<${tag}>`) + tag.length + 2;
    const text = page.slice(start, page.indexOf(`</${tag.split(' ')[0] ?? ''}>`, start));
    expect(text.length).toBeGreaterThan(1000);
    expect(sources(page, directive)).toContain(`'sha256-${sha256(text).toString('base64')}'`);
  }
  const cut = (text: string, from: string, to: string): string =>
    text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to, text.indexOf(from)));
  const shell = cut(cut(page, '<style>', '</style>'), '<script type="module">', '</script>');
  expect(shell.length).toBeLessThan(4000);
  expect(shell.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
});

test('the published SHA-256 is that of the file, in the list of what it is made of too (S15)', () => {
  const hash = sha256(readFileSync(join(DIST, 'milepost.html'))).toString('hex');
  expect(read('milepost.html.sha256')).toBe(`${hash}  milepost.html\n`);
  const bill = JSON.parse(read('milepost.cdx.json')) as Bill;
  expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
  expect(bill.metadata.component.hashes).toEqual([{ alg: 'SHA-256', content: hash }]);
  expect(bill.components.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'svelte',
      'papaparse',
      'pdfkit',
      'fontkit',
      'docx',
      'pptxgenjs',
      'read-excel-file',
      'valibot',
    ]),
  );
  for (const each of bill.components) {
    expect(each.purl).toBe(each['bom-ref']);
    expect(each.licenses).toHaveLength(1);
    expect(each.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  }
  const refs = bill.components.map((each) => each['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { dependsOn } of bill.dependencies) for (const each of dependsOn) expect(refs).toContain(each);
  expect(read('milepost.cdx.json')).not.toMatch(/https?:|timestamp|serialNumber/);
});

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly hashes: unknown } };
  readonly components: readonly {
    readonly name: string;
    readonly purl: string;
    readonly 'bom-ref': string;
    readonly licenses: readonly unknown[];
    readonly hashes?: readonly { readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
}

test('a second build gives the same bytes, in another zone and language', () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', join(folder, 'dist'), '--logLevel', 'error'], {
      cwd: ROOT,
      env: { ...process.env, TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8' },
      shell: process.platform === 'win32',
    });
    expect(files(join(folder, 'dist'))).toEqual(files(DIST));
    const differ = files(DIST).filter(
      (name) => /\.\w+$/.test(name) && !readFileSync(join(DIST, name)).equals(readFileSync(join(folder, 'dist', name))),
    );
    expect(differ).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
