import { guide } from '../strings/guide';

const { keys: does } = guide;

/** Keys as the guide lists them. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Tab'], does: does.enter },
  { keys: ['←', '→'], does: does.along },
  { keys: ['↑', '↓'], does: does.across },
  { keys: ['Home', 'End'], does: does.ends },
  { keys: ['+', '−', '0'], does: does.zoom },
  { keys: ['[', ']'], does: does.years },
  { keys: ['Enter'], does: does.details },
  { keys: ['Alt+↑', 'Alt+↓'], does: does.step },
  { keys: ['↑', '↓', '←', '→'], does: does.cells },
  { keys: ['Enter'], does: does.sort },
  { keys: ['Esc'], does: does.close },
  { keys: ['/', 'Ctrl+F'], does: does.search },
  { keys: ['Enter', 'Shift+Enter'], does: does.nextMatch },
  { keys: ['Esc'], does: does.back },
  { keys: ['Ctrl+K'], does: does.commands },
  { keys: ['Ctrl+Enter'], does: does.present },
  { keys: ['Ctrl+O'], does: does.open },
  { keys: ['Ctrl+V'], does: does.paste },
  { keys: ['Ctrl+S'], does: does.saveProject },
  { keys: ['Ctrl+Shift+S'], does: does.saveFigure },
  { keys: ['Ctrl+Z'], does: does.undo },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], does: does.redo },
];
