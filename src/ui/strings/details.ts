/** The panel at the right under Details: all that is known about one milestone. */
export const details = {
  /** The way from one milestone to the next. */
  walk: {
    name: 'Go through the milestones',
    before: 'Previous',
    beforeTip: 'Previous milestone (Alt+↑)',
    after: 'Next',
    afterTip: 'Next milestone (Alt+↓)',
    place: '{at} of {count}',
    placeInLane: '{at} of {count} in {lane}',
    noLane: 'the plan',
    show: 'Show in the timeline',
    /** Said when another milestone has come. */
    said: '{title}. {place}.',
  },
  hidden: 'The filters leave this milestone out of the timeline and the table.',
  clear: 'Clear filters',

  /** The tip of a name that is a link. */
  onlyLead: 'Show only what {name} leads',
  area: 'Area',
  onlyArea: 'Show only {name}',
  lanes: { one: 'Lane', other: 'Lanes' },
  lane: '{lane}, {at} of {count}',
  between: ', ',
  lanePath: ' › ',

  /** How exact a date is, and its spelling for other programs. */
  exact: '{exact} · EDTF {spelling}',

  notes: 'Notes',
  /** A note that a mark in a cell points to. */
  footnote: '{mark} {text}',
  edited: { one: 'One cell edited', other: '{count} cells edited' },
  findings: { one: 'One finding', other: '{count} findings' },
  row: 'The row as written',
  guide: 'How to read this figure',

  /** What stands around it. */
  neighbours: {
    title: 'Around it',
    lane: 'In {lane}',
    time: 'In time',
    lead: 'Also led by {names}',
    before: 'Before',
    after: 'After',
    none: 'nothing',
  },
} as const;
