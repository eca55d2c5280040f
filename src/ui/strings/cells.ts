/** The cells of a row, each to be edited, in the panel at the right under Details and Rows. */
export const cells = {
  blank: 'Blank',
  edit: 'Edit',
  editColumn: 'Edit {column}',
  /** The words of the cell above stand in the place. */
  taken: 'Taken from the row above: {text}',
  how: 'Enter saves, Esc leaves it as it was',
  save: 'Save',
  cancel: 'Cancel',
  edited: 'Edited',
  wasBlank: 'The cell is blank in the file.',
  /** The words of the file stand in the place. */
  fileSays: 'The file says {text}',
  putBack: 'Put back',
  putBackColumn: 'Put back {column}',
  /** What a column is used for. */
  uses: {
    id: 'Identifier',
    title: 'Milestone',
    leads: 'Lead agencies',
    area: 'Area or theme',
    phase: 'Phase',
    date: 'Date',
    end: 'End date',
    funding: 'Funding status',
    notes: 'Notes',
  },
} as const;
