import { describe, expect, it } from 'vitest';
import type { GestureCost } from './measureGesture';
import type { Measured } from './measureTool';
import { median, medianOf } from './medians';
import { resultsPage } from './resultsPage';
import { measuredOf, numeral, sizeSection, type SizeRuns } from './results';
import { stepsOf } from './steps';
import { targetsAgainstOthers, targetsOfTheLargest } from './targets';
import { MILEPOST, RAW_CANVAS, TOOLS } from './tools';

const COST: GestureCost = {
  moved: true,
  mainMs: 4,
  scriptMs: 1,
  layoutMs: 1,
  processorMs: 8,
  frameMedian: 16.7,
  frameP95: 16.8,
  dropped: 0,
};

function run(mainMs: number, firstPaint: number, moved = true): Measured {
  const cost = { ...COST, mainMs, moved };
  return {
    firstPaint,
    complete: firstPaint + 10,
    gestures: { zoom: cost, pan: cost, drag: cost, scroll: cost },
    elements: 900,
    heapMb: 40,
    privateMb: undefined,
    countShown: true,
    sentKb: 100,
  };
}

/** One run of each named tool: what a step costs, and first paint. */
function sizeOf(count: number, measured: Readonly<Record<string, Measured | undefined>>): SizeRuns {
  const tools = TOOLS.filter(({ name }) => name in measured);
  return { count, tools: tools.map((tool) => ({ tool, runs: [measured[tool.name]] })) };
}

describe('median(values)', () => {
  it('is the middle one, or between the two in the middle', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([1, 2, 4, 9])).toBe(3);
  });
});

describe('medianOf(runs)', () => {
  it('takes each figure by itself, and says that a gesture moved only when it always did', () => {
    const all = medianOf([run(1, 300), run(3, 100), run(2, 200, false)]);
    expect(all.firstPaint).toBe(200);
    expect(all.gestures.pan).toMatchObject({ mainMs: 2, moved: false });
  });
});

describe('sizeSection(size)', () => {
  it('gives each tool in itself and as a ratio to the raw canvas', () => {
    const size = sizeOf(1000, { [MILEPOST]: run(6, 300), [RAW_CANVAS]: run(4, 200), SVAR: run(2, 700, false) });
    const text = sizeSection(size);
    expect(text).toContain('| Milepost | 300 | 1.5× |');
    expect(text).toContain('| Milepost | 6.0 (1.5×) |');
    expect(text).toContain('| SVAR | does not move |');
  });

  it('says so where there was no picture in one of the runs', () => {
    const size = sizeOf(1000, { [RAW_CANVAS]: run(4, 200), 'frappe-gantt': undefined });
    expect(sizeSection(size)).toContain('| frappe-gantt | not within the limit |');
    expect(measuredOf(size, 'frappe-gantt')).toBeUndefined();
  });
});

describe('targetsAgainstOthers(size)', () => {
  it('is missed by a tool that one other passes, and by one far from the raw canvas', () => {
    const size = sizeOf(10_000, { [MILEPOST]: run(5, 400), [RAW_CANVAS]: run(4, 200), SVAR: run(3, 500) });
    expect(targetsAgainstOthers(size).map(({ met }) => met)).toEqual([true, false, false, true, false, true]);
  });

  it('does not count another that stands still', () => {
    const size = sizeOf(10_000, { [MILEPOST]: run(5, 400), [RAW_CANVAS]: run(4, 400), SVAR: run(0, 500, false) });
    expect(targetsAgainstOthers(size).every(({ met }) => met)).toBe(true);
  });
});

describe('targetsOfTheLargest(size)', () => {
  it('holds frames, heap and the count of rows', () => {
    const size = sizeOf(100_000, { [MILEPOST]: run(5, 400) });
    expect(targetsOfTheLargest(size).map(({ met }) => met)).toEqual([true, true, true, true]);
    expect(targetsOfTheLargest(sizeOf(100_000, { [MILEPOST]: undefined }))[0]?.met).toBe(false);
  });
});

describe('resultsPage(sizes, facts)', () => {
  it('names the machine, the commit and every tool', () => {
    const facts = {
      commit: 'abc1234',
      machine: '2 cores',
      load: 0.2,
      rounds: 3,
      versions: new Map([['SVAR', 'wx 2.7.0']]),
    };
    const page = resultsPage([sizeOf(10_000, { [MILEPOST]: run(5, 400), [RAW_CANVAS]: run(4, 200) })], facts);
    for (const part of ['abc1234', '2 cores', 'wx 2.7.0', ...TOOLS.map(({ name }) => name)])
      expect(page).toContain(part);
  });
});

describe('numeral(value)', () => {
  it('is as exact as it was measured', () => {
    expect([5.74, 46.2, 1250.4, undefined, NaN].map(numeral)).toEqual(['5.7', '46', '1,250', '–', '–']);
  });
});

describe('stepsOf(gesture, steps, pan)', () => {
  it('zooms in and out again and ends zoomed in', () => {
    const notches = stepsOf('zoom', 23, 'sideways').map(({ deltaY = 0 }) => Math.sign(deltaY));
    expect(notches.length % 6).toBe(3);
    expect(notches.slice(0, 6)).toEqual([-1, -1, -1, 1, 1, 1]);
    expect(notches.at(-1)).toBe(-1);
  });

  it('presses once and lets go where it stopped', () => {
    const events = stepsOf('drag', 23, 'sideways');
    expect(events.map(({ type }) => type).filter((type) => type !== 'mouseMoved')).toEqual([
      'mousePressed',
      'mouseReleased',
    ]);
    expect(events.at(-1)?.x).toBe(events.at(-2)?.x);
  });
});
