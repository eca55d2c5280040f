import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPages } from '../../src/layout/fitPages';
import { fitScreen } from '../../src/layout/fitScreen';
import { MOST_LEADER_LINES, MOST_LINES } from '../../src/layout/labelObjective';
import { PAGES, type PageSize } from '../../src/layout/pageSize';
import { arimoMetrics } from '../../src/layout/textMetrics';
import type { TimelineLayout } from '../../src/layout/timelineLayout';
import { buildScene } from '../../src/scene/buildScene';
import { screenTheme } from '../../src/theme/themes';
import { LABEL_WAYS } from '../../src/view/viewSpec';
import { csvOf, generatedRows, type GeneratedRow } from '../cases/generatedProgramme';
import { viewOfText } from '../cases/viewOfText';
import { expectSoundLabels, itemsIn, keyNumbers, wordsIn } from './soundLabels';
import { expectSound } from './soundFigure';

const NARROW: PageSize = {
  name: 'custom',
  label: 'Narrow',
  readFrom: 'hand',
  paper: { widthMm: 100, heightMm: 140 },
  widthMm: 100,
  heightMm: 140,
  growth: [],
};
const LONG = 'and of what follows from it for every region and each provider of services in it';

/** Titles so long that they stand beside no mark in three lines. */
const withLongTitles = (rows: readonly GeneratedRow[], times: number): readonly GeneratedRow[] =>
  rows.map((row, index) =>
    index % 3 === 0 ? { ...row, title: `${row.title} ${Array(times).fill(LONG).join(' ')}` } : row,
  );

function expectWhole(layouts: readonly TimelineLayout[], rows: readonly GeneratedRow[]): void {
  const labels = layouts.flatMap(({ bands }) => itemsIn(bands)).map(({ label }) => wordsIn(label));
  for (const { title } of rows)
    expect(
      labels.some((label) => label.startsWith(title)),
      title,
    ).toBe(true);
  for (const layout of layouts) {
    expectSoundLabels(layout);
    expectSound(buildScene(layout), 9);
  }
  const numbers = keyNumbers(layouts);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
}

describe('Labels', { timeout: 60_000 }, () => {
  it('stand beside their marks in at most three lines, else at the end of a leader, else in a numbered key', () => {
    const rows = withLongTitles(generatedRows(12, 3), 4);
    const layouts = fitPages(viewOfText(csvOf(rows)), NARROW, arimoMetrics);
    expectWhole(layouts, rows);
    const items = layouts.flatMap(({ bands }) => itemsIn(bands));
    for (const { side, label, keyed, leader } of items) {
      if (keyed === undefined) {
        expect(label.lines.length).toBeLessThanOrEqual(side === 'leader' ? MOST_LEADER_LINES : MOST_LINES);
      }
      expect(leader).toHaveLength(side === 'leader' ? 2 : 0);
    }
    expect(items.some(({ side }) => side === 'leader')).toBe(true);
    expect(items.some(({ keyed }) => keyed !== undefined)).toBe(true);
  });

  it('stand sound in each of the ways to be chosen, on a page, over pages and on screen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(...LABEL_WAYS),
        fc.constantFrom(PAGES['a4-landscape'], PAGES['a4-portrait'], NARROW),
        (count, seed, labels, page) => {
          const rows = generatedRows(count, seed);
          const view = viewOfText(csvOf(rows), { labels });
          expectWhole(fitPages(view, page, arimoMetrics), rows);
          expectWhole([fitScreen(view, { width: 1440, height: 800 }, screenTheme('light', view), arimoMetrics)], rows);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('are all in the key when numbers are chosen, numbered through over pages in the order of the lanes', () => {
    const rows = generatedRows(40, 5);
    const layouts = fitPages(viewOfText(csvOf(rows), { labels: 'key' }), PAGES['a4-landscape'], arimoMetrics);
    expect(layouts.length).toBeGreaterThan(1);
    expect(keyNumbers(layouts)).toHaveLength(layouts.flatMap(({ bands }) => itemsIn(bands)).length);
  });

  it('stand inside their own bars when chosen and only with room, without a pattern under them (P7)', () => {
    const csv = [
      'Agency,Milestone,Start,End,Funding',
      'A,Wall built,Jan 2024,Dec 2029,Funded',
      'A,Channel,Jan 2024,Dec 2029,Partially funded',
      'A,Wharf,Jan 2024,Dec 2029,Not funded',
      `A,Survey ${LONG},Jan 2024,Dec 2024,Funded`,
    ].join('\n');
    const sidesOf = (labels: (typeof LABEL_WAYS)[number]): Record<string, string> => {
      const layouts = fitPages(viewOfText(csv, { labels }), PAGES['a4-landscape'], arimoMetrics);
      for (const layout of layouts) expectSound(buildScene(layout), 9);
      return Object.fromEntries(
        layouts
          .flatMap(({ bands }) => itemsIn(bands))
          .map(({ item, side }) => [item.milestone.title.slice(0, 6), side]),
      );
    };
    expect(sidesOf('inside')).toMatchObject({ 'Wall b': 'inside', Wharf: 'inside' });
    expect(sidesOf('inside')['Channe']).not.toBe('inside');
    expect(sidesOf('inside')['Survey']).not.toBe('inside');
    expect(Object.values(sidesOf('beside'))).not.toContain('inside');
  });
});

describe('expectSoundLabels(layout)', () => {
  it('finds a label that is moved onto the mark of another milestone', () => {
    const view = viewOfText(csvOf(generatedRows(12, 3)), { lanes: 'none', subLanes: 'none' });
    const layout = fitScreen(view, { width: 1440, height: 800 }, screenTheme('light', view), arimoMetrics);
    const [band] = layout.bands;
    const [first, second, ...rest] = band?.items ?? [];
    if (band === undefined || first === undefined || second === undefined) throw new Error('layout without items');
    const [mark] = second.marks;
    const box = { ...first.label.box, x: mark?.x ?? NaN, y: (mark?.y ?? NaN) - first.label.pitch / 2 };
    const moved = { ...first, label: { ...first.label, box } };
    const bands = [{ ...band, items: [moved, second, ...rest] }, ...layout.bands.slice(1)];
    expectSoundLabels(layout);
    expect(() => {
      expectSoundLabels({ ...layout, bands });
    }).toThrow();
  });
});

describe('A programme of 300 milestones with titles of 40 to 140 letters on A3', { timeout: 60_000 }, () => {
  const rows = generatedRows(300, 1);
  const view = viewOfText(csvOf(rows));

  it('is labelled whole, without an overlap, nothing left to the key', () => {
    const layouts = fitPages(view, PAGES['a3-landscape'], arimoMetrics);
    expectWhole(layouts, rows);
    expect(keyNumbers(layouts)).toEqual([]);
  });

  it('takes less than a second', () => {
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage().user;
      fitPages(view, PAGES['a3-landscape'], arimoMetrics);
      return (process.cpuUsage().user - before) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
