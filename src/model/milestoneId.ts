import { foldText } from '../base/fold';
import { hashText } from '../base/hash';
import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { listLines, listWords, quote } from './listWords';
import { isBlank } from './tidyText';
import type { MilestoneId } from './milestone';

/** What an identifier is made from. */
export interface Identified {
  readonly title: string;
  /** Cell of the id column; blank when there is none. */
  readonly given: string;
}

/**
 * An identifier for each, in order: the id column when every cell is filled and none occurs twice, else a hash of the
 * folded title. Row order matters only among equal titles, which get `-2`, `-3`.
 */
export function milestoneIds(items: readonly Identified[]): readonly MilestoneId[] {
  const given = items.map((item) => item.given.trim());
  const usable = given.every((id) => !isBlank(id)) && new Set(given).size === given.length;
  return usable ? (given as MilestoneId[]) : uniqueIds(items.map((item) => `m-${hashText(foldText(item.title))}`));
}

/** An identifier cell with its place. */
export interface PlacedId {
  readonly file: string;
  readonly line: number;
  readonly column: string | undefined;
  readonly given: string;
}

/** Why an identifier column can not tell the milestones apart: cells left blank, identifiers given twice. */
export function idIssues(cells: readonly PlacedId[]): readonly Issue[] {
  const byId = new Map<string, PlacedId[]>();
  for (const cell of cells) {
    const same = byId.get(cell.given.trim());
    if (same === undefined) byId.set(cell.given.trim(), [cell]);
    else same.push(cell);
  }
  const blank = byId.get('') ?? [];
  const repeated = [...byId.values()].filter((same) => same.length > 1 && same !== blank);
  // A column without any identifier is an empty column, and no question.
  if (blank.length === cells.length) return [];
  return [...repeatedIds(repeated), ...blankIds(blank)];
}

function repeatedIds(repeated: readonly (readonly PlacedId[])[]): readonly Issue[] {
  const [first] = repeated;
  const later = first?.[1];
  if (first === undefined || later === undefined) return [];
  const said = repeated.map((same) => `${quote(same[0]?.given.trim() ?? '')} in ${listLines(same.map(lineOf))}`);
  return [
    issue({
      code: 'DUPLICATE_ID',
      severity: 'info',
      ...placeOf(later),
      value: later.given,
      message: `An identifier is given more than once: ${listWords(said)}. All rows are kept, and told apart by their titles.`,
      remedy: 'Give each milestone an identifier of its own if other documents refer to it.',
    }),
  ];
}

function blankIds(blank: readonly PlacedId[]): readonly Issue[] {
  const [first] = blank;
  if (first === undefined) return [];
  return [
    issue({
      code: 'BLANK_ID',
      severity: 'info',
      ...placeOf(first),
      message: `The identifier is left blank in ${listLines(blank.map(lineOf))}. All rows are kept, and told apart by their titles.`,
      remedy: 'Write an identifier in each row if other documents refer to it.',
    }),
  ];
}

const lineOf = ({ line }: PlacedId): number => line;
const placeOf = ({ file, line, column }: PlacedId): Omit<PlacedId, 'given'> => ({ file, line, column });

/** The wished-for identifiers, repeats told apart by a number at the end. */
export function uniqueIds(wished: readonly string[]): readonly MilestoneId[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return wished.map((wish) => {
    let id = wish;
    let number = next.get(wish) ?? 1;
    while (taken.has(id)) {
      number += 1;
      id = `${wish}-${String(number)}`;
    }
    next.set(wish, number);
    taken.add(id);
    return id as MilestoneId;
  });
}
