/** The lines above the figure: what is being read, what went wrong, a question about the data, the first visit. */
export const notices = {
  /** Heard when a screen reader comes to these lines. */
  label: 'Notices',
  dismiss: 'Dismiss',
  /** After an error, while the plan from before is still there. */
  errorOverFigure: '{error} The figure below is the one from before.',
  noYear: 'Some dates have no year, so they are not placed yet.',
  documentDate: 'Date of this document',
  documentDateHint: 'Dates without a year take theirs from here, and are marked so.',
  welcome:
    'This is a sample, the second Te Aorerekura Action Plan. To see your own plan, drop a CSV or Excel file anywhere, open it, or paste a table.',
  /** Over the page while a file is held above it. */
  drop: {
    ask: 'Drop to open',
    what: 'CSV, Excel or web page. Several files open as one plan. They are read in this page.',
  },
  /** While a file is being read. */
  reading: {
    label: 'Reading {name}',
    begun: 'Reading {name}…',
    step: 'Reading {file}: {stage}…',
    stepRows: 'Reading {file}: {rows}, {stage}…',
    stepShare: 'Reading {file}: {stage} ({percent} %)…',
    stepRowsShare: 'Reading {file}: {rows}, {stage} ({percent} %)…',
    /** Before the step, while the beginning of the file is shown. */
    part: {
      one: 'The first row is shown. {step}',
      other: 'The first {count} rows are shown. {step}',
    },
    stop: 'Cancel',
    stopTip: 'Stop reading (Esc)',
    stages: {
      cells: 'finding its rows and columns',
      columns: 'finding what each column is for',
      dates: 'reading the dates',
      'handing-over': 'taking over the rows',
    },
  },
  /** While the figure is being written to a file. */
  saving: {
    label: 'Making {format}',
    told: { one: 'Making {format}…', other: 'Making {format}: {done} of {count} pages…' },
    stop: 'Cancel',
  },
  rows: { one: '{count} row', other: '{count} rows' },
} as const;
