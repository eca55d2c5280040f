/** The middle of the window when there is no figure in it: why, and what to do. */
export const mainArea = {
  reading: 'Reading…',
  noMatch: 'No milestone matches the filters',
  /** Under that, how many there are. */
  filteredOut: {
    one: 'The one milestone of the plan is filtered out.',
    other: 'All {count} milestones are filtered out.',
  },
  clear: 'Clear filters',
  none: 'No milestones yet',
  noneWhy: '{files} has the columns {columns}, and no row that names a milestone.',
  noneNeeds: 'A plan needs a row of column names and one row for each milestone, such as:',
  noneExample: 'Agency, Milestone, Date, Funding\nMinistry of Harbours, Programme plan agreed, 18 July 2025, Funded',
  /** When not even what the page opens with could be read; the line above says why. */
  nothing: 'There is no plan to show',
  nothingWhat: 'Open a table or a project, or paste a table.',
  toColumns: 'Look at the columns',
  /** Between names in a list. */
  listed: ', ',
} as const;
