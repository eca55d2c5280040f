import { readerParts } from '../importing/readFile';

/** Parts of the page that the first picture does without: each comes in a file of its own. */
export const later = {
  panel: () => import('./panel/SidePanel.svelte'),
  table: () => import('./table/TableView.svelte'),
  split: () => import('./table/SplitView.svelte'),
  time: () => import('./overview/TimeLine.svelte'),
  pages: () => import('./pages/PagesView.svelte'),
  print: () => import('./pages/PrintSheets.svelte'),
  colours: () => import('./importing/ColourOffer.svelte'),
  paste: () => import('./importing/PasteDialog.svelte'),
  question: () => import('./importing/ImportQuestion.svelte'),
  recalled: () => import('./importing/RecalledColumns.svelte'),
  samples: () => import('./importing/SamplesDialog.svelte'),
  ...readerParts,
  finding: () => import('./find/Finding.svelte'),
  chips: () => import('./toolbar/FilterChips.svelte'),
  group: () => import('./toolbar/group/GroupPanel.svelte'),
  views: () => import('./views/ViewsPanel.svelte'),
  houseStyle: () => import('../theme/readHouseStyle'),
  saving: () => import('./saveFigure'),
  data: () => import('./saveData'),
} as const;

/** Fetches them all once the first picture is up, so that none is waited for, or missing when the network is gone. */
export function fetchRest(): void {
  setTimeout(() => {
    for (const part of Object.values(later)) void part();
  }, 300);
}
