import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { singlePage } from '../../src/export/singlePage';

const template = readFileSync('index.html', 'utf8');
const parts = { script: 'go("$& $1 $`");', styles: 'p{color:#123456}', policy: "default-src 'none'" };

describe('singlePage(template, icon, parts)', () => {
  it('holds script, styles, icon and policy, and names no other file (S11)', () => {
    const page = singlePage(template, '<svg fill="#fff"/>', parts);
    expect(page).toContain('<script type="module">go("$& $1 $`");</script>');
    expect(page).toContain('<style>p{color:#123456}</style>');
    expect(page).toContain(`content="default-src 'none'"`);
    expect(page).toContain('href="data:image/svg+xml,%3Csvg%20fill%3D%22%23fff%22%2F%3E"');
    expect(page.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  });

  it('states the policy before anything that it governs (S2)', () => {
    const page = singlePage(template, '<svg/>', parts);
    const policy = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    for (const later of ['<link', '<style', '<script']) expect(page.indexOf(later)).toBeGreaterThan(policy);
  });

  it('refuses a template that has no place for a part: the app would be without it', () => {
    expect(() => singlePage('<!doctype html><p>', '<svg/>', parts)).toThrow('no place');
  });
});
