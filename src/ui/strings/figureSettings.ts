/** The panel at the right, under Figure: how the figure is made. */
export const figureSettings = {
  /** Headings of the parts, which open and close. */
  parts: {
    words: 'Words on the figure',
    altText: 'Alt text and data table',
    look: 'Look',
    lanes: 'Lanes',
    labels: 'Labels',
    time: 'Time',
    page: 'Page',
    save: 'Save',
  },
  /** Under Words on the figure. */
  words: {
    title: 'Title',
    marking: 'Marking',
    markingHint: 'Stands at the top and the bottom, as you type it. Empty: none.',
    captioned: 'Draw the title in the figure. Without it, the caption of your paper says it.',
    draft: 'Stamp as a draft',
    /** Offered as the words of the stamp; it is drawn on the figure. */
    draftStamp: 'DRAFT – not government policy',
    draftWords: 'Words of the stamp',
    source: 'Source line',
    asAt: 'As at',
    asAtHint: 'The day the figure stands for, drawn as a line. Empty: no line.',
  },
  /** Under Look. */
  look: {
    colourBy: 'Colour by',
    funding: 'Funding',
    noFunding: 'The plan says nothing about funding, so all marks look alike.',
    highlight: 'Highlight',
    nothing: 'Nothing: all milestones look alike.',
    highlighted: '{what}.',
    highlightWords: 'Words',
    highlightNothing: 'Highlight nothing',
    theme: 'Theme',
    themes: {
      screen: 'As the screen',
      light: 'Light',
      dark: 'Dark, on the screen only',
      contrast: 'High contrast',
      slide: 'Large type, for slides',
    },
    themeHint: 'Files are light, except in high contrast.',
  },
  /** Under Look: the looks of an organisation. */
  houseStyle: {
    title: 'House style',
    about: 'Colours, type and sizes of your organisation, from a file. Its numbers are checked before it is used.',
    inUse: '{name} is in use, on the light screen and in files.',
    load: 'Load a house style',
    loadAnother: 'Load another',
    remove: 'Remove it',
    refused: '{file} was not used. The figure is as before.',
  },
  /** Under Lanes. */
  lanes: {
    third: 'Lanes inside sub-lanes',
    order: 'Order of lanes',
    orders: {
      plan: 'As in the plan',
      date: 'By first date',
      name: 'By name or number',
      count: 'Most milestones first',
    },
    sharedTitle: 'Milestones of several leads',
    shared: {
      each: 'In the lane of each lead, marked as joint',
      first: 'Once, in the lane of the first lead',
    },
    counts: 'Counts beside the names of lanes',
    empty: 'Lanes without milestones',
    fold: 'Fold all lanes',
    unfold: 'Unfold all',
  },
  /** Under Labels. */
  labels: {
    title: 'Where labels stand',
    ways: {
      beside: 'Beside their marks',
      inside: 'Inside bars that have room for them',
      key: 'Numbers beside the marks, words under each lane',
    },
  },
  /** Under Time. */
  time: {
    years: 'Years',
    calendars: {
      calendar: 'Calendar years',
      financial: 'Financial years, from 1 July',
      both: 'Both',
    },
    breaks: 'Leave out long stretches in which nothing begins or ends',
    shade: 'Shade weekends and public holidays, where days or weeks are named',
    shownTitle: 'Time shown',
    from: 'From',
    to: 'To',
    shownHint: 'Days, months or years, such as July 2025 or 2025/26. Empty: all of it.',
    shown: 'Shown: {range}. What lies outside is filtered out.',
    show: 'Show this time',
    showAll: 'Show all',
  },
  /** Under Time: lines and bands added by hand. */
  annotations: {
    title: 'Lines and bands',
    add: 'Add a line or a band',
    /** Labels to start from; they are drawn on the figure. */
    presets: { budget: 'Budget day', election: 'Election', cabinet: 'Cabinet decision' },
    another: 'Another',
    change: 'Change',
    changeNamed: 'Change {name}',
    remove: 'Remove',
    removeNamed: 'Remove {name}',
    label: 'Label',
    start: 'Date or start',
    startExample: '22 May 2025',
    end: 'End, if it has one',
    line: 'A line: {days}',
    band: 'A band: {days}',
    hint: 'A day is drawn as a line; a month, a year or a start and an end as a band.',
    addNow: 'Add',
    cancel: 'Cancel',
  },
  /** Under Page. */
  page: {
    label: 'Page',
    custom: 'Size of my own',
    width: 'Width, mm',
    height: 'Greatest height, mm',
    margins: 'Margins',
    usualMargins: '25 mm, or less before the figure is split',
    marginsOf: '{margin} mm all round',
    breaks: 'Page breaks',
    breaksCounted: 'Page breaks ({count})',
    breaksHint: 'These lanes begin a new page:',
    appendix: 'Add the data as a table, on pages of its own',
    preview: 'Preview of page {number}',
    pageOf: 'Page {number} of {count}',
    showLarge: 'Show the pages large',
    showAll: 'Show all {count} pages',
  },
} as const;
