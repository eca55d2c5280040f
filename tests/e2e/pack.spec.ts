import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { partsOf, withPack } from '../../src/pack/packPage';
import { HOSTILE } from '../pack/hostileTexts';
import { csvCell } from '../pack/tableText';
import { choice, openCommands, openFilters, option, row, said } from './finding';
import { figure, mark, openApp, openTable, pickFromFile, reckoning, showTab } from './milepost';
import { opened, openFromDisk, openPackDialog, packDialog, savePack } from './packs';
import { violationsIn } from './violations';

const PLAN = [
  'Harbour plan',
  'Area,Milestone,Lead,Date,Funding,Notes',
  'Quays,Deepen the basin,PORT,2026,Funded,Ask Mereana first',
  ',Widen the gate,NAVY,June 2027,Not funded,',
  'Roads,Seal the causeway,ROADS,2028,TBC,Talks with Orchard Ltd',
  ',Mend the bridge,PORT,31 June 2026,Funded,',
].join('\n');

async function openHarbour(page: Page): Promise<void> {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await expect(reckoning(page)).toContainText('4 milestones');
}

async function filterPort(page: Page): Promise<void> {
  await openFilters(page);
  await choice(page, 'PORT').check();
  await page.keyboard.press('Escape');
  await expect(reckoning(page)).toContainText('2 filtered out');
}

/** The page with other data in it, beside it on the disk. */
function changed(path: string, change: (json: string) => string): string {
  const page = readFileSync(path, 'utf8');
  const json = partsOf(page)?.json ?? '';
  const other = join(dirname(path), 'changed.html');
  writeFileSync(
    other,
    page.replace(json, () => change(json)),
  );
  return other;
}

