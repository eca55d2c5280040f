import { sizeSection, toolList, type SizeRuns } from './results';
import { targetsAgainstOthers, targetsOfTheLargest, targetTable } from './targets';

/** Where and what was measured. */
export interface BenchFacts {
  readonly commit: string;
  readonly machine: string;
  readonly rounds: number;
  /** The mean load of the machine before anything was measured. */
  readonly load: number;
  readonly versions: ReadonlyMap<string, string>;
}

const HOW = `Every tool gets the same file through its file input in a browser of its own, after a warm-up with 100 milestones
in the same browser. Figures are medians of the runs; the order of the tools is another one in each. Input is real: wheel and
mouse events of the browser's own protocol, around the middle of a window of 1440 × 900.

- **First paint**: from the \`input\` event of the chosen file to the end of the first frame that shows a mark of that file (for
  Milepost an element with a new \`data-id\`), its style, layout and paint counted. Milepost then shows
  the first rows and goes on reading. **Complete**: to the end of the last frame longer than 50 ms before the page was quiet for
  1.5 s, with all rows counted on the screen where there is a count. Gestures come after that.
- **Main thread a step**: one notch of the wheel or one movement of the mouse, then two frames; the processor time of the page's
  main thread for all its tasks (\`Performance.getMetrics\`, \`TaskDuration\`, in time of the thread), less what the same wait
  costs when nothing happens, and with what settles within 300 ms after the gesture. It is the same for every tool, whether it
  draws on a canvas or in elements, and other programs on the machine hardly change it. It leaves out what other threads do,
  which for elements is the painting of pixels: that is in **all processes**.
- **Frames**: times between frames while 60 events a second come in, whether the tool keeps up or not. A browser without a limit
  would be faster than 16.7 ms; a screen is not.
- **Heap** is after a collection of garbage; **process** is memory of the page's process that no other shares.
- Zooming goes three notches in and out again. Tools with a row for each item show some 25 of them, the others all that fit:
  they draw fewer marks for the same step. A tool that takes over 15 s for a gesture is stopped there.`;

const LARGEST = 100_000;
const COMPARED = 10_000;

function targetSection(sizes: readonly SizeRuns[]): readonly string[] {
  const compared = sizes.find(({ count }) => count === COMPARED);
  const largest = sizes.find(({ count }) => count === LARGEST);
  return [
    ...(compared === undefined ? [] : ['At 10,000 milestones:', targetTable(targetsAgainstOthers(compared))]),
    ...(largest === undefined ? [] : ['At 100,000 milestones:', targetTable(targetsOfTheLargest(largest))]),
  ];
}

/** RESULTS.md: facts, targets, tables. */
export function resultsPage(
  sizes: readonly SizeRuns[],
  { commit, machine, rounds, load, versions }: BenchFacts,
): string {
  return `${[
    '# Milepost beside other timelines',
    'Written by `npm run bench`; not by hand.',
    `Commit ${commit}. ${machine}. ${rounds === 1 ? 'One run' : `Medians of ${String(rounds)} runs`}. Load of the machine before the first: ${load.toFixed(1)}; above 1, other work shared it, first paint and frames are longer than they are, and only ratios within this run tell much.`,
    '## Targets',
    ...targetSection(sizes),
    ...sizes.map(sizeSection),
    '## How it was measured',
    HOW,
    toolList(versions),
  ].join('\n\n')}\n`;
}
