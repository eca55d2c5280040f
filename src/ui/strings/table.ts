/** The table of the milestones in view: its columns, its bar, its states. */
export const table = {
  /** The name of the table; the plan's title stands in it. */
  name: 'Milestones of {title}',
  cardsName: 'Milestones of {title}, one after the other',
  /** How many of the plan's milestones are in the table. */
  counts: { one: '{shown} of {count} milestone', other: '{shown} of {count} milestones' },

  /** The heads of the columns; the columns of the file keep their own names. */
  columns: {
    title: 'Milestone',
    lanes: 'Lane',
    leads: 'Lead',
    area: 'Area',
    phase: 'Phase',
    dateAsWritten: 'Date as written',
    dateAsRead: 'Date as read',
    precision: 'How exact',
    fundingAsWritten: 'Funding as written',
    status: 'Funding status',
    value: 'Colour',
    notes: 'Notes',
    findings: 'Findings',
    edtf: 'Date as EDTF',
    line: 'Line of the file',
  },
  /** Between the lanes on the way down to a milestone. */
  lanePath: ' › ',
  /** Between things of one kind in a cell. */
  listed: ', ',
  /** Before what a cell says of one of several phases, for screen readers. */
  ofPhase: '{phase}: ',
  /** A phase without a name, by its number. */
  phaseNumber: 'Phase {number}',
  fileLine: '{file}, {line}',

  /** How exact a date is. */
  precision: {
    day: 'A day',
    'day range': 'A stretch of days',
    week: 'A week',
    'third of month': 'A third of a month',
    month: 'A month',
    'month range': 'Some months',
    quarter: 'A quarter',
    season: 'A season',
    'third of year': 'A third of a year',
    half: 'Half a year',
    year: 'A year',
    FY: 'A financial year',
    'year range': 'Some years',
    range: 'A stretch of time',
    duration: 'A length of time only',
    event: 'A Budget, not a date',
    relative: 'From a start not stated',
    none: 'No date',
  },

  /** Above the table. */
  bar: {
    columns: 'Choose columns',
    columnsTip: 'Choose the columns of the table',
    copy: 'Copy table',
    copyTip: 'Copy the table as it is shown, to paste it into a sheet or a paper',
    save: 'Save table (CSV, {size})',
    saveTip: 'Save the table as it is shown: same rows, same order, same columns',
    making: 'Making the file: {percent} %. Press to stop',
    copied: { one: 'Copied {count} row.', other: 'Copied {count} rows.' },
    notCopied: 'The browser did not let the table be copied. Save it as CSV instead.',
    saved: 'Saved {name}.',
    stopped: 'Stopped. Nothing was saved.',
    /** In place of an exact size, for a long table. */
    about: 'about {size}',
    kilobytes: '{count} KB',
    megabytes: '{count} MB',
  },

  /** Which way the table is sorted. */
  sort: {
    tip: 'Sort by {column}',
    ascending: 'Sorted by {column}',
    descending: 'Sorted by {column}, the other way round',
    /** While a long table is sorted. */
    busy: 'Sorting…',
    reset: 'Back to the order of the plan',
    choose: 'Sort by',
    plan: 'Order of the plan',
    turn: 'Turn the order round',
  },

  /** The list of columns to choose from. */
  chooser: {
    title: 'Columns of the table',
    always: 'always shown',
    ofTimeline: 'What was read',
    ofFile: 'As the file has it',
    reset: 'As it was',
  },

  /** The line between timeline and table. */
  divider: {
    name: 'Room of the timeline',
    tip: 'Drag, or use the arrow keys. Click to change the room, double-click or press Enter for half and half.',
    value: '{percent} % of the room',
  },
  timeline: 'Timeline',
} as const;
