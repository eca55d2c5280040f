/** The panel at the right, under Columns. */
export const columns = {
  title: 'Columns',
  about: 'Suggested from the column names and what is in them. Change any of them; the figure follows.',
  ofFile: 'Columns of {file}',
  notUsed: 'Not used',
  noCells: 'No cells filled in',
  /** What the table says nothing about. */
  missing: {
    date: 'No column is used as the date, so every milestone stands in its lane without one. If a column holds dates, choose “Date” for it.',
    funding: 'No column is used as the funding status, so nothing is said about funding.',
    /** Buttons with the names of columns follow. */
    colours: 'A column of a few values can be the colour instead, in its own words:',
  },
  /** Whether the columns are remembered on this device. */
  remember: {
    ask: 'Remember these columns for files like this one, on this device',
    stored:
      'Stored in this browser: the names of the columns and their uses. No cell and no file name. Take the tick off to forget them.',
    differs: 'They are remembered in another way.',
    update: 'Remember them as they are now',
    forgetAll: {
      one: 'Forget all (one kind of table)',
      other: 'Forget all ({count} kinds of table)',
    },
    forgotten: 'Nothing is remembered on this device any more.',
  },
  /** How a file was read. */
  facts: {
    title: 'How this file was read',
    sheet: 'Sheet',
    delimiter: 'Cells parted by',
    encoding: 'Text encoding',
    asFound: 'As found',
    asFoundNamed: 'As found: {name}',
    always: 'Always {name}',
    header: 'Column names',
    headerLine: 'Line {line}',
    noHeader: 'None found',
    above: 'Above them',
    moreLines: { one: 'and {count} more line', other: 'and {count} more lines' },
    below: 'Below them',
    rowsSetAside: '{rows}, {count} set aside',
    delimiters: { comma: 'comma', semicolon: 'semicolon', tab: 'tab', bar: 'vertical bar' },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      'windows-1252': 'Windows-1252',
      'windows-1257': 'Windows-1257 (Baltic)',
      'iso-8859-13': 'ISO 8859-13 (Baltic)',
      macintosh: 'Mac Roman',
    },
  },
  /** The first milestones as the columns make them. */
  preview: {
    title: 'What comes of it',
    none: 'No milestones. Choose the column that names them.',
    lead: 'Lead: {leads}',
  },
  /** What the cells leave open about all dates. */
  dates: {
    title: 'Dates',
    order: 'Days in numbers, such as 03/04/2025',
    asCellsSay: 'As the cells of each column say',
    dayFirst: 'The day comes first',
    monthFirst: 'The month comes first',
    europeanMonths: 'Read French, German, Spanish, Italian, Portuguese and Dutch month names',
  },
} as const;
