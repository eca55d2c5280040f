/** A milestone in words: in the card beside its mark, and again in the panel. */
export const card = {
  leads: { one: 'Lead', other: 'Leads' },
  lead: 'Lead: {names}',
  date: 'Date',
  funding: 'Funding',
  /** The words of a cell, and how they were read. */
  readAs: '{written} read as {reading}',
  nothing: 'nothing given',
  /** Between names. */
  between: ', ',
  edited: 'Edited',
  /** The words of the file stand in the place. */
  fileSays: '{column}: the file says {written}',
  wasBlank: '{column}: blank in the file',
  place: '{file}, line {line}',
} as const;
