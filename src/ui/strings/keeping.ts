/** What is kept on this device, and until when; clearing it; what went wrong, and the way on. */
export const keeping = {
  /** Heard when a screen reader comes to these lines. */
  label: 'Kept work',
  /** A day and a time: "Friday 20 November, 3:12 pm". */
  moment: '{weekday} {day} {month}, {time}',
  day: '{day} {month}',

  /** The line at the start, when there is kept work. */
  offer: 'Work on “{title}” from {time} is kept on this device until {until}.',
  offerMarked: 'Work on “{title}” ({marking}) from {time} is kept on this device until {until}.',
  bringBack: 'Bring it back',
  remove: 'Delete',
  putAway: 'Not now: it stays kept',
  more: { one: '{count} more', other: '{count} more' },
  sure: 'Delete “{title}” from this device for good?',
  sureYes: 'Yes, delete it',
  sureNo: 'No, keep it',
  removed: 'Deleted “{title}” from this device.',
  notRemoved: 'This browser did not let it be deleted. Try “Clear all data” in the File menu.',
  notFound: 'What was kept is not there any more, or is damaged. Nothing has changed.',
  /** Before kept work takes the place of what is on the screen. */
  replaces:
    'Your changes to “{open}” are not saved. Bringing back “{title}” takes their place. Save them first as a project, or go on without them.',
  saveFirst: 'Save the project first',
  goOn: 'Bring it back anyway',
  cancel: 'Cancel',

  /** Another window has the same plan. */
  elsewhere: '“{title}” is also open in another window. What is changed there is kept; what is changed here is not.',
  gone: 'What was kept of “{title}” was deleted in another window. The plan is still here, and not kept.',
  thisOne: 'Keep this one instead',
  keepAgain: 'Keep it again',
  without: 'Go on without keeping',

  /** The browser does not take it. */
  full: 'The storage of this browser is full, so your last changes to “{title}” are not kept. The plan is still here. Save it as a project.',
  refused:
    'This browser does not let “{title}” be kept. It may be a private window. The plan is still here. Save it as a project.',
  saveProject: 'Save project',

  /** The state, in the line at the bottom. */
  state: 'Kept until {day}',
  stateLong: 'Kept on this device until {day}. Change it.',
  stateNot: 'Not kept',
  stateNotLong: 'This plan is not kept now. See why.',

  /** The dialog. */
  dialog: {
    title: 'Keep this plan on this device',
    off: 'Nothing stays when you close this page, unless you ask for it here. It is asked for each plan anew.',
    keep: 'Keep “{title}” on this device',
    what: 'All of the project is kept: the tables as you opened them, your changes, words, views and steps.',
    marked: 'It is marked “{marking}”. Make sure that this device may hold it.',
    where:
      'It is kept in this browser, on this device, for pages from {address}. It is sent nowhere. Whoever uses this browser as you can open it.',
    whereDisk:
      'It is kept in this browser, on this device. It is sent nowhere. This page was opened from disk. Every page that is opened from disk in this browser can read it.',
    how: 'How long after the last change',
    days: { one: '{count} day', other: '{count} days' },
    then: 'After that it is deleted, when Milepost is next opened in this browser.',
    until: 'Kept until {until}. Last written {time}.',
    isOff: 'This plan is not kept.',
    deleting: 'Deleting what was kept …',
    turningOff: 'Turning this off deletes what is kept of this plan.',
    others: 'Other work kept on this device',
    other: '“{title}” from {time}, until {until}',
    openElsewhere: 'Open in another window.',
    clear: 'Clear all data',
  },
  on: '“{title}” is kept on this device until {until}.',
  off: '“{title}” is not kept any more. What was kept of it is deleted.',
  offFailed:
    '“{title}” is not kept any more, but this browser did not let the old copy be deleted. Try “Clear all data” in the File menu.',

  clear: {
    title: 'Clear all data?',
    asks: 'This deletes all that Milepost has stored in this browser. The plan on the screen goes too, and the sample comes back. It cannot be undone.',
    there: 'Stored now:',
    nothing: 'Nothing of Milepost is stored in this browser.',
    kept: { one: 'It holds {count} plan that was kept.', other: 'It holds {count} plans that were kept.' },
    unsaved: 'Your changes to “{title}” are not saved as a project.',
    saveFirst: 'Save the project first',
    yes: 'Clear all data',
    no: 'Cancel',
    busy: 'Clearing…',
    doneTitle: 'All data is cleared',
    done: 'We looked again: nothing of Milepost is stored in this browser.',
    was: 'Deleted:',
    leftTitle: 'Some data is still there',
    left: 'This browser did not let these be deleted. Close other windows of Milepost and try again, or clear the data of this site in the settings of the browser:',
    unseen: 'This browser lets the page neither use nor look into: {kinds}.',
    again: 'Try again',
    close: 'Close',
    kinds: {
      database: 'Database {name}',
      local: 'Local storage {name}',
      session: 'Session storage {name}',
      cache: 'Cache {name}',
      worker: 'Offline copy of the app, {name}',
      cookie: 'Cookie {name}',
    },
    kindNames: {
      database: 'databases',
      local: 'local storage',
      session: 'session storage',
      cache: 'caches',
      worker: 'offline copies',
      cookie: 'cookies',
    },
  },
} as const;
