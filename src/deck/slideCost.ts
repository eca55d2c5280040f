import type { FigureAttempt } from '../layout/layoutFigure';
import { readingCost } from '../layout/readability';
import { arimoMetrics } from '../layout/textMetrics';
import type { LaneBand, TimelineLayout } from '../layout/timelineLayout';

/** Names on the axis that stand closer than this, as a share of the type size, run into one from across a room. */
const APART = 0.4;

/** What a crowded axis costs, and a slide that names of lanes leave empty, on the scale of `readingCost`. */
const CROWDED = 1;
const WASTED = 3;

/** How hard slides with these proportions are to read from across a room; less is better. `height`: of a slide. */
export function slideCost({ layout, timeShare }: Pick<FigureAttempt, 'layout' | 'timeShare'>, height: number): number {
  const wasted = layout.bands.reduce((sum, band) => sum + heightOfNameAlone(band), 0);
  return readingCost(layout, timeShare) + (isCrowded(layout) ? CROWDED : 0) + (WASTED * wasted) / height;
}

function isCrowded({ axis, theme }: TimelineLayout): boolean {
  const { label } = theme.type;
  const names = [...axis.ticks].sort((a, b) => a.labelX - b.labelX);
  const widthOf = (text: string): number => arimoMetrics.widthOf(text, label, 'bold');
  return names.some((name, index) => {
    const next = names[index + 1];
    if (next === undefined) return false;
    const right = name.labelX + (name.anchor === 'middle' ? widthOf(name.label) / 2 : widthOf(name.label));
    const left = next.labelX - (next.anchor === 'middle' ? widthOf(next.label) / 2 : 0);
    return left - right < label * APART;
  });
}

/** How much of a lane only its name stands in. */
function heightOfNameAlone({ box, items, strip, bands, name }: LaneBand): number {
  if (bands.length > 0) return bands.reduce((sum, band) => sum + heightOfNameAlone(band), 0);
  const bottom = Math.max(strip?.bottom ?? 0, ...items.map((item) => item.box.y + item.box.height - box.y));
  return Math.max(name.box.y + name.box.height - box.y - bottom, 0);
}
