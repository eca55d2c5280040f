import type { Measured } from './measureTool';
import { measuredOf, numeral, settled, table, type SizeRuns } from './results';
import { MILEPOST, RAW_CANVAS } from './tools';

/** One thing the benchmark is to show, and whether it does. */
export interface Target {
  readonly what: string;
  readonly measured: string;
  readonly met: boolean;
}

/** How much slower than a raw canvas Milepost may be. */
const CANVAS_FACTOR = 1.5;
/** A frame of a 60 Hz screen in ms, as far as the browser tells time. */
const FRAME_MS = 16.7;
const HEAP_MB = 500;

type Figure = readonly [string, (measured: Measured) => number];
const FIGURES: readonly Figure[] = [
  ['choosing the file to first paint', ({ firstPaint }) => firstPaint],
  ['main thread for a pan step', ({ gestures }) => gestures.pan.mainMs],
  ['main thread for a zoom step', ({ gestures }) => gestures.zoom.mainMs],
];

/** At 10,000 milestones: ahead of every other timeline, and near a raw canvas. */
export function targetsAgainstOthers(size: SizeRuns): readonly Target[] {
  const ours = measuredOf(size, MILEPOST);
  const canvas = measuredOf(size, RAW_CANVAS);
  if (ours === undefined || canvas === undefined)
    return [{ what: 'A picture of Milepost', measured: 'none within the limit', met: false }];
  return FIGURES.flatMap(([what, figure]) => {
    const [best] = rivals(size, what, figure);
    const value = figure(ours);
    const factor = value / figure(canvas);
    return [
      {
        what: `${what}: faster than every other timeline`,
        measured:
          best === undefined
            ? 'no other measured'
            : `${numeral(value)} ms; next ${best.name}, ${numeral(best.value)} ms`,
        met: best === undefined || value < best.value,
      },
      {
        what: `${what}: within ${String(CANVAS_FACTOR)} times of a raw canvas`,
        measured: `${factor.toFixed(2)} times`,
        met: factor <= CANVAS_FACTOR,
      },
    ];
  });
}

/** The others by a figure, fastest first; those that did not move in the gesture are no rivals in it. */
function rivals(
  size: SizeRuns,
  what: string,
  figure: Figure[1],
): readonly { readonly name: string; readonly value: number }[] {
  return size.tools
    .filter(({ tool }) => tool.package !== undefined)
    .flatMap((runs) => {
      const measured = settled(runs);
      if (measured === undefined) return [];
      const { pan, zoom } = measured.gestures;
      if ((what.includes('pan') && !pan.moved) || (what.includes('zoom') && !zoom.moved)) return [];
      return [{ name: runs.tool.name, value: figure(measured) }];
    })
    .toSorted((a, b) => a.value - b.value);
}

/** At 100,000 milestones: still usable. `reckoned` is what the page's own count says. */
export function targetsOfTheLargest(size: SizeRuns): readonly Target[] {
  const ours = measuredOf(size, MILEPOST);
  if (ours === undefined) return [{ what: 'A picture of Milepost', measured: 'none within the limit', met: false }];
  const { zoom, pan } = ours.gestures;
  return [
    ...(
      [
        ['pan', pan],
        ['zoom', zoom],
      ] as const
    ).map(([name, { moved, frameMedian }]) => ({
      what: `median ${name} frame within a frame of 60 Hz`,
      measured: moved ? `${frameMedian.toFixed(1)} ms` : 'does not move',
      met: moved && frameMedian <= FRAME_MS,
    })),
    { what: `heap under ${String(HEAP_MB)} MB`, measured: `${numeral(ours.heapMb)} MB`, met: ours.heapMb < HEAP_MB },
    {
      what: 'nothing dropped: the count on screen is the count of rows',
      measured: ours.countShown ? `${size.count.toLocaleString('en-NZ')} counted` : 'not counted',
      met: ours.countShown,
    },
  ];
}

export function targetTable(targets: readonly Target[]): string {
  return table(
    ['Target', 'Measured', ''],
    targets.map(({ what, measured, met }) => [what, measured, met ? 'met' : '**missed**']),
  );
}
