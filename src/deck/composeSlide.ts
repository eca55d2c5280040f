import { assertExists } from '../base/assert';
import type { FigureFrame } from '../layout/buildFrame';
import { layoutAxis } from '../layout/layoutAxis';
import { layoutHeading } from '../layout/layoutHeading';
import { numberKeys } from '../layout/numberKeys';
import { shiftText } from '../layout/placedText';
import { stackBands } from '../layout/stackBands';
import type { FooterLayout, LaneBand, TimelineLayout } from '../layout/timelineLayout';
import type { TimelineView } from '../view/timelineView';
import { clearOfAsAt } from './clearOfAsAt';
import { CHOSEN } from './stepView';
import { layoutSlideFooter, type FootSaid, type SlideFoot } from './slideFooter';

/** What one slide says besides its lanes. */
export interface SlideWords extends SlideFoot {
  readonly title: string;
  /** Number of the first entry in its keys. */
  readonly firstNumber: number;
  /** The title is no larger than other words, and what the axis shows by itself is not said in words again. */
  readonly tight: boolean;
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
  const above = headingFrame(frame, words.tight);
  const heading = layoutHeading({ ...view, highlight }, above, { number: 1, count: 1 });
  const axis = layoutAxis(frame, view, heading.box.height);
  const top = axis.box.y + axis.box.height;
  const { beside } = frame.theme.space;
  const stacked = clearOfAsAt(stackBands(numberKeys(bands, words.firstNumber), top), axis, frame.right, beside);
  const least = stacked.reduce((sum, band) => sum + band.box.height, 0);
  const footer = largestFooter(words, height, (said) =>
    layoutSlideFooter(view, frame, axis, { ...words, ...said }, top + least),
  );
  const spare = Math.max(height - (footer.box.y + footer.box.height), 0);
  return {
    view,
    theme: { ...frame.theme, type: above.theme.type },
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

/** A foot that says all there is room for: the source goes first, then what is said of the axis. */
function largestFooter(
  { needsSource, tight }: SlideWords,
  height: number,
  footerOf: (said: Pick<FootSaid, 'withSource' | 'withAxisNotes'>) => FooterLayout,
): FooterLayout {
  const choices = [
    { withSource: true, withAxisNotes: true },
    ...(needsSource && !tight ? [] : [{ withSource: false, withAxisNotes: true }]),
    ...(tight ? [{ withSource: false, withAxisNotes: false }] : []),
  ];
  const footers = choices.map(footerOf);
  const fitting = footers.find(({ box }) => box.y + box.height <= height + 0.01);
  return assertExists(fitting ?? footers.at(-1), 'foot');
}

/** The heading stands alike on every slide, however much air there is between the rows of one. */
function headingFrame(frame: FigureFrame, tight: boolean): FigureFrame {
  const { theme } = frame;
  const { title, label } = theme.type;
  const type = { ...theme.type, title: tight ? label : title };
  return {
    ...frame,
    theme: { ...theme, type, space: { ...theme.space, rowGap: label * (tight ? TIGHT_GAP : HEADING_GAP) } },
  };
}

/** Between title, legend and axis, as a multiple of the type size. */
const HEADING_GAP = 0.3;
const TIGHT_GAP = 0.1;

function shiftFooter({ box, asAt, notes, marking }: FooterLayout, dy: number): FooterLayout {
  return {
    box: { ...box, y: box.y + dy },
    asAt: asAt && shiftText(asAt, dy),
    notes: notes.map((note) => shiftText(note, dy)),
    marking: marking && shiftText(marking, dy),
  };
}
