import { MODES } from '../../state/mode.svelte';
import { PANEL_TABS } from '../../state/panel.svelte';
import { bar } from '../strings/bar';
import { fill } from '../strings/fill';
import { modes } from '../strings/modes';
import { palette } from '../strings/palette';
import { panel as panelWords } from '../strings/panel';
import type { CommandSource, PaletteCommand } from './commandList';

/** The search, and what fills the window. */
export const windowCommands: CommandSource = ({ mode, page }) => [
  { id: 'search', section: 'window', name: palette.search, keys: '/', words: 'find', run: page.search },
  {
    id: 'present',
    section: 'window',
    name: bar.present,
    words: 'slides show speaker full screen',
    keys: bar.presentKeys,
    run: page.present,
  },
  ...MODES.map(({ name, label }): PaletteCommand => {
    return {
      id: `mode ${name}`,
      section: 'window',
      name: fill(palette.showMode, { mode: modes[label] }),
      isOn: mode.now === name,
      run: () => {
        mode.now = name;
      },
    };
  }),
];

/** What the panel beside the window shows, how things are read, and whether single keys act. */
export const panelCommands: CommandSource = ({ session, panel, selection, keys }) => [
  ...PANEL_TABS.filter((tab) => tab !== 'columns' || !session.lookOnly).map((tab): PaletteCommand => {
    return {
      id: `panel ${tab}`,
      section: 'panel',
      name: fill(palette.showPanel, { tab: panelWords.tabs[tab] }),
      isOn: panel.open && panel.tab === tab,
      run: () => {
        panel.show(tab);
      },
    };
  }),
  {
    id: 'guide',
    section: 'panel',
    name: palette.guide,
    words: 'help shortcuts keyboard legend',
    run: () => {
      selection.selected = undefined;
      panel.show('details');
    },
  },
  ...(panel.open
    ? [
        {
          id: 'close panel',
          section: 'panel',
          name: palette.closePanel,
          keys: 'Esc',
          run: () => {
            panel.close();
          },
        } as const,
      ]
    : []),
  {
    id: 'single keys',
    section: 'panel',
    name: keys.on ? palette.singleKeysOff : palette.singleKeysOn,
    words: 'keyboard',
    run: () => {
      keys.on = !keys.on;
    },
  },
];
