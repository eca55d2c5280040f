/** The dialog to paste a table into. */
export const paste = {
  title: 'Paste a table',
  how: 'Copy the cells in Excel, Word or a web page, with the row of column names, and paste them here.',
  field: 'Table',
  /** In the empty field: names of columns, parted by tabs as in a spreadsheet. */
  example: 'Milestone\tDate\tFunding',
  read: 'Read the table',
} as const;
