/** The panel at the right, under Rows. */
export const rows = {
  choose: 'Rows to list',
  lists: {
    all: 'All rows of the file ({count})',
    placed: 'Placed on the timeline ({count})',
    undated: 'With no date ({count})',
    filtered: 'Filtered out ({count})',
    skipped: 'Set aside ({count})',
  },
  none: 'No rows here.',
  more: 'Show more of {count}',
  textLines: {
    one: 'And one line kept as text',
    other: 'And {count} lines kept as text',
  },
  textTitle: 'Lines kept as text',
  textAbout: 'They were never rows and are in no number.',
  line: 'line {line}',
  fileLine: '{file}, line {line}',
  broughtBack: 'Brought back',
  edited: 'Edited',
  wasBlank: '{column}: blank in the file',
  /** The words of the file stand in the place of the text. */
  fileSays: '{column}: the file says {text}',
  bringBack: 'Bring back',
  bringBackLine: 'Bring back line {line}',
  dateTbc: 'Make it a milestone, date TBC',
  dateTbcTip: 'Writes TBC as its date',
  edit: 'Edit',
  editLine: 'Edit line {line}',
  setAside: 'Set aside again',
  setAsideLine: 'Set aside line {line}',
} as const;
