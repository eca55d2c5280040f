import { assertExists } from '../base/assert';
import type { DayRange } from '../base/dayRange';
import { isDated, isOngoing, type IndicativeDate } from '../model/indicativeDate';
import type { Phase } from '../model/milestone';
import { statedDays } from '../view/statedDays';
import type { MarkShape, PhaseMark } from './timelineLayout';
import { stretchOf, type TimeScale } from './timeScale';

/** What marks are measured by. */
export interface MarkFrame {
  readonly scale: TimeScale;
  /** Height of a bar. */
  readonly bar: number;
  readonly beside: number;
  /** Where text must end. */
  readonly right: number;
  /** Column of the undated; `undefined` when nothing is undated. */
  readonly undated: { readonly x: number; readonly width: number } | undefined;
  readonly labelWidth: (label: string) => number;
}

/** How a date is drawn (CONVENTIONS D13, D11, D12). */
export function shapeOf(date: IndicativeDate): MarkShape {
  if (isOngoing(date) && !isDated(date)) return 'ongoing';
  if (!isDated(date)) return 'undated';
  if (date.earliest === undefined) return 'deadline';
  if (date.latest === undefined) return 'open-end';
  return stretchesStated(date).length > 1 ? 'alternatives' : 'bar';
}

/** On which side of the window a date lies wholly; `undefined` when some of it is inside, or it states no day. */
export function sideBeyond(date: IndicativeDate, { window }: TimeScale): 'before' | 'after' | undefined {
  const days = statedDays(date);
  if (days === undefined) return undefined;
  if (days.last < window.first) return 'before';
  return days.first > window.last ? 'after' : undefined;
}

/** The days or spans that a date names apart from each other; an end before its start is two days, as written. */
function stretchesStated({ alternatives, earliest, latest }: IndicativeDate): readonly DayRange[] {
  if (earliest === undefined || latest === undefined || earliest <= latest) return alternatives;
  return [
    { first: latest, last: latest },
    { first: earliest, last: earliest },
  ];
}

/** The marks of a milestone, phases that would overlap put on rows of their own. `labelled` decides on "Phase 1". */
export function markGeometry(
  phases: readonly Phase[],
  labelled: (phase: Phase) => string | undefined,
  frame: MarkFrame,
): readonly PhaseMark[] {
  const marks: PhaseMark[] = [];
  const made = phases.map((phase) => markOf(phase, labelled(phase), frame)).sort((a, b) => a.x - b.x);
  for (const [index, mark] of made.entries()) {
    const turned = labelBeside(mark, made[index - 1], made[index + 1], frame);
    const taken = marks.filter((other) => overlaps(other, turned, frame.beside)).map((other) => other.row);
    const row = [...Array(marks.length + 1).keys()].find((candidate) => !taken.includes(candidate)) ?? 0;
    marks.push({ ...turned, row });
  }
  return marks;
}

/**
 * The mark with its phase label on the side where it fits, first where it also stays clear of the phases next to it.
 * Where it fits on neither side it goes without: the milestone's own label says it then.
 */
function labelBeside(
  mark: PhaseMark,
  before: PhaseMark | undefined,
  after: PhaseMark | undefined,
  frame: MarkFrame,
): PhaseMark {
  if (mark.label === undefined) return mark;
  const { beside } = frame;
  const limit = mark.shape === 'undated' ? frame.right : (frame.undated?.x ?? frame.right);
  const sides = (['right', 'left'] as const)
    .map((labelSide): PhaseMark => ({ ...mark, labelSide }))
    .filter((turned) => leftEnd(turned, beside) >= frame.scale.left && rightEnd(turned, beside) <= limit);
  const bare = (other: PhaseMark | undefined): PhaseMark | undefined => other && { ...other, label: undefined };
  const clear = sides.find((turned) =>
    [bare(before), after].every((other) => other === undefined || !overlaps(turned, other, beside)),
  );
  return clear ?? sides[0] ?? { ...mark, label: undefined, labelWidth: 0, unplacedLabel: mark.label };
}

/** An arrow without a dated phase beside it: its label can stand where the arrow comes from. */
export function isOngoingAlone(marks: readonly PhaseMark[]): boolean {
  return marks.length === 1 && marks[0]?.shape === 'ongoing';
}

