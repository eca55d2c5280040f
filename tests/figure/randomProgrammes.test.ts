import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { PAGES, type PageName } from '../../src/layout/pageSize';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import { renderSvg } from '../../src/render/svgString';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { TimelineView } from '../../src/view/timelineView';
import { dayFromIso } from '../../src/base/day';
import { expectSound, wordsOf } from './soundFigure';

const WORDS =
  'whānau review of the national framework WWWWW iii – (pilot) Te Puni Kōkiri 12,000 & “quoted” Strengthening'.split(
    ' ',
  );
const phrase = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const year = fc.integer({ min: 2019, max: 2034 });
const day = fc.integer({ min: 1, max: 28 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(day, year).map(([d, y]) => `${String(d)} June ${String(y)}`),
  year.map((y) => `by ${String(y)}`),
  year.map((y) => `from ${String(y)}`),
  year.map((y) => `late ${String(y)} (TBC)`),
  fc.tuple(day, day).map(([a, b]) => `${String(a)} Aug / ${String(b)} Sept`),
  fc.tuple(year, year).map(([a, b]) => `Phase 1: ${String(a)} Phase 2: ${String(b)}`),
  fc.tuple(year, year, year).map(([a, b, c]) => `Phase 1 ${String(a)} Phase 2 ${String(b)} Phase 3 ${String(c)}`),
  fc.tuple(year).map(([a]) => `Phase 1: ${String(a)} Phase 2: TBC`),
  fc.constantFrom('Ongoing', 'TBC', '', 'over 5 years', 'Budget 2025', 'Q3 FY25/26', 'spring 2025'),
);
const funding = fc.constantFrom('Funded', 'Partially funded*', 'Not funded', 'TBC', '', 'Funded in principle');
const lead = fc.constantFrom(
  'DPMC',
  'MSD/MOJ',
  'Ministry of Business, Innovation and Employment',
  'Te Puni Kōkiri',
  '',
);

const row = fc.record({ lead, area: phrase(9), title: phrase(30), date, funding });

/** A title begins with a word: a dash there is a bullet, which the reader takes off. */
const titleOf = (title: string, index: number): string => `Deliver ${title} no. ${String(index)}`;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function viewOf(
  rows: readonly { lead: string; area: string; title: string; date: string; funding: string }[],
): TimelineView {
  const lines = rows.map((one, index) =>
    [one.lead, one.area, titleOf(one.title, index), one.date, one.funding].map(quoted).join(','),
  );
  const table = readTextTable(['Agency,Area,Milestone,Date,Funding', ...lines].join('\n'), 'random.csv');
  const asAt = dayFromIso('2026-03-01');
  const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: asAt });
  expect(plan.milestones.length).toBe(rows.length);
  return buildView(plan, defaultViewSpec(plan), {
    title: 'A random programme',
    marking: 'IN CONFIDENCE',
    source: 'Source: none',
    asAt,
    draft: '',
    captioned: true,
    altText: '',
    longDescription: '',
  });
}

const pages = fc.constantFrom<PageName>('a4-landscape', 'a4-portrait', 'a3-landscape', 'slide');

describe('Any programme', () => {
  it('is drawn whole on any page: every title, no overlap, nothing outside, 9 pt or more', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 24 }), pages, (rows, page) => {
        const scenes = paperFigure(viewOf(rows), PAGES[page]);
        for (const scene of scenes) expectSound(scene, 9);
        const words = wordsOf(scenes);
        for (const [index, one] of rows.entries()) expect(words).toContain(titleOf(one.title, index));
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn whole on any screen from 600 to 2600 px', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 600, max: 2600 }),
        (rows, width) => {
          expectSound(screenFigure(viewOf(rows), { width, height: 800 }, 'light'), 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is drawn with the same bytes twice', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const draw = (): readonly string[] => paperFigure(viewOf(rows), PAGES['a4-landscape']).map(renderSvg);
        expect(draw()).toEqual(draw());
      }),
      { numRuns: 15 },
    );
  });
});
