/**
 * Measures the figure of generated programmes (titles of 40 to 140 letters, eight agencies by four areas) in Node:
 * `npx tsx tests/bench/figureBench.ts 100 1000 10000`. Prints a line of the table below for each number of milestones:
 * seconds of this process to lay out the pages of an A3 figure, to make scene and SVG text of them, and to lay out the
 * screen. "Naive" is one row a milestone, its label at the right of its bar whether that fits or not, as one SVG text:
 * what the search for places, the pages and the wrapping cost is the ratio to it.
 *
 * On two cores, shared with others, Node 20, in November 2026:
 *
 * | milestones | pages | layout ms | scene ms | SVG ms | SVG kB | screen ms | naive ms | naive kB | ratio |
 * | ---------: | ----: | --------: | -------: | -----: | -----: | --------: | -------: | -------: | ----: |
 * |        100 |     3 |       475 |        4 |     18 |    108 |       186 |        1 |       18 |   838 |
 * |        300 |     9 |       342 |       27 |     53 |    276 |        50 |        1 |       52 |   396 |
 * |      1,000 |    32 |       467 |      149 |     72 |    941 |        64 |        8 |      175 |    90 |
 * |     10,000 |   272 |     6,877 |      855 |    403 |  9,884 |       917 |       70 |    1,775 |   117 |
 *
 * The first lines are dear because every style and width is tried before the figure is split over pages, and because
 * the code is still cold. Before places were searched for in linear time the last line took more than a minute.
 */
import { performance } from 'node:perf_hooks';
import { fitPages } from '../../src/layout/fitPages';
import { fitScreen } from '../../src/layout/fitScreen';
import { PAGES } from '../../src/layout/pageSize';
import { arimoMetrics } from '../../src/layout/textMetrics';
import { renderSvg } from '../../src/render/svgString';
import { buildScene } from '../../src/scene/buildScene';
import { screenTheme } from '../../src/theme/themes';
import { statedDays } from '../../src/view/statedDays';
import type { LaneItem, LaneView, TimelineView } from '../../src/view/timelineView';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { viewOfText } from '../cases/viewOfText';

/** What a run took: milliseconds of processor time, so that other programs on the machine count little. */
function timed<T>(run: () => T): { readonly ms: number; readonly made: T } {
  const before = performance.now();
  const used = process.cpuUsage();
  const made = run();
  const { user, system } = process.cpuUsage(used);
  return { ms: Math.min((user + system) / 1000, performance.now() - before), made };
}

function itemsOf(lanes: readonly LaneView[]): readonly LaneItem[] {
  return lanes.flatMap(({ items, subLanes }) => [...items, ...itemsOf(subLanes)]);
}

function naiveSvg(view: TimelineView): string {
  const { first, last } = view.span ?? { first: 0, last: 1 };
  const xOf = (day: number): number => 150 + ((day - first) / (last - first)) * 600;
  const rows = itemsOf(view.lanes).map(({ milestone, phases }, index) => {
    const y = 40 + index * 14;
    const bars = phases.map(({ date }) => {
      const days = statedDays(date) ?? { first: last, last };
      const width = Math.max(xOf(days.last) - xOf(days.first), 6);
      return `<rect x="${xOf(days.first).toFixed(2)}" y="${String(y - 8)}" width="${width.toFixed(2)}" height="8"/>`;
    });
    const right = Math.max(...phases.map(({ date }) => xOf(statedDays(date)?.last ?? last)));
    return `${bars.join('')}<text x="${(right + 4).toFixed(2)}" y="${String(y)}">${milestone.title}</text>`;
  });
  return `<svg viewBox="0 0 1049 ${String(60 + rows.length * 14)}">${rows.join('')}</svg>`;
}

function measure(count: number): string {
  const view = viewOfText(csvOf(generatedRows(count, 1)));
  const layout = timed(() => fitPages(view, PAGES['a3-landscape'], arimoMetrics));
  const scenes = timed(() => layout.made.map(buildScene));
  const svg = timed(() => scenes.made.map(renderSvg).join(''));
  const screen = timed(() => fitScreen(view, { width: 1440, height: 780 }, screenTheme('light', view), arimoMetrics));
  const naive = timed(() => naiveSvg(view));
  const ratio = (layout.ms + scenes.ms + svg.ms) / naive.ms;
  const cells = [
    count,
    layout.made.length,
    layout.ms.toFixed(0),
    scenes.ms.toFixed(0),
    svg.ms.toFixed(0),
    (svg.made.length / 1000).toFixed(0),
    screen.ms.toFixed(0),
    naive.ms.toFixed(0),
    (naive.made.length / 1000).toFixed(0),
    ratio.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

const counts = process.argv.slice(2).map(Number);
console.log(
  '| milestones | pages | layout ms | scene ms | SVG ms | SVG kB | screen ms | naive ms | naive kB | ratio |',
);
measure(200); // The first run also compiles what it runs.
for (const count of counts.length > 0 ? counts : [100, 1000, 10_000]) console.log(measure(count));
