/** The time controls and the overview strip: which stretch of time is in view, and how to go to another. */
export const time = {
  /** Name of the whole cluster for those who do not see it. */
  region: 'Time in view',
  /** What is said after a move: "Showing 2025/26". */
  showing: 'Showing {stretch}',
  showingAll: 'Showing all of it, {stretch}',
  /** A stretch from month to month, or from financial year to financial year: "Mar 2025 to Feb 2026". */
  fromTo: '{from} to {to}',
  /** Name of the button that opens the list of stretches. */
  choose: 'Time in view: {stretch}',
  chooseTip: 'Go to a year, or use this time for the figure',

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Show all time',
  earlier: 'Move to earlier time',
  later: 'Move to later time',
  nextYear: 'Next financial year: {year}',
  previousYear: 'Previous financial year: {year}',
  /** A name with its key: "Zoom in (+)". */
  withKey: '{name} ({key})',
  /** Why a move is not open, after its name. */
  closest: 'A week fills the window; it goes no closer',
  allInView: 'All of it is in view',
  atStart: 'The time axis begins here',
  atEnd: 'The time axis ends here',
  axisEnds: 'The time axis ends {day}',
  axisBegins: 'The time axis begins {day}',
  /** "Next financial year: 2031/32. The time axis ends 30 June 2031". */
  withReason: '{name}. {reason}',

  goTo: 'Go to',
  all: 'All of it',
  thisYear: 'This year',
  thisFinancialYear: 'This financial year',
  nextTwelveMonths: 'Next 12 months',
  asAtFinancialYear: 'Financial year of the “as at” date',
  yearFromAsAt: '12 months from the “as at” date',
  financialYears: 'Financial years',
  figure: 'The figure',
  useForFigure: 'Use this time for the figure',
  useHint: 'Milestones outside {stretch} are filtered out. Undo brings them back.',
  usedHint: 'The figure shows {stretch} only. The rest is filtered out.',
  wholeHint: 'Move to a shorter stretch first.',
  showAllInFigure: 'Show all time in the figure',

  overview: 'Overview of the plan',
  window: 'Time in view',
  start: 'Start of the time in view',
  end: 'End of the time in view',
  stripTip: 'Drag the frame to move, its ends to zoom. Click elsewhere to jump. Double-click for all of it.',
  /** Where most falls: "2026/27 is the busiest: 12 of 28 milestones." */
  busiest: {
    one: '{period} is the busiest: {count} of {of} dated milestones.',
    other: '{period} is the busiest: {count} of {of} dated milestones.',
  },
  busiestAbout: {
    one: '{period} is the busiest: about {count} of {of} dated milestones.',
    other: '{period} is the busiest: about {count} of {of} dated milestones.',
  },
  undated: { one: '{count} no date', other: '{count} no date' },
  ongoing: { one: '{count} ongoing', other: '{count} ongoing' },
  before: { one: '{count} far earlier', other: '{count} far earlier' },
  after: { one: '{count} far later', other: '{count} far later' },
} as const;
