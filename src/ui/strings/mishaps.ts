/** What is said when something of Milepost itself goes wrong. It never says what is in the plan. */
export const mishaps = {
  broken:
    'Something went wrong in Milepost. Your plan is still here. Save the project (Ctrl+S), then load the page again.',
  missing:
    'A part of Milepost could not be loaded. Your plan is still here. Check the connection, then try it once more.',
  /** In the place of a part of the page that broke. */
  part: 'This part could not be shown. Your plan is still here.',
  again: 'Show it again',
  save: 'Save project',
} as const;
