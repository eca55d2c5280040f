import type { Measured } from './measureTool';
import { medianOf } from './medians';
import { GESTURES, type Gesture } from './steps';
import { TOOLS, RAW_CANVAS, RAW_SVG, type Tool } from './tools';

/** What each run of a tool with a file of so many milestones gave; undefined: no picture, or a page that hung, within the limit. */
export interface ToolRuns {
  readonly tool: Tool;
  readonly runs: readonly (Measured | undefined)[];
}

/** All tools with one file. */
export interface SizeRuns {
  readonly count: number;
  readonly tools: readonly ToolRuns[];
}

/** The columns that tell what a gesture costs. */
const COLUMNS: Readonly<Record<Gesture, string>> = {
  zoom: 'Zoom',
  pan: 'Pan by wheel',
  drag: 'Pan by drag',
  scroll: 'Scroll lanes',
};

type Row = readonly string[];

/** A Markdown table; numbers on the right. */
export function table(header: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** `5.7`, `46`, `1,250`: as exact as it was measured. */
export function numeral(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-NZ');
}

/** The median of the runs that showed a picture; undefined when any did not. */
export function settled({ runs }: ToolRuns): Measured | undefined {
  const measured = runs.filter((run) => run !== undefined);
  return measured.length < runs.length || measured.length === 0 ? undefined : medianOf(measured);
}

export function measuredOf(size: SizeRuns, name: string): Measured | undefined {
  const runs = size.tools.find(({ tool }) => tool.name === name);
  return runs === undefined ? undefined : settled(runs);
}

function ratio(value: number, base: number | undefined): string {
  return base === undefined || base === 0 ? '–' : `${(value / base).toFixed(value / base < 10 ? 1 : 0)}×`;
}

/** First paint, completeness, memory and weight: each in itself, first paint also against both baselines. */
function loadTable(size: SizeRuns): string {
  const canvas = measuredOf(size, RAW_CANVAS)?.firstPaint;
  const svg = measuredOf(size, RAW_SVG)?.firstPaint;
  const header = [
    'From choosing the file',
    'First paint, ms',
    '× raw canvas',
    '× raw SVG',
    'Complete, ms',
    'Heap, MB',
    'Process, MB',
    'Elements',
    'Sent, kB',
  ];
  const rows = size.tools.map((runs) => {
    const all = settled(runs);
    if (all === undefined) return [runs.tool.name, 'not within the limit', ...Array.from({ length: 7 }, () => '–')];
    const { firstPaint, complete, heapMb, privateMb, elements, sentKb } = all;
    return [
      runs.tool.name,
      numeral(firstPaint),
      ratio(firstPaint, canvas),
      ratio(firstPaint, svg),
      ...[complete, heapMb, privateMb, elements, sentKb].map(numeral),
    ];
  });
  return table(header, rows);
}

function stepTable(size: SizeRuns, title: string, pick: (run: Measured, gesture: Gesture) => string): string {
  const rows = size.tools.map((runs) => {
    const all = settled(runs);
    return [
      runs.tool.name,
      ...GESTURES.map((gesture) =>
        all === undefined ? '–' : all.gestures[gesture].moved ? pick(all, gesture) : 'does not move',
      ),
    ];
  });
  return table([title, ...GESTURES.map((gesture) => COLUMNS[gesture])], rows);
}

function stepTables(size: SizeRuns): readonly string[] {
  const canvas = measuredOf(size, RAW_CANVAS)?.gestures;
  return [
    stepTable(size, 'Main thread a step, ms (× raw canvas)', ({ gestures }, gesture) => {
      const { mainMs } = gestures[gesture];
      return `${numeral(mainMs)} (${ratio(mainMs, canvas?.[gesture].mainMs)})`;
    }),
    stepTable(size, 'Of it script + style and layout, ms', ({ gestures }, gesture) => {
      const { scriptMs, layoutMs } = gestures[gesture];
      return `${numeral(scriptMs)} + ${numeral(layoutMs)}`;
    }),
    stepTable(size, 'All processes a step, ms (× raw canvas)', ({ gestures }, gesture) => {
      const { processorMs } = gestures[gesture];
      return `${numeral(processorMs)} (${ratio(processorMs, canvas?.[gesture].processorMs)})`;
    }),
    stepTable(size, 'Frames: median / 95 % / dropped', ({ gestures }, gesture) => {
      const { frameMedian, frameP95, dropped } = gestures[gesture];
      return Number.isNaN(frameMedian)
        ? 'over 1,000'
        : `${frameMedian.toFixed(1)} / ${frameP95.toFixed(1)} / ${numeral(dropped)}`;
    }),
  ];
}

/** Every run by itself, so that a reader sees how far they lie apart. */
function runTable({ tools }: SizeRuns): string {
  const rows = tools.flatMap(({ tool, runs }) =>
    runs.map((run, index) => [
      tool.name,
      String(index + 1),
      numeral(run?.firstPaint),
      ...GESTURES.map((gesture) => numeral(run?.gestures[gesture].mainMs)),
      numeral(run?.heapMb),
    ]),
  );
  const main = GESTURES.map((gesture) => `${COLUMNS[gesture]}, ms`);
  return table(['Every run', 'Run', 'First paint, ms', ...main, 'Heap, MB'], rows);
}

/** The section of one size. */
export function sizeSection(size: SizeRuns): string {
  return [
    `## ${size.count.toLocaleString('en-NZ')} milestones`,
    loadTable(size),
    ...stepTables(size),
    `<details><summary>Every run</summary>\n\n${runTable(size)}\n\n</details>`,
  ].join('\n\n');
}

/** What was measured, and how it was used. */
export function toolList(versions: ReadonlyMap<string, string>): string {
  return table(
    ['Measured', 'Version', 'How'],
    TOOLS.map(({ name, note }) => [name, versions.get(name) ?? 'ours', note]),
  );
}
