import { describe, expect, it } from 'vitest';
import { DEFAULT_PAGE_SETUP, MARGINS, pageSizeOf } from '../../src/layout/pageSetup';
import { PAGES } from '../../src/layout/pageSize';

describe('pageSizeOf(setup)', () => {
  it('gives the presets as they are when nothing else is asked for (E2)', () => {
    expect(pageSizeOf(DEFAULT_PAGE_SETUP)).toBe(PAGES['a4-landscape']);
    expect(PAGES['a4-landscape']).toMatchObject({ widthMm: 247, heightMm: 160 });
    expect(PAGES['a4-portrait'].widthMm).toBe(160);
    expect(PAGES['a3-landscape']).toMatchObject({ widthMm: 370, heightMm: 240 });
  });

  it('leaves the margin that is asked for all round the paper, and never a narrower one', () => {
    const size = pageSizeOf({ ...DEFAULT_PAGE_SETUP, margin: 20 });
    expect(size).toMatchObject({ widthMm: 257, heightMm: 170, growth: [] });
  });

  it('takes a size of one’s own as it is', () => {
    const size = pageSizeOf({ ...DEFAULT_PAGE_SETUP, page: 'custom', custom: { widthMm: 120, heightMm: 90 } });
    expect(size).toMatchObject({ name: 'custom', widthMm: 120, heightMm: 90, growth: [] });
  });

  it.each(Object.values(PAGES))('$label: room and growth lie inside the paper, with the least margin', (page) => {
    for (const { widthMm, heightMm } of [page, ...page.growth]) {
      const least = page.name.startsWith('slide') ? 0 : MARGINS.least;
      expect(widthMm + 2 * least).toBeLessThanOrEqual(page.paper.widthMm);
      expect(heightMm + 2 * least).toBeLessThanOrEqual(page.paper.heightMm);
    }
  });
});
