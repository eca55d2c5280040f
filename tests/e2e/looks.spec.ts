import { expect, test, type Page } from '@playwright/test';
import { bytesOf, figure, mark, openApp, openTable, showTab } from './milepost';

const RAG = bytesOf('tests/fixtures/rag-of-12-spellings.csv');

async function showLook(page: Page): Promise<void> {
  await showTab(page, 'Figure');
  await page.getByRole('heading', { name: 'Look', exact: true }).click();
  await expect(page.getByLabel('Colour by')).toBeVisible();
}

async function loadHouseStyle(page: Page, style: unknown): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Load / }).click();
  const buffer = Buffer.from(JSON.stringify(style));
  await (await chooser).setFiles({ name: 'style.json', mimeType: 'application/json', buffer });
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('a plan without funding says so, and takes its colour from a column with one click', async ({ page }) => {
  await openTable(page, 'rag.csv', RAG);
  await expect(page.getByText('This plan says nothing about funding. Colour it by')).toBeVisible();
  await page.getByRole('button', { name: 'RAG', exact: true }).click();
  await expect(figure(page)).toHaveAccessibleName(/RAG: 4 Green, 4 Red, 4 Amber, 2 No RAG given/);
  await expect(mark(page, /^Fares reviewed/)).toHaveAccessibleName(/RAG: Red/);
  await expect(page.getByText('This plan says nothing about funding.')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(figure(page)).not.toHaveAccessibleName(/Green/);
});

test('the columns tab offers the same, pressed while it is the colour', async ({ page }) => {
  await openTable(page, 'rag.csv', RAG);
  await showTab(page, 'Columns');
  const offer = page.getByRole('tabpanel').getByRole('button', { name: 'RAG', exact: true });
  await offer.click();
  await expect(offer).toHaveAttribute('aria-pressed', 'true');
  await mark(page, /^Fares reviewed/).click();
  const details = page.getByRole('tabpanel', { name: 'Details' });
  await expect(details.locator('q', { hasText: /^Red$/ })).toBeVisible();
});

test('what is not funded stands out, and the figure and the summary say so (A3)', async ({ page }) => {
  await showLook(page);
  await page.getByText('Nothing: all milestones look alike.').click();
  await page
    .getByRole('tabpanel')
    .getByRole('checkbox', { name: /^Not funded/ })
    .check();
  await expect(figure(page)).toHaveAccessibleName(/highlighted: not funded \(8 of 30 milestones\)/);
  await expect(figure(page).getByText('Highlighted: not funded (8 of 30 milestones)')).toBeVisible();
  await expect(figure(page).getByText('Design non-emergency alternative response pathways.')).toHaveAttribute(
    'font-weight',
    '700',
  );
  await page.getByRole('button', { name: 'Highlight nothing' }).click();
  await expect(figure(page)).not.toHaveAccessibleName(/highlighted/);
});

test('high contrast is black on white on a dark screen too, and what lies on it is readable', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showLook(page);
  await page.getByLabel('Theme').selectOption('contrast');
  await expect(figure(page).getByText('Funded', { exact: true })).toHaveAttribute('fill', '#000000');
  const spend = mark(page, /^Spend review completed/);
  // Scrolling takes the card of the pointer away, and may still be under way when the pointer comes.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await spend.hover();
    await expect(page.getByRole('tooltip')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('tooltip')).toHaveCSS('color', 'rgb(26, 26, 26)');
  await expect(page.getByRole('tooltip')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a house style is refused with its numbers, taken when it passes, and can be removed and undone (P4)', async ({
  page,
}) => {
  await showLook(page);
  await loadHouseStyle(page, { colours: { quietInk: '#999999' } });
  await expect(page.getByRole('alert').filter({ hasText: 'style.json' })).toContainText(
    'Quiet ink on white: contrast 2.8, needs 4.5',
  );
  await loadHouseStyle(page, { name: 'Ports', font: 'Helvetica', colours: { ink: '#101820' } });
  await expect(page.getByText('Ports is in use')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'style.json' })).toBeHidden();
  await expect(figure(page).getByText('Funded', { exact: true })).toHaveAttribute('fill', '#101820');
  await expect(figure(page)).toHaveAttribute('font-family', /^Helvetica, /);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(figure(page).getByText('Funded', { exact: true })).toHaveAttribute('fill', '#1A1A1A');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Ports is in use')).toBeVisible();
});
