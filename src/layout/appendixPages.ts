import { formatDay } from '../model/dates/formatDate';
import { pageTheme, splitStyle } from '../theme/themes';
import type { Theme } from '../theme/theme';
import { figureTable } from '../view/figureTable';
import type { TimelineView } from '../view/timelineView';
import { labelStyle } from './layoutFrame';
import { layoutTop, placeMarking, type PageTop } from './layoutHeading';
import { layoutTable, type TablePage } from './layoutTable';
import { pointsOf, type PageSize } from './pageSize';
import { placeText, plain, shiftText } from './placedText';
import type { TextMetrics } from './textMetrics';
import type { PlacedText } from './timelineLayout';

/** A page with the data of a figure as a table. Lengths in pt. */
export interface AppendixPage {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly top: PageTop;
  readonly table: TablePage;
  /** Where the table begins. */
  readonly tableY: number;
  readonly notes: readonly PlacedText[];
  readonly marking: PlacedText | undefined;
}

/** The data of a figure as an appendix: the same rows in the same order, with the marking, the notes and the source. */
export function appendixPages(view: TimelineView, page: PageSize, metrics: TextMetrics): readonly AppendixPage[] {
  const look = { theme: view.theme, houseStyle: view.houseStyle };
  const theme = pageTheme(splitStyle(look, page.readFrom), look);
  const { width, height: limit } = pointsOf(page);
  const frame = { theme, metrics, width };
  const { pitch } = labelStyle(theme);
  const gap = theme.space.rowGap * 2;
  const title = view.text.captioned ? `Data of the figure: ${view.text.title}` : 'Data of the figure';
  const named = { text: { ...view.text, title, captioned: true } };
  const notes = notesOf(view).map((text) =>
    placeText(plain(text, true), { x: 0, y: 0, maxWidth: width, anchor: 'start' }, labelStyle(theme), metrics),
  );
  const marking = placeMarking(view.text.marking, frame, 0);
  const foot = [...notes, ...(marking === undefined ? [] : [marking])].reduce((sum, { box }) => sum + box.height, gap);
  // The widest number a title can carry, so that it takes no more lines once the pages are counted.
  const tableY = layoutTop(named, frame, { number: 99, count: 99 }).bottom + gap;
  const data = figureTable(view);
  const room = Math.max(limit - tableY - foot, pitch * 4);
  const tables = layoutTable(data, laneColumns(data.header), theme, metrics, { width, room });
  return tables.map((table, i) => {
    const below = stackBelow(notes, tableY + table.height + gap);
    return {
      theme,
      width,
      height: tableY + table.height + foot,
      top: layoutTop(named, frame, { number: i + 1, count: tables.length }),
      table,
      tableY,
      notes: below,
      marking: marking && shiftText(marking, tableY + table.height + foot - marking.box.height),
    };
  });
}

/** Columns before the milestones name the lanes they stand in. */
function laneColumns(header: readonly string[]): number {
  return header.indexOf('Milestone');
}

function notesOf({ text, footnotes }: TimelineView): readonly string[] {
  const asAt = text.asAt === undefined ? '' : `As at ${formatDay(text.asAt)}.`;
  const notes = footnotes.map((note) => `${note.mark} ${note.text}`).join(' · ');
  return [[asAt, notes].filter((words) => words !== '').join(' '), text.source].filter((words) => words !== '');
}

function stackBelow(notes: readonly PlacedText[], top: number): readonly PlacedText[] {
  return notes.map((note, i) =>
    shiftText(
      note,
      notes.slice(0, i).reduce((y, { box }) => y + box.height, top),
    ),
  );
}
