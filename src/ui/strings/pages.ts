/** The pages as they will be saved and printed, in the place of the timeline. */
export const pages = {
  /** The number of pages and the size of the paper stand in the places. */
  told: '{pages}, {paper}, as saved and printed',
  count: { one: '{count} page', other: '{count} pages' },
  size: 'Size on screen',
  sizes: { fit: 'Fit the window', actual: 'Actual size' },
  setup: 'Page setup',
  print: 'Print',
  printTip: 'Print (Ctrl+P)',
  back: 'Back to the timeline',
  pageOf: 'Page {number} of {count}',
  /** What a page is called for screen readers, and what it shows. */
  pageShows: '{page}. {description}',
} as const;