/** Left end of a mark with its phase label. */
export function leftEnd(mark: PhaseMark, beside: number): number {
  return mark.x - (mark.label !== undefined && mark.labelSide === 'left' ? beside + mark.labelWidth : 0);
}

/** Right end of a mark with its phase label. */
export function rightEnd(mark: PhaseMark, beside: number): number {
  return mark.x + mark.width + (mark.label !== undefined && mark.labelSide === 'right' ? beside + mark.labelWidth : 0);
}

function overlaps(a: PhaseMark, b: PhaseMark, beside: number): boolean {
  return leftEnd(a, beside) < rightEnd(b, beside) + beside && leftEnd(b, beside) < rightEnd(a, beside) + beside;
}

function markOf(phase: Phase, label: string | undefined, frame: MarkFrame): PhaseMark {
  const { date } = phase;
  const shape = sideBeyond(date, frame.scale) ?? shapeOf(date);
  const labelWidth = label === undefined ? 0 : frame.labelWidth(label);
  const base = {
    phase,
    shape,
    label,
    labelWidth,
    unplacedLabel: undefined,
    labelSide: 'right',
    row: 0,
    stretches: [],
  } as const;
  const { scale, bar } = frame;
  switch (shape) {
    case 'undated': {
      const column = assertExists(frame.undated, 'undated column');
      return { ...base, x: column.x + frame.beside, width: Math.min(column.width - 2 * frame.beside, bar * 3.2) };
    }
    case 'ongoing':
      return { ...base, x: scale.right - bar * 2.2, width: bar * 2.2 };
    case 'deadline': {
      const end = edge(scale, assertExists(date.latest, 'latest day') + 1);
      return { ...base, x: Math.max(end - bar * 2.2, scale.left), width: Math.min(bar * 2.2, end - scale.left) };
    }
    case 'open-end': {
      const x = Math.min(edge(scale, assertExists(date.earliest, 'earliest day')), scale.right - bar);
      return { ...base, x, width: Math.min(bar * 2.2, scale.right - x) };
    }
    case 'alternatives': {
      const stretches = stretchesStated(date).map((range) => glyphStretch(scale, range.first, range.last, bar));
      const x = Math.min(...stretches.map((stretch) => stretch.x));
      const right = Math.max(...stretches.map((stretch) => stretch.x + stretch.width));
      const apart = stretches.every((one, index) => index === 0 || one.x >= endOf(stretches[index - 1]));
      return apart ? { ...base, x, width: right - x, stretches } : { ...base, ...barOrGlyph(date, frame) };
    }
    case 'before':
      return { ...base, x: scale.left, width: bar };
    case 'after':
      return { ...base, x: scale.right - bar, width: bar };
    case 'bar':
    case 'glyph':
      return { ...base, ...barOrGlyph(date, frame) };
  }
}

/** A period too short to be seen as a bar is a glyph at its middle, with a whisker as long as the period. */
function barOrGlyph(
  date: IndicativeDate,
  { scale, bar }: MarkFrame,
): Pick<PhaseMark, 'shape' | 'x' | 'width' | 'stretches'> {
  const first = assertExists(date.earliest, 'earliest day');
  const last = assertExists(date.latest, 'latest day');
  const stretch = stretchOf(scale, first, last);
  if (first !== last && stretch.width >= bar * 1.25) return { shape: 'bar', ...stretch, stretches: [] };
  // A day needs no whisker: on an axis of days it would run into the label.
  const stretches = first === last ? [] : [stretch];
  return { shape: 'glyph', ...glyphStretch(scale, first, last, bar), stretches };
}

function endOf(stretch: { readonly x: number; readonly width: number } | undefined): number {
  return stretch === undefined ? -Infinity : stretch.x + stretch.width;
}

function glyphStretch(scale: TimeScale, first: number, last: number, bar: number): { x: number; width: number } {
  const middle = edge(scale, (first + last + 1) / 2);
  const width = Math.max(bar, Math.min(scale.xOf(last + 1) - scale.xOf(first), bar * 1.25));
  const x = Math.min(Math.max(middle - width / 2, scale.left), scale.right - width);
  return { x, width };
}

function edge(scale: TimeScale, day: number): number {
  return Math.min(Math.max(scale.xOf(day), scale.left), scale.right);
}
