import { prepareWorker, readerParts } from '../importing/readFile';

/** Parts of the page that the first picture does without: each comes in a file of its own. */
export const later = {
  panel: () => import('./panel/SidePanel.svelte'),
  table: () => import('./table/TableView.svelte'),
  split: () => import('./table/SplitView.svelte'),
  card: () => import('./timeline/MarkCard.svelte'),
  folds: () => import('./timeline/FoldButtons.svelte'),
  gestures: () => import('./timeline/gestures'),
  drop: () => import('./importing/DropZone.svelte'),
  live: () => import('./timeline/live/LiveTimeline.svelte'),
  ride: () => import('./timeline/live/rideWorker?worker&inline'),
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
  palette: () => import('./palette/Palette.svelte'),
  chips: () => import('./toolbar/FilterChips.svelte'),
  address: () => import('./views/AddressLine.svelte'),
  group: () => import('./toolbar/group/GroupPanel.svelte'),
  views: () => import('./views/ViewsPanel.svelte'),
  houseStyle: () => import('../theme/readHouseStyle'),
  keeping: () => import('./keeping/Keeping.svelte'),
  keptState: () => import('./keeping/KeptState.svelte'),
  broken: () => import('./keeping/BrokenPart.svelte'),
  keepingOf: () => import('../state/keeping.svelte'),
  present: () => import('./present/Present.svelte'),
  steps: () => import('./present/steps/StepsTab.svelte'),
  saving: () => import('./saveFigure'),
  data: () => import('./saveData'),
  pack: () => import('./pack/PackDialog.svelte'),
  packTop: () => import('./pack/PackTop.svelte'),
  packBottom: () => import('./pack/PackBottom.svelte'),
  openPack: () => import('./pack/openPack'),
} as const;

/** Fetches them all once the first picture is up, so that none is waited for, or missing when the network is gone. */
export function fetchRest(): void {
  setTimeout(() => {
    for (const part of Object.values(later)) {
      // One that is missing is told of when it is asked for.
      (part as () => Promise<unknown>)().catch(() => undefined);
    }
  }, 300);
}

/** How long the page is left alone with its figure before a worker is started, in ms. */
const REST_MS = 800;

/** Starts a worker for the next file once the page has come to rest; gives the way to call that off. */
export function readyForFiles(): () => void {
  const timer = setTimeout(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => void prepareWorker());
    else void prepareWorker();
  }, REST_MS);
  return () => {
    clearTimeout(timer);
  };
}
