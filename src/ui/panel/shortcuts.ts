/** Keys as the guide lists them. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Tab'], does: 'Into the figure, and out of it' },
  { keys: ['←', '→'], does: 'Earlier or later in the same lane' },
  { keys: ['↑', '↓'], does: 'The nearest in the lane above or below' },
  { keys: ['Home', 'End'], does: 'First or last of the lane; with Ctrl, of the figure' },
  { keys: ['Enter'], does: 'Details of the milestone' },
  { keys: ['Esc'], does: 'Close the card, then the panel' },
  { keys: ['Ctrl+O'], does: 'Open a table or a project' },
  { keys: ['Ctrl+V'], does: 'Paste a table' },
  { keys: ['Ctrl+S'], does: 'Save the project, to go on with later' },
  { keys: ['Ctrl+Shift+S'], does: 'Save the figure as SVG' },
  { keys: ['Ctrl+Z'], does: 'Undo an edit, or a change of columns, lanes, filter or words' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], does: 'Do it again' },
];
