import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { fitScreen } from '../../src/layout/fitScreen';
import { PAGES } from '../../src/layout/pageSize';
import { arimoMetrics } from '../../src/layout/textMetrics';
import type { LaneBand, PlacedItem, TimelineLayout } from '../../src/layout/timelineLayout';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import { screenTheme } from '../../src/theme/themes';
import type { Annotation } from '../../src/view/annotation';
import { readAnnotation } from '../../src/view/annotationReading';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { TimelineView } from '../../src/view/timelineView';
import { CALENDARS, type ViewSpec } from '../../src/view/viewSpec';
import { NO_TEXT } from '../view/planBuilder';
import { expectSound, wordsOf } from './soundFigure';

function viewOf(dates: readonly string[], spec: Partial<ViewSpec>): TimelineView {
  const rows = dates.map((date, index) => `Deliver step ${String(index)} of the programme\t${date}`);
  const table = readTextTable(['Milestone\tDate', ...rows].join('\n'), 'dates.tsv');
  const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: undefined });
  return buildView(plan, { ...defaultViewSpec(plan), ...spec }, { ...NO_TEXT, title: 'Axis' });
}

function annotation(label: string, from: string, to = ''): Annotation {
  const read = readAnnotation({ label, from, to }, { documentDate: undefined });
  if (!read.ok) throw new Error(`unreadable date: ${from} ${to}`);
  return read.annotation;
}

const layoutOf = (view: TimelineView): TimelineLayout =>
  fitScreen(
    view,
    { width: 1200, height: 600 },
    screenTheme('light', { theme: 'screen', houseStyle: undefined }),
    arimoMetrics,
  );

const itemsIn = (bands: readonly LaneBand[]): readonly PlacedItem[] =>
  bands.flatMap((band) => [...band.items, ...itemsIn(band.bands)]);

/** Spans of ten days to two hundred years. */
const SPANS: readonly (readonly [string, readonly string[]])[] = [
  ['10 days', ['18 Dec 2025', '22 Dec 2025', '27 Dec 2025']],
  ['6 weeks', ['30 Jan 2026', '2-13 Feb 2026', 'by 10 March 2026']],
  ['5 months', ['March 2026', '1 May 2026', 'by 31 July 2026']],
  ['18 months', ['March 2025', 'by June 2026', 'September 2026']],
  ['3 years', ['2025', '2026', 'March 2027']],
  ['8 years', ['2024', '2025/26', 'by 2031', 'Phase 1 2025 Phase 2 2029']],
  ['30 years', ['2020', '2030 to 2040', '2049']],
  ['200 years', ['1850 to 1900', '1999', '2049']],
];

describe('The axis in figures', () => {
  for (const [name, dates] of SPANS) {
    it.each(CALENDARS)(`is sound over ${name} in %s years, on paper and on screen (A23)`, (calendar) => {
      const view = viewOf(dates, { calendar });
      for (const scene of paperFigure(view, PAGES['a4-landscape'])) expectSound(scene, 9);
      for (const width of [640, 1392]) expectSound(screenFigure(view, { width, height: 700 }, 'dark'), 9);
      expect(layoutOf(view).axis.lines.length).toBeLessThanOrEqual(12);
    });
  }

  it('names both kinds of years in rows of their own, grid lines at the calendar ones (D9)', () => {
    const { axis } = layoutOf(viewOf(['2024', '2026'], { calendar: 'both' }));
    expect(axis.groups.map(({ label }) => label)).toEqual([]);
    expect(axis.ticks.map(({ label }) => label)).toEqual(['2024', '2025', '2026']);
    expect(axis.below.map(({ label }) => label)).toEqual(['2023/24', '2024/25', '2025/26', '2026/27']);
    for (const x of axis.minor) expect(axis.lines).not.toContain(x);
  });

  it('covers the time asked for, says so, and that bars go on beyond it', () => {
    const dates = ['2024 to 2028', 'May 2026', '2030'];
    const all = viewOf(dates, {});
    expect(all.span).toBeDefined();
    const window = annotation('', 'March 2025', 'June 2026').days;
    const shown = viewOf(dates, { window });
    expect(layoutOf(shown).axis.plot.left).toBe(layoutOf(shown).axis.lines[0]);
    const words = wordsOf(paperFigure(shown, PAGES['a4-landscape']));
    expect(words).toContain('Time shown: March 2025 to June 2026. Bars at the edge go on beyond it.');
    expect(shown.reckoning).toMatchObject({ placed: 2, filtered: 1 });
  });
});

describe('Weekends and public holidays', () => {
  const dates = ['18 Dec 2025', '22 Dec 2025', '27 Dec 2025'];

  it('are shaded and named where days are named', () => {
    const view = viewOf(dates, {});
    const { axis } = layoutOf(view);
    expect(axis.shaded).toHaveLength(2);
    expect(wordsOf([screenFigure(view, { width: 1200, height: 600 }, 'light')])).toContain('Christmas Day, Boxing Day');
  });

  it('are not where a person turns them off, nor where months are named', () => {
    expect(layoutOf(viewOf(dates, { shadeDays: false })).axis.shaded).toEqual([]);
    expect(layoutOf(viewOf(['March 2025', 'Dec 2025'], {})).axis.shaded).toEqual([]);
  });
});

