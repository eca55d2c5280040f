import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { captionedFigure } from '../../src/scene/captionedFigure';
import { paperFigure } from '../../src/scene/figure';
import { figureWords } from '../../src/scene/figureWords';
import { describeFigure } from '../../src/view/longDescription';
import { plan, year } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

const many = plan(
  Array.from({ length: 80 }, (_, i) => ({
    title: `Step ${String(i)}.`,
    leads: [`Agency ${String(i % 8)}`],
    date: year(2026),
  })),
);
const view = viewOf(many, { subLanes: 'none' });
const pages = paperFigure(view, PAGES['a4-landscape']);

describe('figureWords', () => {
  it('figureWords describes on each page what stands on it: every milestone on one page', () => {
    expect(pages.length).toBeGreaterThan(1);
    const words = figureWords(view, pages).pages;
    const told = words.map((page) => page.match(/^Step \d+\./gm) ?? []);
    expect(told.every((steps) => steps.length > 0)).toBe(true);
    expect(told.flat().sort()).toEqual(many.milestones.map(({ title }) => title).sort());
  });

  it('figureWords says what was typed on the first page, and nothing generated then', () => {
    const typed = { ...view, text: { ...view.text, longDescription: ' Mine. ' } };
    const words = figureWords(typed, pages);
    expect(words.pages).toEqual(['Mine.', ...pages.slice(1).map(() => '')]);
    expect(words.typedDescription).toBe('Mine.');
  });

  it('figureWords describes the whole figure where it is on one page', () => {
    const one = viewOf(plan([{ title: 'Opening', date: year(2026) }]));
    expect(figureWords(one, paperFigure(one, PAGES.slide)).pages).toEqual([describeFigure(one)]);
  });
});

describe('captionedFigure', () => {
  it('captionedFigure keeps 10 mm of the page free and draws no title (E6)', () => {
    const named = { ...view, text: { ...view.text, title: 'Harbour' } };
    const drawn = captionedFigure(named, PAGES['a4-landscape']);
    for (const page of drawn) expect(page.paper?.heightMm).toBeLessThanOrEqual(185 - 10);
    expect(JSON.stringify(drawn.map(({ regions }) => regions))).not.toContain('Harbour');
    expect(drawn[0]?.title).toBe('Harbour');
  });
});
