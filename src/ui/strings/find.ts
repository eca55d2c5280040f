/** The search box in the bar, the filters beside it, and the row that tells what is filtered. */
export const find = {
  search: 'Search milestones',
  placeholder: 'Search',
  searchTip: 'Search milestones (/)',
  /** The list under the box, for those who do not see it. */
  matches: 'Milestones found',
  /** Which match was gone to: "3 of 12". */
  place: '{place} of {count}',
  /** Said when a match was gone to. */
  wentTo: '{place} of {count}: {title}',
  next: 'Next match (Enter)',
  previous: 'Previous match (Shift+Enter)',
  found: { one: '{count} milestone found', other: '{count} milestones found' },
  none: 'No milestone has “{words}”.',
  /** A word that nothing has, and those it was taken for. */
  slip: 'No milestone says “{typed}”. These say {found}.',
  quoted: '“{word}”',
  or: '{words} or {word}',
  /** Below the matches. */
  showOnly: { one: 'Show only this one', other: 'Show only these {count}' },
  paleOthers: { one: 'Pale all but this one', other: 'Pale all but these {count}' },
  hidden: {
    one: '{count} more is filtered out. Clear the filters to see it.',
    other: '{count} more are filtered out. Clear the filters to see them.',
  },
  hint: 'Enter goes to a match, and to the next. Esc goes back.',
  noDate: 'No date yet',
  /** Where else in the row the words stand: "Area: Whānau". */
  elsewhere: '{part}: {text}',
  parts: { area: 'Area', notes: 'Notes', phase: 'Phase', funding: 'Funding', lead: 'Lead' },

  filters: 'Filters',
  filtersChosen: { one: 'Filters, {count} chosen', other: 'Filters, {count} chosen' },
  filtersWord: 'Filter',
  /** What happens to milestones that are not chosen. */
  way: 'Milestones that are not chosen',
  hide: 'Hide the rest',
  pale: 'Show the rest paler',
  words: 'Words',
  wordsHint: 'Somewhere in the row. Macrons, capitals and small slips do not matter.',
  time: 'Time',
  timeChosen: '{from} to {to}',
  column: 'Column',
  otherColumn: 'Another column',
  chooseColumn: 'Choose a column',
  chosen: { one: '{count} chosen', other: '{count} chosen' },
  narrow: 'Narrow the list: {list}',
  narrowHolder: 'Type to narrow {count} choices',
  /** Under a list that is not shown whole. */
  listed: 'The first {shown} of {count}. Type to narrow them.',
  noChoice: 'No choice has “{words}”.',
  counting: 'Counting…',
  /** A choice with its count, for those who do not see the columns. */
  countOf: { one: '{count} milestone', other: '{count} milestones' },
  clear: 'Clear',
  clearAll: 'Clear all',

  /** The row under the bar. */
  chips: 'What is filtered',
  shown: {
    one: '{shown} of {count} shown, {filtered} filtered out',
    other: '{shown} of {count} shown, {filtered} filtered out',
  },
  highlighted: { one: '{count} of {of} stands out', other: '{count} of {of} stand out' },
  /** On a chip: what of, and the value. */
  chip: '{title}: {value}',
  chipWords: '“{words}”',
  remove: 'Remove {chip}',
  chipPale: 'Stands out: {chip}',
} as const;
