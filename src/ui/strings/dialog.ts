/** The corner of every dialog. */
export const dialog = {
  close: 'Close',
  closeTip: 'Close (Esc)',
} as const;
