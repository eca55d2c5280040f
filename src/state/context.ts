import { createContext } from 'svelte';
import type { ColumnMemory } from './columnMemory.svelte';
import type { Mode } from './mode.svelte';
import type { Panel } from './panel.svelte';
import type { Selection } from './selection.svelte';
import type { Session } from './session.svelte';
import type { SingleKeys } from './singleKeys.svelte';
import type { TableChoices } from './tableChoices.svelte';
import type { Viewport } from './viewport.svelte';

export const [getSession, setSession] = createContext<Session>();
export const [getSelection, setSelection] = createContext<Selection>();
export const [getPanel, setPanel] = createContext<Panel>();
export const [getKeys, setKeys] = createContext<SingleKeys>();
export const [getMemory, setMemory] = createContext<ColumnMemory>();
export const [getMode, setMode] = createContext<Mode>();
export const [getViewport, setViewport] = createContext<Viewport>();
export const [getTable, setTable] = createContext<TableChoices>();
