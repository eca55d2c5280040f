/** The dialog with the plans that come with Milepost. */
export const samplesDialog = {
  title: 'Samples',
  about: 'Tables from published papers, and one that is made up.',
} as const;
