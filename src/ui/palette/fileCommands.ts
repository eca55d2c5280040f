import { FORMATS } from '../../render/figureFormat';
import { bar } from '../strings/bar';
import { fill } from '../strings/fill';
import { palette } from '../strings/palette';
import type { CommandSource, PageActions, PaletteCommand } from './commandList';

/** What is opened, and saved to go on with: there is none of it in a page that can only be looked at. */
const ownFiles = (page: PageActions): readonly PaletteCommand[] => [
  { id: 'open', section: 'file', name: palette.open, words: 'import load csv excel', keys: 'Ctrl+O', run: page.open },
  { id: 'paste', section: 'file', name: bar.paste, words: 'clipboard', keys: bar.pasteKeys, run: page.paste },
  { id: 'samples', section: 'file', name: bar.samples, words: 'example demo', run: page.samples },
  {
    id: 'save project',
    section: 'file',
    name: bar.saveProject,
    words: 'export',
    keys: bar.saveProjectKeys,
    run: page.saveProject,
  },
  { id: 'save page', section: 'file', name: bar.savePage, words: 'export html offline share', run: page.savePage },
  { id: 'keep', section: 'file', name: bar.keep, words: 'autosave store remember browser', run: page.keep },
  {
    id: 'clear',
    section: 'file',
    name: palette.clearDevice,
    words: 'delete storage privacy forget reset',
    run: page.clear,
  },
];

/** What is opened and saved, and the way back from a change. */
export const fileCommands: CommandSource = ({ session, page }) => [
  ...(session.lookOnly ? [] : ownFiles(page)),
  ...Object.values(FORMATS).map(({ id, label, ending }): PaletteCommand => {
    const isChosen = session.choices.saving.format === id;
    return {
      id: `save ${id}`,
      section: 'save',
      name: fill(palette.saveAs, { format: label }),
      words: `export download ${ending}`,
      ...(isChosen && { keys: 'Ctrl+Shift+S' }),
      run: () => {
        session.changeSaving({ format: id });
        page.saveFigure();
      },
    };
  }),
  ...(session.canUndo ? [{ ...EDIT, id: 'undo', name: palette.undo, keys: 'Ctrl+Z', run: () => session.undo() }] : []),
  ...(session.canRedo
    ? [{ ...EDIT, id: 'redo', name: palette.redo, keys: 'Ctrl+Shift+Z', run: () => session.redo() }]
    : []),
];

const EDIT = { section: 'edit' } as const;
