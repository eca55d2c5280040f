import type { MilestoneId } from '../model/milestone';

/** Which way a column is sorted; equal rows stay in the plan's order either way. */
export interface TableSort {
  /** The column's name for itself, see `tableColumns`. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** How the table is looked at: it outlives the table, which comes and goes with the mode. */
export class TableChoices {
  /** `undefined`: in the plan's order, lane by lane, as the timeline has it. */
  sort = $state.raw<TableSort>();
  /** The columns that were chosen, by their names for themselves; `undefined`: those that fit the plan. */
  columns = $state.raw<readonly string[]>();
  /** The rows of a sorted table from top to bottom, told by the table while it is in the window. */
  order = $state.raw<readonly MilestoneId[]>();

  /** True while a long table is about to be sorted. */
  isSorting = $state(false);

  /** Sorts by a column: upwards first, then downwards, then no more. */
  sortBy(column: string): void {
    const direction = this.sort?.column === column ? this.sort.direction : undefined;
    if (direction === 'descending') this.sort = undefined;
    else this.sort = { column, direction: direction === undefined ? 'ascending' : 'descending' };
  }

  /** Another plan has other columns. */
  clear(): void {
    this.sort = undefined;
    this.columns = undefined;
  }
}
