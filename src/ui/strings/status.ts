/** The line at the bottom of the page: where every row went, what was last done, undo and redo. */
export const status = {
  /** The number of rows or milestones, then where they went: "30 milestones: 28 placed, 2 with no date". */
  all: '{total}: {parts}',
  /** In place of it, while the rest of a large file is being read. */
  part: {
    one: 'Reading {file}: the first row is shown',
    other: 'Reading {file}: the first {count} rows are shown',
  },
  /** Between the parts of that sentence. */
  between: ', ',
  rows: { one: '{count} row', other: '{count} rows' },
  milestones: { one: '{count} milestone', other: '{count} milestones' },
  placed: '{count} placed',
  undated: '{count} with no date',
  filtered: '{count} filtered out',
  skipped: '{count} set aside',
  undo: 'Undo',
  undoTip: 'Undo (Ctrl+Z)',
  redo: 'Redo',
  redoTip: 'Redo (Ctrl+Shift+Z)',
  guide: 'How to read this',
  /** The cross beside what was last said. */
  putAway: 'Put away',
  putAwayTip: 'Put away (Esc)',
} as const;
