import type { FigureFrame } from '../layout/buildFrame';
import { layoutAxis } from '../layout/layoutAxis';
import { layoutHeading } from '../layout/layoutHeading';
import { numberKeys } from '../layout/numberKeys';
import { shiftText } from '../layout/placedText';
import { stackBands } from '../layout/stackBands';
import type { FooterLayout, LaneBand, TimelineLayout } from '../layout/timelineLayout';
import type { TimelineView } from '../view/timelineView';
import { CHOSEN } from './stepView';
import { layoutSlideFooter, type SlideFoot } from './slideFooter';

/** What one slide says besides its lanes. */
export interface SlideWords extends SlideFoot {
  readonly title: string;
  /** Number of the first entry in its keys. */
  readonly firstNumber: number;
}

/**
 * Heading, axis and lanes from the top, the foot at the bottom of `height`; a slide that needs more is higher. `bands`
 * were laid out in the same frame, each with its top at 0.
 */
export function composeSlide(
  step: TimelineView,
  frame: FigureFrame,
  bands: readonly LaneBand[],
  words: SlideWords,
  height: number,
): TimelineLayout {
  const view = { ...step, text: { ...step.text, title: words.title } };
  // Milestones that were chosen one by one are seen to stand out: a line that says so takes the room of a milestone.
  const highlight = view.highlight?.words === CHOSEN ? undefined : view.highlight;
  const heading = layoutHeading({ ...view, highlight }, headingFrame(frame), { number: 1, count: 1 });
  const axis = layoutAxis(frame, view, heading.box.height);
  const top = axis.box.y + axis.box.height;
  const stacked = stackBands(numberKeys(bands, words.firstNumber), top);
  const least = stacked.reduce((sum, band) => sum + band.box.height, 0);
  const footerOf = (withSource: boolean): FooterLayout =>
    layoutSlideFooter(view, frame, axis, { ...words, withSource }, top + least);
  const full = footerOf(true);
  const footer = words.needsSource || full.box.y + full.box.height <= height + 0.01 ? full : footerOf(false);
  const spare = Math.max(height - (footer.box.y + footer.box.height), 0);
  return {
    view,
    theme: frame.theme,
    size: { width: frame.width, height: footer.box.y + footer.box.height + spare },
    paper: undefined,
    heading,
    axis,
    namesRight: frame.namesRight,
    bands: stacked,
    body: { x: 0, y: top, width: frame.width, height: least + spare },
    footer: shiftFooter(footer, spare),
  };
}

/** The heading stands alike on every slide, however much air there is between the rows of one. */
function headingFrame(frame: FigureFrame): FigureFrame {
  const { theme } = frame;
  return { ...frame, theme: { ...theme, space: { ...theme.space, rowGap: theme.type.label * HEADING_GAP } } };
}

/** Between title, legend and axis, as a multiple of the type size. */
const HEADING_GAP = 0.3;

function shiftFooter({ box, asAt, notes, marking }: FooterLayout, dy: number): FooterLayout {
  return {
    box: { ...box, y: box.y + dy },
    asAt: asAt && shiftText(asAt, dy),
    notes: notes.map((note) => shiftText(note, dy)),
    marking: marking && shiftText(marking, dy),
  };
}
