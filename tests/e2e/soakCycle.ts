import { expect, type CDPSession, type Page } from '@playwright/test';
import { programmeCsv } from '../bench/programme';
import { chooseTable, reckoning } from './milepost';
import { slide } from './showing';

/** What a page holds, after garbage was collected. */
export interface Held {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

const ROWS = 120;

/** Opens another table, looks at it in every way, and saves it twice: what a person does with a plan, once round. */
export async function soakCycle(page: Page, cycle: number): Promise<void> {
  // No two tables have a milestone in common: what is kept of one is of no use to the next.
  const text = programmeCsv(ROWS).replace(/^M/gm, `M${String(cycle)}-`);
  const title = page.getByRole('heading', { level: 1 });
  const asks = /^plan /.test(await title.innerText());
  await chooseTable(page, `plan-${String(cycle)}.csv`, text);
  if (asks) await page.getByRole('button', { name: 'Open in its place' }).click();
  await expect(title).toHaveText(`plan ${String(cycle)}`);
  await expect(reckoning(page)).toHaveText(new RegExp(`^${String(ROWS)} milestones`));

  const modes = page.getByRole('group', { name: 'What fills the window' });
  await modes.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.locator('#search').fill('a');
  await modes.getByRole('button', { name: 'Timeline' }).click();
  await page.locator('#search').fill('');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(slide(page)).toBeHidden();

  for (const format of ['SVG', 'PDF']) await saveAs(page, format);
}

async function saveAs(page: Page, format: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill(`Save figure as ${format}`);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await (await download).delete();
}

/** Collects garbage, twice since the first round frees what the second can collect, and counts. */
export async function heldBy(page: Page, cdp: CDPSession): Promise<Held> {
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heapKb: Math.round(of('JSHeapUsedSize') / 1000),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    workers: page.workers().length,
  };
}
