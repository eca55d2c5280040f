import { highlightText } from '../view/highlight';
import type { Theme } from '../theme/theme';
import type { TimelineView } from '../view/timelineView';
import type { FigureText } from '../view/viewSpec';
import type { FigureFrame } from './buildFrame';
import { boldStyle, labelStyle } from './layoutFrame';
import { layoutLegend } from './layoutLegend';
import { placeText, plain, shiftText } from './placedText';
import type { TextMetrics } from './textMetrics';
import type { HeadingLayout, PlacedText } from './timelineLayout';

/** Which part of a figure split over pages this is; part 1 of 1 says nothing. */
export interface Part {
  readonly number: number;
  readonly count: number;
}

/** What every page of a figure is laid out in. */
interface PageFrame {
  readonly theme: Theme;
  readonly metrics: TextMetrics;
  readonly width: number;
}

/** What stands above the legend, or a table. */
export interface PageTop {
  readonly draft: HeadingLayout['draft'];
  readonly marking: PlacedText | undefined;
  readonly title: PlacedText | undefined;
  readonly bottom: number;
}

/** Stamp, title and marking; the legend with counts; what is highlighted. Top at 0. */
export function layoutHeading(view: TimelineView, frame: FigureFrame, part: Part): HeadingLayout {
  const { theme, metrics, width } = frame;
  const { bottom: above, ...top } = layoutTop(view, frame, part);
  const swatch = { width: theme.space.bar * 2, height: theme.space.bar };
  const { pitch } = labelStyle(theme);
  const legendTop = above === 0 ? 0 : above + theme.space.rowGap * 2;
  const { title: legendTitle, entries: legend } = layoutLegend(view, frame, legendTop, swatch.width);
  const bottom = Math.max(
    above,
    ...(legendTitle === undefined ? [] : [legendTitle.box.y + legendTitle.box.height]),
    ...legend.map((entry) => entry.y + entry.lines.length * pitch),
  );
  const highlight =
    view.highlight &&
    placeText(
      plain(highlightText(view.highlight)),
      { x: 0, y: bottom + theme.space.rowGap, maxWidth: width, anchor: 'start' },
      boldStyle(theme),
      metrics,
    );
  const end = highlight === undefined ? bottom : highlight.box.y + highlight.box.height;
  return {
    box: { x: 0, y: 0, width, height: end + theme.space.rowGap * 2 },
    ...top,
    legendTitle,
    legend,
    highlight,
    swatch,
  };
}

/** Title at the left, marking at the right or, when long, above; a stamp stands above the title. */
export function layoutTop({ text }: Pick<TimelineView, 'text'>, frame: PageFrame, part: Part): PageTop {
  const { theme, width } = frame;
  const gap = theme.space.beside * 3;
  const marking = placeMarking(text.marking, frame, 0);
  const draft = placeDraft(text.draft, frame, 0);
  const words = titleWords(text, part);
  const isShort = marking !== undefined && marking.lines.length === 1;
  if (draft === undefined) {
    const shared = isShort && marking.box.width < width * 0.4 && words !== '';
    const top = marking === undefined || shared ? 0 : marking.box.height;
    const title = placeTitle(words, frame, top, shared ? width - marking.box.width - gap : width);
    const pitch = theme.type.title * TITLE_LEADING;
    const bottom = Math.max(bottomOf(title, top), marking?.box.height ?? 0);
    return { draft, title, marking: shared ? placeMarking(text.marking, frame, 0, pitch) : marking, bottom };
  }
  const beside = isShort && draft.box.width + gap + marking.box.width <= width;
  const top = marking === undefined || beside ? 0 : marking.box.height;
  const stamp = placeDraft(text.draft, frame, top);
  const under = top + draft.box.height + theme.space.rowGap;
  const title = placeTitle(words, frame, under, width);
  const inRow = beside ? shiftText(marking, draft.text.box.y) : marking;
  return { draft: stamp, title, marking: inRow, bottom: bottomOf(title, under) };
}

const TITLE_LEADING = 1.2;

const bottomOf = (title: PlacedText | undefined, top: number): number =>
  title === undefined ? top : top + title.box.height;

/** A caption of the paper's own says the title; which part this is only the figure can say. */
function titleWords(text: FigureText, part: Part): string {
  const which = `${String(part.number)} of ${String(part.count)}`;
  if (part.count === 1) return text.captioned ? text.title : '';
  return text.captioned ? `${text.title} (${which})` : `Part ${which}`;
}

function placeTitle(words: string, frame: PageFrame, y: number, maxWidth: number): PlacedText | undefined {
  if (words === '') return undefined;
  const size = frame.theme.type.title;
  const style = { size, weight: 'bold', pitch: size * TITLE_LEADING } as const;
  return placeText(plain(words), { x: 0, y, maxWidth, anchor: 'start' }, style, frame.metrics);
}

/** The words of the stamp in their frame, at the left. */
function placeDraft(draft: string, frame: PageFrame, y: number): HeadingLayout['draft'] {
  if (draft.trim() === '') return undefined;
  const across = frame.theme.space.beside;
  const down = across / 2;
  const at = { x: across, y: y + down, maxWidth: frame.width - 2 * across, anchor: 'start' } as const;
  const text = placeText(plain(draft), at, boldStyle(frame.theme), frame.metrics);
  return { text, box: { x: 0, y, width: text.box.width + 2 * across, height: text.box.height + 2 * down } };
}

/** The marking exactly as typed (CONVENTIONS E5), right aligned; `undefined` when there is none. */
export function placeMarking(
  marking: string,
  frame: PageFrame,
  y: number,
  pitch = boldStyle(frame.theme).pitch,
): PlacedText | undefined {
  if (marking.trim() === '') return undefined;
  const style = { ...boldStyle(frame.theme), pitch };
  return placeText(plain(marking), { x: frame.width, y, maxWidth: frame.width, anchor: 'end' }, style, frame.metrics);
}
