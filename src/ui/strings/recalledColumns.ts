/** A line above a plan whose columns were set as remembered on this device. */
export const recalledColumns = {
  told: 'The columns of {files} are set as you chose them before, for files with the same column names on this device.',
  useSuggestion: 'Use the suggestion instead',
  dismiss: 'Dismiss',
  /** Said after that. */
  suggested: 'The columns are as suggested. Undo with Ctrl+Z.',
} as const;