test.describe('the dialog', () => {
  test('tells in numbers what will be in the file, as it is ticked', async ({ page }) => {
    await openHarbour(page);
    await filterPort(page);
    const dialog = await openPackDialog(page);
    const sum = dialog.locator('[aria-live]');
    await expect(sum).toContainText('In the file: 2 of 4 milestones; 2 left out; about');
    await dialog.getByRole('checkbox', { name: '2 milestones that the filter hides' }).check();
    await expect(sum).toContainText('In the file: all 4 milestones');
    await dialog.getByText('Columns', { exact: false }).first().click();
    await expect(dialog.getByRole('checkbox', { name: /^Milestone/ })).toBeDisabled();
    await dialog.getByRole('checkbox', { name: /^Date/ }).uncheck();
    await expect(sum).toContainText('5 of 6 columns');
    await expect(dialog).toContainText('every milestone stands under “No date yet”');
  });

  test('says that no marking is set, and guesses none (S13)', async ({ page }) => {
    await openHarbour(page);
    const dialog = await openPackDialog(page);
    await expect(dialog).toContainText('No marking is set.');
    await expect(dialog.getByLabel('Marking')).toHaveValue('');
    await dialog.getByLabel('Marking').fill('IN-CONFIDENCE');
    await expect(dialog).not.toContainText('No marking is set.');
  });

  test('goes away with Escape, and the focus back to where it was', async ({ page }) => {
    await openHarbour(page);
    await openPackDialog(page);
    await page.keyboard.press('Escape');
    await expect(packDialog(page)).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
  });

  test('saves nothing where the words still say what was left out, and tells where', async ({ page }) => {
    await openHarbour(page);
    await showTab(page, 'Figure');
    await page.getByLabel('Source').fill('Source: talks with Orchard Ltd.');
    const dialog = await openPackDialog(page);
    await dialog.getByText('Columns', { exact: false }).first().click();
    await dialog.getByRole('checkbox', { name: /^Notes/ }).uncheck();
    await dialog.getByRole('button', { name: 'Save the page' }).click();
    await expect(dialog.getByRole('alert')).toContainText('One text that you left out is still in the file');
    await expect(dialog.getByRole('alert')).toContainText('“Talks with Orchard Ltd” in the source line');
    await expect(dialog.getByRole('button', { name: 'Save the page' })).toBeVisible();
  });

  test('asks before it saves a word that stands in words of one’s own', async ({ page }, info) => {
    await openHarbour(page);
    const dialog = await openPackDialog(page);
    await dialog.getByLabel('Who it is for').fill('the navy');
    await dialog.getByText('Columns', { exact: false }).first().click();
    await dialog.getByRole('checkbox', { name: /^Lead/ }).uncheck();
    await dialog.getByRole('button', { name: 'Save the page' }).click();
    await expect(dialog.getByRole('alert')).toContainText('“NAVY” in who it is for');
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save all the same' }).click();
    await (await waiting).saveAs(info.outputPath('page.html'));
    await expect(packDialog(page)).toBeHidden();
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [320, 640],
  ] as const) {
    // prettier-ignore
    test(`has no accessibility violations and room for itself at ${String(width)} × ${String(height)} (A1, A15)`, async ({
      page,
    }) => {
      await openHarbour(page);
      await filterPort(page);
      await page.setViewportSize({ width, height });
      const dialog = await openPackDialog(page);
      await dialog.getByText('Columns', { exact: false }).first().click();
      expect(await violationsIn(page)).toEqual([]);
      expect(await dialog.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsIn(page)).toEqual([]);
    });
  }

  test('is found among the commands', async ({ page }) => {
    await openHarbour(page);
    await openCommands(page);
    await page.keyboard.type('save as a page');
    await expect(option(page, /^Save as a page/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(packDialog(page)).toBeVisible();
  });
});

test.describe('a page to look at', () => {
  /** Saves what two milestones of four say, without their notes. */
  async function savedPort(page: Page, info: Parameters<typeof savePack>[1]): Promise<string> {
    await openHarbour(page);
    await filterPort(page);
    const dialog = await openPackDialog(page);
    await dialog.getByLabel('Marking').fill('IN-CONFIDENCE');
    await dialog.getByLabel('Who it is for').fill('the harbour board');
    await dialog.getByText('Columns', { exact: false }).first().click();
    await dialog.getByRole('checkbox', { name: /^Notes/ }).uncheck();
    return savePack(page, info);
  }

  test('opens from the disk without a network, and holds nothing that was left out', async ({ page }, info) => {
    const path = await savedPort(page, info);
    await expect(said(page)).toContainText('was looked for in the plan of the file, and none is there');
    const data = partsOf(readFileSync(path, 'utf8'))?.json ?? '';
    expect(data).not.toMatch(/Widen|NAVY|causeway|Orchard|Mereana/i);
    const { page: pack, trouble } = await openFromDisk(page, path);
    await expect(reckoning(pack)).toHaveText('2 milestones: 1 placed, 1 with no date');
    await expect(pack).toHaveTitle('Harbour plan – Milepost');
    await expect(mark(pack, /^Deepen the basin/)).toBeVisible();
    expect(trouble).toEqual([]);
  });

  test('says what it is: its marking at the top and the bottom, its day, for whom, what is not in it', async ({
    page,
  }, info) => {
    const { page: pack } = await openFromDisk(page, await savedPort(page, info));
    const about = pack.getByRole('region', { name: 'About this page' });
    await expect(about).toContainText('IN-CONFIDENCE');
    await expect(about).toContainText(/As saved on \d+ \w+ \d{4}/);
    await expect(about).toContainText('For the harbour board');
    await expect(about).toContainText('Left out: 2 milestones by the filter, 1 column.');
    await pack.getByRole('button', { name: 'Table', exact: true }).click();
    const markings = pack.locator('.app').getByText('IN-CONFIDENCE', { exact: true });
    await expect(markings.first()).toBeInViewport();
    await expect(markings.last()).toBeInViewport();
    expect(await pack.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(false);
  });

  test('shows the figure, the table, the search, the groups, the presentation and saves figures', async ({
    page,
  }, info) => {
    const { page: pack, trouble } = await openFromDisk(page, await savedPort(page, info));
    await mark(pack, /^Deepen the basin/).press('Enter');
    await expect(pack.locator('#panel-body')).toContainText('Deepen the basin');
    await row(pack).getByRole('button', { name: 'Clear all' }).click();
    await expect(reckoning(pack)).toHaveText('2 milestones: 1 placed, 1 with no date');
    await pack.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(pack.locator('main')).toContainText('Mend the bridge');
    await pack.getByRole('button', { name: 'Timeline', exact: true }).click();
    const waiting = pack.waitForEvent('download');
    await pack.keyboard.press('Control+Shift+S');
    expect((await waiting).suggestedFilename()).toMatch(/\.svg$/);
    await pack.keyboard.press('Control+Enter');
    await expect(pack.getByText('IN-CONFIDENCE').last()).toBeVisible();
    await pack.keyboard.press('Escape');
    expect(trouble).toEqual([]);
  });

  test('can not be changed: no files, no edits, no repairs, no columns', async ({ page }, info) => {
    const { page: pack } = await openFromDisk(page, await savedPort(page, info));
    await expect(mark(pack, /^Mend the bridge/)).toBeVisible();
    await expect(pack.getByRole('button', { name: 'File', exact: true })).toBeHidden();
    await expect(pack.locator('input[type=file]')).toHaveCount(0);
    await expect(pack.getByRole('button', { name: 'Columns' })).toHaveCount(0);
    await mark(pack, /^Mend the bridge/).press('Enter');
    await expect(pack.locator('#panel-body')).toContainText('Mend the bridge');
    await expect(pack.locator('#panel-body').getByRole('button', { name: /^Edit/ })).toHaveCount(0);
    await showTab(pack, 'Findings');
    await expect(pack.locator('#panel-body')).toContainText('31 June 2026');
    await expect(pack.getByRole('button', { name: /^Use “|as it is read/ })).toHaveCount(0);
    await expect(pack.getByRole('button', { name: 'Project' })).toHaveCount(0);
    await pack.keyboard.press('Control+s');
    await expect(said(pack)).toHaveText('This page can only be looked at.');
    await pack.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Milestone,Date\nOther,2030');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(reckoning(pack)).toContainText('2 milestones');
    await openCommands(pack);
    await pack.keyboard.type('paste');
    await expect(pack.getByRole('option', { name: /Paste a table/ })).toHaveCount(0);
  });

  test('brings nothing back by its address', async ({ page }, info) => {
    const path = await savedPort(page, info);
    const { page: pack } = await openFromDisk(page, path, '#agency=NAVY');
    await expect(reckoning(pack)).toContainText('2 milestones');
    await expect(pack.locator('body')).not.toContainText('NAVY');
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [320, 640],
  ] as const) {
    // prettier-ignore
    test(`has no accessibility violations at ${String(width)} × ${String(height)}, light and dark (A1, A15)`, async ({
      page,
    }, info) => {
      const { page: pack } = await openFromDisk(page, await savedPort(page, info));
      await pack.setViewportSize({ width, height });
      await expect(reckoning(pack)).toContainText('2 milestones');
      expect(await violationsIn(pack)).toEqual([]);
      await pack.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsIn(pack)).toEqual([]);
      expect(await pack.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });
  }

  test('says so when it is damaged, or made by a newer Milepost, and stays of use', async ({ page }, info) => {
    const path = await savedPort(page, info);
    const damaged = await openFromDisk(
      page,
      changed(path, (json) => json.slice(0, -40)),
    );
    await expect(damaged.page.getByRole('alert')).toContainText('This page is damaged');
    await expect(damaged.page.getByRole('heading', { name: 'There is no plan to show' })).toBeVisible();
    await openTable(damaged.page, 'harbour.csv', PLAN);
    await expect(reckoning(damaged.page)).toContainText('4 milestones');
    const newer = await openFromDisk(
      page,
      changed(path, () => '{"milestone":1,"milepost":"pack","version":9}'),
    );
    await expect(newer.page.getByRole('alert')).toContainText('saved by a newer Milepost (page version 9');
  });
});

test('a page that can be changed is the app with the plan open in it', async ({ page }, info) => {
  await openHarbour(page);
  const dialog = await openPackDialog(page);
  await dialog.getByRole('radio', { name: /also change it/ }).check();
  const path = await savePack(page, info);
  await expect(said(page)).toContainText('Everything is in it.');
  const { page: pack, trouble } = await openFromDisk(page, path);
  await expect(reckoning(pack)).toContainText('4 milestones');
  await expect(opened(pack)).not.toContainText('can only be looked at');
  await showTab(pack, 'Findings');
  await pack.getByRole('button', { name: 'Use “30 June 2026”' }).first().click();
  await expect(reckoning(pack)).toHaveText('4 milestones: 4 placed');
  await pickFromFile(pack, /Save as a page/);
  await expect(packDialog(pack)).toBeVisible();
  const again = await savePack(pack, info);
  expect(withPack(readFileSync(again, 'utf8'), '{}', 'x')).toBe(withPack(readFileSync(path, 'utf8'), '{}', 'x'));
  await openTable(pack, 'other.csv', 'Milestone,Date\nOne,2030\n');
  expect(trouble).toEqual([]);
});

test('hostile texts in every cell are text in the page, and do nothing there', async ({ page }, info) => {
  const rows = HOSTILE.map((text, i) => [`${String(i)} ${text}`, text, text, '2026', text].map(csvCell).join(','));
  await openApp(page);
  await openTable(page, 'plan.csv', ['Milestone,Lead,__proto__,Date,Notes', ...rows].join('\n'));
  await showTab(page, 'Figure');
  await page.getByLabel('Title', { exact: true }).fill(HOSTILE[0]);
  const dialog = await openPackDialog(page);
  await dialog.getByLabel('Marking').fill(HOSTILE[4]);
  await dialog.getByLabel('Who it is for').fill(HOSTILE[1]);
  await dialog.getByRole('textbox', { name: 'File name' }).fill('../../con<script>.html');
  const path = await savePack(page, info);
  expect(path).toMatch(/\/con-script\.html$/);
  const { page: pack, trouble } = await openFromDisk(page, path);
  await expect(reckoning(pack)).toContainText(`${String(HOSTILE.length)} milestones`);
  await expect(figure(pack)).toBeVisible();
  await pack.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(pack.locator('main')).toContainText('</script>');
  expect(await pack.evaluate(() => '__hit' in window)).toBe(false);
  expect(await pack.title()).toContain('</script>');
  expect(trouble).toEqual([]);
});
