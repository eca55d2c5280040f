import type { Mode } from '../../state/mode.svelte';
import type { Panel } from '../../state/panel.svelte';
import type { Selection } from '../../state/selection.svelte';
import type { Session } from '../../state/session.svelte';
import type { SingleKeys } from '../../state/singleKeys.svelte';
import type { Viewport } from '../../state/viewport.svelte';
import type { FacetChoices } from '../../view/facets';
import type { palette } from '../strings/palette';
import { fileCommands } from './fileCommands';
import { filterCommands } from './filterCommands';
import { groupCommands } from './groupCommands';
import { laneCommands } from './laneCommands';
import { offlineCommands } from './offlineCommands';
import { timeCommands } from './timeCommands';
import { viewCommands } from './viewCommands';
import { panelCommands, windowCommands } from './windowCommands';

/** The headings that commands stand under. */
export type CommandSection = keyof typeof palette.sections;

/** One thing that can be done, in the words it is found by. */
export interface PaletteCommand {
  /** Unique in the list. */
  readonly id: string;
  readonly section: CommandSection;
  readonly name: string;
  /** Further words that it is found by, such as what others call it. */
  readonly words?: string;
  /** The keys that do the same. */
  readonly keys?: string;
  /** Said after the name: a count, a date. */
  readonly note?: string;
  /** It is so now: this mode is shown, this value is chosen. */
  readonly isOn?: boolean;
  /** One of many: listed once something is typed. */
  readonly onlyTyped?: boolean;
  readonly run: () => void | Promise<void>;
}

/** What the page as a whole does, and only it can. */
export interface PageActions {
  readonly open: () => void;
  readonly paste: () => void;
  readonly samples: () => void;
  readonly saveProject: () => void;
  /** A page that others can open. */
  readonly savePage: () => void;
  readonly saveFigure: () => void;
  readonly search: () => void;
  readonly present: () => void;
  /** Keep the plan on this device, or change that. */
  readonly keep: () => void;
  /** Clear all that is stored. */
  readonly clear: () => void;
}

/** What commands are about. */
export interface CommandParts {
  readonly session: Session;
  readonly selection: Selection;
  readonly viewport: Viewport;
  readonly panel: Panel;
  readonly mode: Mode;
  readonly keys: SingleKeys;
  readonly page: PageActions;
  /** What can be filtered by, with counts; `undefined` while it is counted. */
  readonly choices: FacetChoices | undefined;
}

/** Gives the commands of one kind, as they are now. */
export type CommandSource = (parts: CommandParts) => readonly PaletteCommand[];

/** Every command of the app, in the order of the list. What comes to the app later adds a source of its own here. */
const SOURCES: readonly CommandSource[] = [
  windowCommands,
  timeCommands,
  groupCommands,
  laneCommands,
  filterCommands,
  viewCommands,
  panelCommands,
  fileCommands,
  offlineCommands,
];

export function allCommands(parts: CommandParts): readonly PaletteCommand[] {
  return SOURCES.flatMap((source) => source(parts));
}
