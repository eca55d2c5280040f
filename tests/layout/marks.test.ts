import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import { arimoMetrics } from '../../src/layout/textMetrics';
import { fitScreen } from '../../src/layout/fitScreen';
import type { LaneBand, PlacedItem, TimelineLayout } from '../../src/layout/timelineLayout';
import { screenTheme } from '../../src/theme/themes';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { ViewSpec } from '../../src/view/viewSpec';
import { NO_TEXT } from '../view/planBuilder';

const LIGHT = screenTheme('light', { theme: 'screen', houseStyle: undefined });

function layoutOf(dates: readonly string[], spec: Partial<ViewSpec> = {}): TimelineLayout {
  const text = ['Milestone\tDate', ...dates.map((date, index) => `Step ${String(index)}\t${date}`)].join('\n');
  const table = readTextTable(text, 'dates.tsv');
  const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: dayFromIso('2024-07-18') });
  const view = buildView(plan, { ...defaultViewSpec(plan), ...spec }, { ...NO_TEXT, title: 'T' });
  return fitScreen(view, { width: 1200, height: 600 }, LIGHT, arimoMetrics);
}

const itemsIn = (bands: readonly LaneBand[]): readonly PlacedItem[] =>
  bands.flatMap((band) => [...band.items, ...itemsIn(band.bands)]);

function itemOf(layout: TimelineLayout, index: number): PlacedItem {
  return assertExists(
    itemsIn(layout.bands).find(({ item }) => item.milestone.title === `Step ${String(index)}`),
    'item',
  );
}

const labelOf = (item: PlacedItem): string =>
  item.label.lines.flatMap((line) => line.runs.map((run) => run.text)).join(' ');
const shapesOf = (layout: TimelineLayout, index: number) => itemOf(layout, index).marks.map(({ shape }) => shape);

describe('The marks of the layout', () => {
  it('span the whole period stated: 2026 is as wide as its year on the axis (D3)', () => {
    const layout = layoutOf(['2026', '2025', '2028']);
    const [mark] = itemOf(layout, 0).marks;
    const [, year2026, year2027] = layout.axis.lines;
    expect(mark?.shape).toBe('bar');
    expect(mark?.x).toBeCloseTo(assertExists(year2026, 'line'), 6);
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeCloseTo(assertExists(year2027, 'line'), 6);
  });

  it('draw a day as a glyph, a deadline open, an open end open, alternatives linked (D13)', () => {
    const layout = layoutOf(['18 July 2024', 'by 2026', 'from 2025', '22 Aug / 29 Nov (TBC)', '2024']);
    expect([0, 1, 2, 3].map((index) => shapesOf(layout, index))).toEqual([
      ['glyph'],
      ['deadline'],
      ['open-end'],
      ['alternatives'],
    ]);
  });

  it('end a deadline at its last day and start an open end at its first (D13)', () => {
    const layout = layoutOf(['by 2025', 'from 2026', '2024', '2027']);
    const [, , start2026] = layout.axis.lines;
    const [deadline] = itemOf(layout, 0).marks;
    const [open] = itemOf(layout, 1).marks;
    expect((deadline?.x ?? 0) + (deadline?.width ?? 0)).toBeCloseTo(assertExists(start2026, 'line'), 6);
    expect(open?.x).toBeCloseTo(assertExists(start2026, 'line'), 6);
  });

  it('put an ongoing milestone at the edge with its word, and do not stretch the axis for it (D12)', () => {
    const layout = layoutOf(['2025', 'Ongoing – monitored through the year', '2026']);
    expect(shapesOf(layout, 1)).toEqual(['ongoing']);
    expect(labelOf(itemOf(layout, 1))).toBe('Step 1 (Ongoing – monitored through the year)');
    expect(layout.axis.ticks.map(({ label }) => label)).toEqual(
      layoutOf(['2025', '2026']).axis.ticks.map(({ label }) => label),
    );
  });

  it('stand undated milestones in their own column, with their words when they are not its heading (D11)', () => {
    const layout = layoutOf(['2025', 'TBC', 'Budget 2025', '']);
    const column = assertExists(layout.axis.undated, 'undated column');
    for (const index of [1, 2, 3]) {
      expect(shapesOf(layout, index)).toEqual(['undated']);
      expect(itemOf(layout, index).marks[0]?.x).toBeGreaterThanOrEqual(column.x);
    }
    expect(labelOf(itemOf(layout, 2))).toBe('Step 2 (Budget 2025)');
    expect(labelOf(itemOf(layout, 3))).toBe('Step 3');
  });

  it('draw an end before its start as the two days written, not as a span', () => {
    const text = 'Milestone,Start,End\nStep 0,18 July 2026,1 March 2025\nStep 1,2024,2027';
    const table = readTextTable(text, 'reversed.csv');
    const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: undefined });
    const view = buildView(plan, defaultViewSpec(plan), { ...NO_TEXT, title: 'T' });
    const layout = fitScreen(view, { width: 1200, height: 600 }, LIGHT, arimoMetrics);
    expect(shapesOf(layout, 0)).toEqual(['alternatives']);
    expect(itemOf(layout, 0).marks[0]?.stretches).toHaveLength(2);
  });

  it('join the phases of a milestone on one row', () => {
    const layout = layoutOf(['Phase 1 2024 Phase 2 2030']);
    const { marks, connectors } = itemOf(layout, 0);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
    expect(connectors).toHaveLength(1);
    expect(marks.map(({ label, unplacedLabel }) => label ?? unplacedLabel)).toEqual(['Phase 1', 'Phase 2']);
  });
});

describe('A date far from all others', () => {
  it('does not set the axis, and is pointed to from its edge with its date in words', () => {
    const layout = layoutOf([
      '2024',
      '2025',
      '2026',
      '1905',
      '18 July 2108',
      '2027',
      '2024',
      '2025',
      '2025',
      '2026',
      '2026',
    ]);
    expect(layout.axis.ticks.map(({ label }) => label)).toEqual(['2024', '2025', '2026', '2027']);
    expect(shapesOf(layout, 3)).toEqual(['before']);
    expect(shapesOf(layout, 4)).toEqual(['after']);
    expect(labelOf(itemOf(layout, 3))).toBe('Step 3 (1905)');
    const { left, right } = layout.axis.plot;
    expect(itemOf(layout, 3).marks[0]?.x).toBe(left);
    const after = assertExists(itemOf(layout, 4).marks[0], 'mark');
    expect(after.x + after.width).toBeCloseTo(right, 6);
  });
});