describe('A broken axis', () => {
  const dates = ['2025', '2026/27', 'by 2028', '2026 to 2045', '2045', 'June 2046', '2028'];

  it('has no mark inside a break, but for bars that run through it', () => {
    const layout = layoutOf(viewOf(dates, { axisBreaks: 'auto' }));
    const [gap] = layout.axis.breaks;
    expect(layout.axis.breaks).toHaveLength(1);
    if (gap === undefined) return;
    const marks = itemsIn(layout.bands).flatMap(({ marks }) => marks);
    const inside = marks.filter((mark) => mark.x < gap.x + gap.width && gap.x < mark.x + mark.width);
    expect(inside.map(({ phase }) => phase.date.text)).toEqual(['2026 to 2045']);
    for (const mark of inside) {
      expect(mark.x).toBeLessThanOrEqual(gap.x);
      expect(mark.x + mark.width).toBeGreaterThanOrEqual(gap.x + gap.width);
    }
  });

  it('has no mark that begins or ends inside a break, whatever the dates', () => {
    const date = fc.oneof(
      fc.integer({ min: 2024, max: 2032 }).map(String),
      fc.integer({ min: 2050, max: 2062 }).map((year) => `by ${String(year)}`),
      fc.integer({ min: 2024, max: 2060 }).map((year) => `June ${String(year)}`),
      fc.integer({ min: 2055, max: 2060 }).map((year) => `from ${String(year)}`),
      fc.integer({ min: 2024, max: 2030 }).map((year) => `${String(year)} to 2058`),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 9 }), fc.constantFrom(...CALENDARS), (all, calendar) => {
        const view = viewOf(all, { axisBreaks: 'auto', calendar });
        for (const size of [640, 1392]) {
          const layout = fitScreen(
            view,
            { width: size, height: 600 },
            screenTheme('light', { theme: 'screen', houseStyle: undefined }),
            arimoMetrics,
          );
          for (const { x, width } of layout.axis.breaks) {
            for (const mark of itemsIn(layout.bands).flatMap(({ marks }) => marks)) {
              const ends = [mark.x, mark.x + mark.width].filter((end) => x + 0.01 < end && end < x + width - 0.01);
              expect(ends).toEqual([]);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says in words what it leaves out', () => {
    const words = wordsOf(paperFigure(viewOf(dates, { axisBreaks: 'auto' }), PAGES['a4-landscape']));
    expect(words).toMatch(/Broken axis: 20\d\d to 20\d\d left out, as nothing begins or ends then\./);
  });

  it('is broken only when a person asks for it', () => {
    expect(layoutOf(viewOf(dates, {})).axis.breaks).toEqual([]);
  });
});

describe('Lines and bands added by hand', () => {
  it('draw a day as a line, a month and a stretch as a band as wide as they are (D3)', () => {
    const annotations = [
      annotation('Budget day', '22 May 2025'),
      annotation('Review', 'June 2025'),
      annotation('Term', '2026', '2027'),
    ];
    const { axis } = layoutOf(viewOf(['2025', '2028'], { annotations }));
    expect(axis.annotations.map(({ shape }) => shape)).toEqual(['line', 'band', 'band']);
    const [, x2026, , x2028] = axis.lines;
    expect(axis.annotations[2]?.x).toBeCloseTo(x2026 ?? 0, 6);
    expect(axis.annotations[2]?.width).toBeCloseTo((x2028 ?? 0) - (x2026 ?? 0), 6);
  });

  it('say their date beside their label, once', () => {
    const annotations = [
      annotation('Budget day', '22 May 2025'),
      annotation('Election, 7 November 2026', '7 November 2026'),
    ];
    const words = wordsOf(paperFigure(viewOf(['2025', '2026'], { annotations }), PAGES['a4-landscape']));
    expect(words).toContain('Budget day 22 May 2025');
    expect(words.split('7 November 2026')).toHaveLength(2);
  });

  it('stand on the axis even where no milestone does, and are named where the time shown leaves them out', () => {
    const annotations = [annotation('Election', '7 November 2029')];
    expect(layoutOf(viewOf(['2025', '2026'], { annotations })).axis.ticks.at(-1)?.label).toBe('2029');
    const window = annotation('', '2025', '2026').days;
    const cut = viewOf(['2025', '2026'], { annotations, window });
    expect(layoutOf(cut).axis.annotations).toEqual([]);
    const words = wordsOf(paperFigure(cut, PAGES['a4-landscape']));
    expect(words).toContain('Outside the time shown: Election, 7 November 2029.');
  });

  it('never have labels that meet or are cut, however many there are', () => {
    const label = fc.constantFrom(
      'Budget day',
      'Cabinet decision on the delivery and investment plan',
      'Election',
      'Hui',
      '',
    );
    const year = fc.integer({ min: 2024, max: 2031 }).map(String);
    const one = fc.oneof(
      fc
        .tuple(label, fc.integer({ min: 1, max: 28 }), year)
        .map(([name, d, y]) => annotation(name, `${String(d)} May ${y}`)),
      fc.tuple(label, year).map(([name, y]) => annotation(name, y)),
      fc.tuple(label, year).map(([name, y]) => annotation(name, `June ${y}`, '2031')),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.constantFrom(...CALENDARS), (annotations, calendar) => {
        const view = viewOf(['2024', 'by 2027', 'TBC', '2030', '14 June 2026'], { annotations, calendar });
        for (const scene of paperFigure(view, PAGES['a4-portrait'])) expectSound(scene, 9);
        expectSound(screenFigure(view, { width: 900, height: 600 }, 'light'), 9);
        const words = wordsOf([screenFigure(view, { width: 900, height: 600 }, 'light')]);
        for (const { label: name } of annotations) for (const word of name.split(' ')) expect(words).toContain(word);
      }),
      { numRuns: 12 },
    );
  });
});
