import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { fitScreen } from '../../src/layout/fitScreen';
import { arimoMetrics } from '../../src/layout/textMetrics';
import type { LaneBand, PlacedText } from '../../src/layout/timelineLayout';
import { paperTheme } from '../../src/theme/themes';
import type { ViewSpec } from '../../src/view/viewSpec';
import { funding, ongoing, plan, undated, year, type MilestoneInit } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

function bandsOf(milestones: readonly MilestoneInit[], spec: Partial<ViewSpec>, width = 700): readonly LaneBand[] {
  const view = viewOf(plan(milestones), { subLanes: 'none', ...spec });
  return fitScreen(view, { width, height: 500 }, paperTheme(10), arimoMetrics).bands;
}

const textOf = (text: PlacedText | undefined): string =>
  (text?.lines ?? []).map((line) => line.runs.map((run) => run.text).join(' ')).join(' | ');

describe('numbers of lanes', () => {
  const named = (...areas: string[]): readonly LaneBand[] =>
    bandsOf(
      areas.map((area) => ({ title: area, area, date: year(2026) })),
      { lanes: 'area' },
    );

  it.each([
    ['1. Lights', '1.'],
    ['(2) Boats', '(2)'],
    ['3.1 People', '3.1'],
    ['A4 Harbours', 'A4'],
    ['5 – Whānau', '5 –'],
  ])('of "%s" stand apart, as written', (name, number) => {
    const [band] = named(name);
    expect(textOf(band?.number)).toBe(number);
    expect(`${number} ${textOf(band?.name)}`).toBe(name);
  });

  it.each(['90 day plan', '2026 programme', 'Phase 1', '24/7 care', 'Aotearoa', '3'])(
    'are not made up: "%s" is a name',
    (name) => {
      const [band] = named(name);
      expect(band?.number).toBeUndefined();
      expect(textOf(band?.name)).toBe(name);
    },
  );

  it('line up, and wrapped names stand beside them', () => {
    const bands = named('1. Lights and lamps along the whole of the northern coast', '10. Boats', 'Everything else');
    const [first, tenth, other] = bands;
    expect(first?.number?.box.x).toBe(tenth?.number?.box.x);
    expect(first?.name.lines.length).toBeGreaterThan(1);
    expect(first?.name.box.x).toBe(tenth?.name.box.x);
    expect(first?.name.box.x).toBeGreaterThan((tenth?.number?.box.x ?? 0) + (tenth?.number?.box.width ?? 0));
    expect(other?.name.box.x).toBe(0);
  });

  it('that are long stand above the name rather than squeeze it', () => {
    const [band] = named('Action area 3: Build the workforce to recognise, respond and refer everywhere');
    const number = assertExists(band?.number, 'number');
    expect(textOf(number)).toBe('Action area 3:');
    expect(band?.name.box.y).toBeCloseTo(number.box.y + number.box.height);
    expect(band?.name.box.x).toBe(number.box.x);
  });
});

describe('a folded lane', () => {
  const rows: readonly MilestoneInit[] = [
    { title: 'a', area: 'North', date: year(2026), funding: funding('funded') },
    { title: 'b', area: 'North', date: year(2026), funding: funding('funded') },
    { title: 'c', area: 'North', date: year(2026), funding: funding('unfunded') },
    { title: 'd', area: 'North', date: year(2028), funding: funding('funded') },
    { title: 'e', area: 'North', date: ongoing() },
    { title: 'f', area: 'North', date: undated('TBC') },
    { title: 'g', area: 'South', date: year(2027), funding: funding('funded') },
  ];
  const [open] = bandsOf(rows, { lanes: 'area' });
  const [folded, south] = bandsOf(rows, { lanes: 'area', folded: ['north'] });

  it('is lower than the open one, and the lanes below move up', () => {
    expect(folded?.box.height).toBeLessThan((open?.box.height ?? 0) / 2);
    expect(south?.box.y).toBeCloseTo((folded?.box.y ?? 0) + (folded?.box.height ?? 0));
    expect(folded?.items).toEqual([]);
  });

  it('has a mark for every phase that has a place, one for those of one stretch and status, none over another', () => {
    const strip = assertExists(folded?.strip, 'strip');
    expect(strip.marks.map(({ look }) => look).sort()).toEqual(['funded', 'funded', 'not-stated', 'unfunded']);
    for (const mark of strip.marks) {
      for (const other of strip.marks) {
        const apart = mark.y !== other.y || mark.x + mark.width <= other.x || other.x + other.width <= mark.x;
        expect(mark === other || apart).toBe(true);
      }
      expect(mark.y + mark.height).toBeLessThanOrEqual((folded?.box.y ?? 0) + (folded?.box.height ?? 0));
    }
  });

  it('says how much it holds, and counts the undated in their column', () => {
    expect(textOf(folded?.strip?.words)).toBe('6 milestones: 3 Funded, 1 Not funded, 2 Not stated');
    expect(textOf(folded?.strip?.undated)).toBe('1');
  });
});

describe('counts beside the names of lanes', () => {
  it('stand below the outermost names, a swatch and a number for each status, and agree with the lane', () => {
    const rows: readonly MilestoneInit[] = [
      { title: 'a', leads: ['X'], area: 'North', date: year(2026), funding: funding('funded') },
      { title: 'b', leads: ['X'], area: 'South', date: year(2027), funding: funding('tbc') },
    ];
    const [band] = bandsOf(rows, { lanes: 'agency', subLanes: 'area', laneSummaries: true });
    expect(band?.summary?.entries.map(({ look, text }) => [look, textOf(text)])).toEqual([
      ['funded', '1'],
      ['tbc', '1'],
    ]);
    expect(band?.bands.every((inner) => inner.summary === undefined)).toBe(true);
    expect(band?.summary?.bottom).toBeLessThanOrEqual((band?.box.y ?? 0) + (band?.box.height ?? 0));
  });

  it('are words in a plan without funding', () => {
    const [band] = bandsOf([{ title: 'a', area: 'North', date: year(2026) }], { lanes: 'area', laneSummaries: true });
    expect(band?.summary?.entries.map(({ text }) => textOf(text))).toEqual(['1 milestone']);
  });
});
