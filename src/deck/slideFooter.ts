import type { FigureFrame } from '../layout/buildFrame';
import { asAtWords, placeAsAt } from '../layout/layoutFooter';
import { labelStyle } from '../layout/layoutFrame';
import { placeMarking } from '../layout/layoutHeading';
import { placeText, plain, shiftText } from '../layout/placedText';
import type { AxisLayout, FooterLayout, PlacedText } from '../layout/timelineLayout';
import type { LaneItem, TimelineView } from '../view/timelineView';

/** What the foot of one slide says. */
export interface SlideFoot {
  /** What is shown of the plan, when it is not all of it; empty: nothing to say. */
  readonly shown: string;
  /** "Step 3 of 9". */
  readonly step: string;
  /** "2 of 3"; empty: the step is one slide. */
  readonly part: string;
  readonly items: readonly LaneItem[];
  /** The source is named even where another slide would be needed for it; elsewhere only if there is room. */
  readonly needsSource: boolean;
}

/** What the foot of one slide says, as far as there is room. */
export interface FootSaid extends SlideFoot {
  readonly withSource: boolean;
  readonly withAxisNotes: boolean;
}

/**
 * Foot of a slide with its top at `top`: the "as at" date, notes and source in quiet type; on the last line the step
 * number at the left and the marking at the right (CONVENTIONS R8). How to read the marks is left to whoever speaks.
 */
export function layoutSlideFooter(
  view: TimelineView,
  frame: FigureFrame,
  axis: AxisLayout,
  foot: FootSaid,
  top: number,
): FooterLayout {
  const { theme, metrics, width } = frame;
  const style = labelStyle(theme);
  const gap = theme.type.label * 0.35;
  const asAt = axis.asAt && placeAsAt(axis.asAt, frame, top);
  let y = top + (asAt === undefined ? 0 : style.pitch) + gap;
  const notes: PlacedText[] = [];
  for (const text of noteTexts(view, axis, foot)) {
    const note = placeText(plain(text, true), { x: 0, y, maxWidth: width, anchor: 'start' }, style, metrics);
    notes.push(note);
    y += note.box.height;
  }
  const marking = placeMarking(view.text.marking, frame, 0);
  const [place, isBeside] = placeStep(foot, (text) => {
    const placed = placeText(plain(text, true), { x: 0, y, maxWidth: width, anchor: 'start' }, style, metrics);
    return [placed, marking !== undefined && placed.box.width + marking.box.width + theme.space.beside <= width];
  });
  const markingY = isBeside ? y : y + place.box.height;
  const bottom =
    marking === undefined ? y + place.box.height : Math.max(y + place.box.height, markingY + marking.box.height);
  return {
    box: { x: 0, y: top, width, height: bottom - top },
    asAt,
    notes: [...notes, place],
    marking: marking && shiftText(marking, markingY),
  };
}

type Beside = readonly [placed: PlacedText, isBesideMarking: boolean];

/** Which step and part this is; the part is left to the title where the marking then stands in the same line. */
function placeStep({ step, part }: SlideFoot, place: (text: string) => Beside): Beside {
  const whole = place(part === '' ? step : `${step} · ${part}`);
  const short = place(step);
  return !whole[1] && short[1] ? short : whole;
}

function noteTexts(
  view: TimelineView,
  axis: AxisLayout,
  { shown, items, withSource, withAxisNotes }: FootSaid,
): readonly string[] {
  const source = withSource ? view.text.source : '';
  const footnotes = notesFor(view, items).map(({ mark, text }) => `${mark} ${text}`);
  const reading = [shown, ...(withAxisNotes ? axis.notes : []), ...asAtWords(view, axis), footnotes.join(' · ')]
    .filter((text) => text !== '')
    .join(' ');
  return [reading, source].filter((text) => text !== '');
}

/** The footnotes that something on the slide points to. */
function notesFor({ footnotes, legend }: TimelineView, items: readonly LaneItem[]): TimelineView['footnotes'] {
  const marks = new Set<string>(legend.flatMap((entry) => entry.marks));
  for (const { phases } of items) {
    for (const { date, funding } of phases) for (const mark of [...date.marks, ...funding.marks]) marks.add(mark);
  }
  return footnotes.filter(({ mark }) => marks.has(mark) || items.some(({ milestone }) => isIn(mark, milestone.title)));
}

const isIn = (mark: string, text: string): boolean => mark !== '' && text.includes(mark);
