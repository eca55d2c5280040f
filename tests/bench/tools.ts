/** What is measured, and how each is told apart: see README of the benchmarks in RESULTS.md. */

/** A timeline to measure. */
export interface Tool {
  /** Its name in the results. */
  readonly name: string;
  /** The module its page loads, from this folder; Milepost is the built app itself. */
  readonly page: string | undefined;
  /** Which elements are its marks: the first of them, and not one from before, is the first picture. */
  readonly mark: string;
  /** How it pans by wheel. */
  readonly pan: 'sideways' | 'shift';
  /** The package whose version is told; none for what is our own. */
  readonly package: string | undefined;
  /** What a reader must know about how it was used. */
  readonly note: string;
}

/** Set on the page by what draws on a canvas (`sayDrawn`). */
const DRAWN = '[data-drawn]';

const own = { package: undefined, pan: 'sideways' } as const;
const peer = { pan: 'sideways' } as const;

export const MILEPOST = 'Milepost';
export const RAW_CANVAS = 'raw canvas';
export const RAW_SVG = 'raw SVG';

export const TOOLS: readonly Tool[] = [
  { ...own, name: MILEPOST, page: undefined, mark: '[data-id]', note: 'the built app, as it opens' },
  {
    ...own,
    name: RAW_CANVAS,
    page: 'pages/rawCanvas.ts',
    mark: DRAWN,
    note: 'rows packed once with their labels; draws only what is in view',
  },
  {
    ...own,
    name: RAW_SVG,
    page: 'pages/rawSvg.ts',
    mark: '#stage [data-id]',
    note: 'the same rows, every item an element from the start',
  },
  {
    ...peer,
    name: 'vis-timeline',
    package: 'vis-timeline',
    page: 'peers/visTimeline.js',
    mark: '.vis-item',
    pan: 'shift',
    note: 'groups as lanes, stacked as by default; its own wheel zoom and pan',
  },
  {
    ...peer,
    name: 'SVAR',
    package: 'wx-svelte-gantt',
    page: 'peers/svar.js',
    mark: '.wx-bar',
    note: 'lanes as summary tasks, a row for each item; its own wheel zoom',
  },
  {
    ...peer,
    name: 'DHTMLX',
    package: 'dhtmlx-gantt',
    page: 'peers/dhtmlx.js',
    mark: '.gantt_task_line',
    note: 'lanes as projects, a row for each item; its zoom extension, four levels',
  },
  {
    ...peer,
    name: 'frappe-gantt',
    package: 'frappe-gantt',
    page: 'peers/frappe.js',
    mark: '.bar-wrapper',
    note: 'no lanes, a row for each item; no zoom by wheel: each step calls its API, four view modes',
  },
  {
    ...peer,
    name: 'ECharts',
    package: 'echarts',
    page: 'peers/echarts.js',
    mark: DRAWN,
    pan: 'shift',
    note: 'custom series in our packed rows; dataZoom inside',
  },
  {
    ...peer,
    name: 'svelte-gantt',
    package: 'svelte-gantt',
    page: 'peers/svelteGantt.js',
    mark: '.sg-task',
    note: 'lanes as tree rows with our packed rows; its own wheel zoom, four levels',
  },
  {
    ...peer,
    name: 'timelines-chart',
    package: 'timelines-chart',
    page: 'peers/timelinesChart.js',
    mark: '.series-segment',
    note: 'lanes as groups, all lines in one window; no labels on bars; no wheel: each step calls its API',
  },
];
