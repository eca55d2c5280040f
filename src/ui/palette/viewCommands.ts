import { showLook } from '../../state/savedViewsLook';
import { fill } from '../strings/fill';
import { palette } from '../strings/palette';
import { views } from '../strings/views';
import type { CommandSource, PaletteCommand } from './commandList';

/** The views that were saved under names. */
export const viewCommands: CommandSource = ({ session, viewport, mode }) =>
  session.choices.savedViews.map((view): PaletteCommand => {
    return {
      id: `view ${view.id}`,
      section: 'views',
      name: fill(palette.showView, { name: view.name }),
      run: async () => {
        await showLook(view, { session, viewport, mode });
        session.report(fill(views.shown, { name: view.name }));
      },
    };
  });
