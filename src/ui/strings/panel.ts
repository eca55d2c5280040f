/** The top of the panel at the right. */
export const panel = {
  label: 'Panel',
  tabsLabel: 'What the panel shows',
  tabs: {
    details: 'Details',
    rows: 'Rows',
    columns: 'Columns',
    findings: 'Findings',
    figure: 'Figure',
    steps: 'Steps',
  },
  lookOnlyColumns: 'This page can only be looked at: its columns stay as they are.',
  close: 'Close panel',
  closeTip: 'Close (Esc)',
} as const;
