import type { TimelineView } from '../view/timelineView';
import type { FigureFrame } from './buildFrame';
import { layoutAxis } from './layoutAxis';
import { layoutFooter } from './layoutFooter';
import { layoutHeading, type Part } from './layoutHeading';
import { numberKeys } from './numberKeys';
import { stackBands } from './stackBands';
import type { LaneBand, TimelineLayout } from './timelineLayout';

/** Stacks heading, axis, lanes and footer. `bands` were laid out in the same frame, each with its top at 0; `firstNumber`: of its key. */
export function composeFigure(
  view: TimelineView,
  frame: FigureFrame,
  bands: readonly LaneBand[],
  part: Part = { number: 1, count: 1 },
  firstNumber = 1,
): TimelineLayout {
  const heading = layoutHeading(view, frame, part);
  const axis = layoutAxis(frame, view, heading.box.height);
  const top = axis.box.y + axis.box.height;
  const stacked = stackBands(numberKeys(bands, firstNumber), top);
  const height = stacked.reduce((sum, band) => sum + band.box.height, 0);
  const footer = layoutFooter(view, frame, axis, stacked, top + height);
  return {
    view,
    theme: frame.theme,
    size: { width: frame.width, height: footer.box.y + footer.box.height + frame.theme.space.rowGap },
    paper: undefined,
    heading,
    axis,
    namesRight: frame.namesRight,
    bands: stacked,
    body: { x: 0, y: top, width: frame.width, height },
    footer,
  };
}
