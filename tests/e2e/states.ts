import { expect, type Page } from '@playwright/test';
import { mark, openApp, openGroup, openTable, pickFromFile, reckoning, showTab } from './milepost';

const NASTY = 'Harbour plan\nMilestone,Date,RAG\nOne,31 June 2025,Red\nTwo,H1 2026,Green\nThree,H1 2026,Red\n,2027,Red\nTotal,3,\n'; // prettier-ignore

/** A state of the page, reached from a fresh start. */
export interface PageState {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

/** Opens a table with findings and edits one of its cells. */
async function edit(page: Page): Promise<void> {
  await openTable(page, 'plan.csv', NASTY);
  await showTab(page, 'Findings');
  await page.getByRole('button', { name: 'Use “30 June 2025”' }).click();
}

/** Opens all parts of the figure's settings. */
async function openParts(page: Page): Promise<void> {
  await showTab(page, 'Figure');
  const closed = page.locator('#panel-body details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** What fills the window, by the row of the bar or, where that has no room, by its menu. */
async function showMode(page: Page, name: 'Table' | 'Both' | 'Pages'): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name, exact: true });
  if (await button.isVisible()) return button.click();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

/** The states of the page that people come through, the rare ones too. */
export const STATES: readonly PageState[] = [
  { name: 'first visit', reach: () => Promise.resolve() },
  { name: 'details of a milestone', reach: (page) => mark(page, /^Spend review/).press('Enter') },
  { name: 'guide', reach: (page) => showTab(page, 'Details') },
  { name: 'rows', reach: (page) => showTab(page, 'Rows') },
  { name: 'columns', reach: (page) => showTab(page, 'Columns') },
  { name: 'findings', reach: (page) => showTab(page, 'Findings') },
  { name: 'figure settings', reach: openParts },
  {
    name: 'steps, one of them being changed',
    reach: async (page) => {
      await showTab(page, 'Steps');
      await page.locator('[data-step-name]').filter({ hasText: 'People who use violence' }).click();
      await page.getByText('Milestones that stand out').click();
      await page.getByRole('button', { name: /^Spotlight: Review of contract/ }).click();
    },
  },
  {
    name: 'time settings with a line and a form',
    reach: async (page) => {
      await showTab(page, 'Figure');
      await page.locator('summary', { hasText: /^Time$/ }).click();
      await page.getByRole('radio', { name: 'Both' }).check();
      await page.getByRole('button', { name: 'Budget day', exact: true }).click();
      await page.getByLabel('Date or start').fill('22 May 2025');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('button', { name: 'Election', exact: true }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    },
  },
  {
    name: 'a house style that was refused',
    reach: async (page) => {
      await openParts(page);
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Load a house style' }).click();
      await (
        await choosing
      ).setFiles({
        name: 'style.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"name":1,"font":"Comic"}'),
      });
      await expect(page.getByText('style.json was not used.')).toBeVisible();
    },
  },
  {
    name: 'a figure that was saved',
    reach: async (page) => {
      await showTab(page, 'Figure');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save figure as SVG' }).click();
      await (await download).path();
      await expect(page.getByRole('button', { name: /^Save again/ })).toBeVisible();
    },
  },
  {
    name: 'details card',
    reach: (page) =>
      mark(page, /^Spend review/)
        .locator('text')
        .first()
        .hover(),
  },
  { name: 'filters', reach: (page) => page.getByRole('button', { name: 'Filters' }).click() },
  {
    name: 'grouping',
    reach: async (page) => {
      await openGroup(page);
    },
  },
  { name: 'views', reach: (page) => page.getByRole('button', { name: 'Views' }).click() },
  { name: 'file menu', reach: (page) => page.getByRole('button', { name: 'File' }).click() },
  { name: 'table', reach: (page) => showMode(page, 'Table') },
  { name: 'timeline and table', reach: (page) => showMode(page, 'Both') },
  { name: 'pages', reach: (page) => showMode(page, 'Pages') },
  { name: 'samples', reach: (page) => pickFromFile(page, /^Samples/) },
  { name: 'paste', reach: (page) => pickFromFile(page, /^Paste/) },
  {
    name: 'no match',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('searchbox', { name: 'Words' }).fill('nothing like this');
      await expect(page.getByRole('heading', { name: 'No milestone matches the filters' })).toBeVisible();
    },
  },
  { name: 'no milestones', reach: (page) => openTable(page, 'plan.csv', 'Milestone,Date\n') },
  {
    name: 'a question before opening',
    reach: async (page) => {
      await openTable(page, 'plan.csv', NASTY);
      await openTable(page, 'another-plan.csv', 'Milestone,Date\nOne,2027\n');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'findings with repairs and edits',
    reach: async (page) => {
      await edit(page);
      await page.getByText(/^Your edits/).click();
    },
  },
  {
    name: 'editing a cell',
    reach: async (page) => {
      await edit(page);
      await mark(page, /^One/).press('Enter');
      await page.getByRole('button', { name: 'Edit Milestone' }).click();
    },
  },
  {
    name: 'rows set aside',
    reach: async (page) => {
      await openTable(page, 'plan.csv', NASTY);
      await reckoning(page).getByRole('button', { name: '2 set aside' }).click();
      await page.getByRole('button', { name: 'Edit line 6' }).click();
    },
  },
  {
    name: 'columns without funding',
    reach: async (page) => {
      await openTable(page, 'plan.csv', NASTY);
      await showTab(page, 'Columns');
      await page.getByText('How this file was read').click();
    },
  },
  { name: 'refused file', reach: (page) => openTable(page, 'plan.csv', '') },
  { name: 'asking for the year', reach: (page) => openTable(page, 'plan.csv', 'Milestone,Date\nCabinet,21 Oct\n') },
];

/** Opens the page anew and brings it into a state. */
export async function reach(page: Page, state: PageState): Promise<void> {
  await openApp(page);
  await state.reach(page);
}
