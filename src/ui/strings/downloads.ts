/** The data to take away, in the panel at the right under Findings. */
export const downloads = {
  title: 'Save the data',
  tables: { one: 'Repaired table', other: '{count} repaired tables' },
  tablesAbout: 'CSV for Excel, with your edits. Opened again, it gives the same plan.',
  setAside: 'Set aside ({count})',
  setAsideAbout: 'CSV: every line that is no milestone, and why.',
  findings: 'Findings ({count})',
  findingsAbout: 'CSV: this list, with lines.',
  project: 'Project (Ctrl+S)',
  saved: 'Saved {names}.',
  notSaved:
    'This browser did not let {name} be saved. It may be out of memory: close other tabs and try again. Nothing is lost.',
  projectAbout: 'Everything, to go on with later: open it here as you open a table. It holds all of your data.',
} as const;
