import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { isAppAround, partsOf, withPack } from '../../src/pack/packPage';
import { NAUGHTY } from '../hostile/naughtyStrings';
import { PAYLOADS } from '../hostile/payloads';
import { HOSTILE } from './hostileTexts';
import { APP } from './packed';

describe('withPack(app, json, title)', () => {
  it.each(HOSTILE)('puts %j into the data and the title as text, and nothing but text', (text) => {
    const page = withPack(APP, JSON.stringify({ text }), text);
    const parts = assertExists(partsOf(page), 'parts');
    expect(JSON.parse(parts.json)).toEqual({ text });
    expect(parts.json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(page.match(/<\/?script/g)).toHaveLength(4);
    expect(page.match(/<[a-z!/][^>]*>/gi)?.filter((tag) => /img|svg|<!--|CDATA/i.test(tag))).toEqual([]);
    expect(isAppAround(page, APP, text)).toBe(true);
  });

  it('does so with every text of the lists that are tried on all other outputs', () => {
    for (const text of [...PAYLOADS, ...NAUGHTY]) {
      const page = withPack(APP, JSON.stringify({ text }), text);
      const parts = assertExists(partsOf(page), text);
      expect(JSON.parse(parts.json)).toEqual({ text });
      expect(parts.json).not.toMatch(/[<>&\u2028\u2029]/);
      expect([text, page.match(/<\/?script/gi)?.length]).toEqual([text, 4]);
      expect([text, page.match(/<title>[^<]*<\/title>/g)?.length]).toEqual([text, 1]);
      expect(isAppAround(page, APP, text)).toBe(true);
    }
  });

  it('puts the data before the code that reads them', () => {
    const page = withPack(APP, '{}', 'Plan');
    expect(page.indexOf('id="milepost-pack"')).toBeLessThan(page.indexOf('type="module"'));
    expect(page).toContain('<title>Plan</title>');
  });

  it('takes the plan out of a page that holds one already', () => {
    const again = withPack(withPack(APP, '{"first":1}', 'First'), '{"second":2}', 'Second');
    expect(again).toBe(withPack(APP, '{"second":2}', 'Second'));
  });

  it('can do without a module: at the end of the body', () => {
    expect(withPack('<title></title><body></body>', '{}', 'x')).toMatch(/\{\}<\/script>\n<\/body>$/);
    expect(() => withPack('no page', '{}', 'x')).toThrow('not a page of the app');
  });
});

describe('partsOf(page)', () => {
  it('finds no data in the app itself, though its code may name them', () => {
    const code = '<script type="application/json" id="milepost-pack">';
    const app = APP.replace('start(', () => `start(\`${code}\`, `);
    expect(partsOf(app)).toBeUndefined();
    expect(partsOf(withPack(app, '{"a":1}', 'x'))?.json).toBe('{"a":1}');
  });

  it('takes no page with two blocks of data', () => {
    const page = withPack(APP, '{}', 'x');
    const block = '<script type="application/json" id="milepost-pack">{}</script>\n';
    expect(partsOf(page.replace(block, () => block + block))).toBeUndefined();
  });
});

describe('isAppAround(page, app, title)', () => {
  it('sees a single letter that is not of the app', () => {
    const page = withPack(APP, '{}', 'x');
    expect(isAppAround(page, APP, 'x')).toBe(true);
    expect(
      isAppAround(
        page.replace('start', () => 'stort'),
        APP,
        'x',
      ),
    ).toBe(false);
    expect(isAppAround(page, APP, 'y')).toBe(false);
  });
});
