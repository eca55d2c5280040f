/** What was changed and answered by hand, in the panel at the right under Findings. */
export const editsList = {
  title: 'Your edits and answers',
  line: 'Line {line}',
  fileLine: '{file}, line {line}',
  lineColumn: 'Line {line}, {column}',
  fileLineColumn: '{file}, line {line}, {column}',
  broughtBack: 'Brought back as a row',
  setAside: 'Set aside again',
  askAgain: 'Ask again',
  askAgainAbout: 'Ask again: {what}',
  /** The words of the cell before and after stand in the places. */
  change: '{before} is now {after}',
  blank: 'blank',
  putBack: 'Put back',
  putBackLine: 'Put back line {line}, {column}',
  more: { one: 'And {count} more.', other: 'And {count} more.' },
  reset: 'Reset all edits',
  /** What was said about findings. */
  said: {
    names: 'Names',
    and: '{first} and {second}',
    apart: '{names} are kept apart',
    oneName: '{names} are one name',
    severalNames: '{names} are names of their own',
    yearsEnd: 'Its years are financial years, by the year in which they end',
    yearsBegin: 'Its years are financial years, by the year in which they begin',
    yearsCalendar: 'Its years are calendar years',
    table: 'The table',
    accepted: 'Accepted as read: “{value}” ({cause})',
    acceptedAll: 'Accepted as read: every cell ({cause})',
  },
} as const;
