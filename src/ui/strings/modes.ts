/** What can fill the window, by its name in the switch. */
export const modes = {
  name: 'What fills the window',
  timeline: 'Timeline',
  table: 'Table',
  both: 'Both',
  pages: 'Pages',
} as const;
