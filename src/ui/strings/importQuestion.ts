/** The dialogs that ask which tables of a file to open, and whether beside what is open. */
export const importQuestion = {
  /** The dialog about a plan that is already open. */
  how: {
    title: 'Open {what}',
    open: '{open} is open.',
    replace: 'Open in its place',
    add: 'Add to what is open',
    about:
      'Opened in its place, everything chosen or changed for {open} is gone. Added, all rows make one plan. Rows that stand in both are listed under Findings.',
  },
  /** The dialog about a file of several tables. */
  sheets: {
    title: 'Which tables?',
    holds: '{file} holds {count} tables.',
    unnamed: 'Table {number}',
    hidden: 'Hidden, {rows}',
    columnsMore: '{columns} and {count} more',
    openOne: 'Open this table',
    openThese: 'Open these {count} tables',
    openAll: 'Open all {count}',
    openAllShown: 'Open all {count} that are not hidden',
    about: 'Tables opened together make one plan; each keeps its own columns.',
  },
} as const;
