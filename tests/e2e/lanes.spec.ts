import { expect, test, type Page } from '@playwright/test';
import { figure, mark, openApp, openTable, reckoning, showTab } from './milepost';
import { violationsIn } from './violations';

const PLAN = [
  'Agency,Area,Phase,Milestone,Date,Funding',
  'Harbours,1. Lights,Plan,Lamps surveyed,2026,Funded',
  'Harbours,2. Boats,Build,Boats bought,2027,Not funded',
  'Harbours / Ferries,2. Boats,Plan,Crew trained,2028,Funded',
  'Ferries,10. People,Run,Timetable,TBC,TBC',
].join('\n');

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** What Chromium tells assistive technology: role and name of everything it does not ignore, with what is inside. */
async function accessible(page: Page): Promise<readonly AXNode[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AXNode[] };
  await session.detach();
  return nodes;
}

const fold = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Fold lanes' }).getByRole('button', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await openTable(page, 'plan.csv', PLAN);
  await expect(reckoning(page)).toHaveText('4 milestones: 3 placed, 1 with no date');
});

test('lanes are named groups, with each milestone named in full exactly once (A5, A6)', async ({ page }) => {
  const nodes = (await accessible(page)).filter(({ ignored }) => !ignored);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const named = (pattern: RegExp): readonly AXNode[] => nodes.filter(({ name }) => pattern.test(name?.value ?? ''));
  const inside = (node: AXNode): readonly AXNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : [child, ...inside(child)];
    });

  for (const [title, dateAndLead] of [
    ['Lamps surveyed', /2026.*Funded.*Lead: Harbours/],
    ['Boats bought', /2027.*Not funded/],
    ['Crew trained', /2028.*Lead: Harbours, Ferries/],
    ['Timetable', /TBC/],
  ] as const) {
    const full = named(new RegExp(`^${title}\\..*${dateAndLead.source}`)).filter(
      ({ role }) => role?.value === 'button',
    );
    expect(full).toHaveLength(1);
  }
  const again = named(/^Also here: Crew trained, as under Harbours, /);
  expect(again).toHaveLength(1);

  const lane = (words: RegExp): AXNode | undefined => named(words).find(({ role }) => role?.value === 'group');
  const [harbours, ferries] = [lane(/^Harbours, 3 milestones: 2 Funded, 1 Not funded/), lane(/^Ferries, 2 milestones/)];
  expect(harbours).toBeDefined();
  expect(ferries).toBeDefined();
  const buttonsIn = (node: AXNode | undefined): readonly (string | undefined)[] =>
    node === undefined ? [] : inside(node).flatMap(({ role, name }) => (role?.value === 'button' ? [name?.value] : []));
  expect(buttonsIn(harbours)).toHaveLength(3);
  expect(buttonsIn(ferries)).toEqual([expect.stringMatching(/^Timetable/)]);
});

test('a lane is folded and unfolded at its name, by pointer and keyboard, and undone (A7, A11)', async ({ page }) => {
  const harbours = fold(page, 'Harbours');
  await expect(harbours).toHaveAttribute('aria-expanded', 'true');
  const sizes = await page
    .getByRole('toolbar', { name: 'Fold lanes' })
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((each) => [each.clientWidth, each.clientHeight]));
  for (const [width, height] of sizes) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(24);
  }
  await harbours.click();
  await expect(harbours).toHaveAttribute('aria-expanded', 'false');
  await expect(mark(page, /^Lamps surveyed/)).toHaveCount(0);
  await expect(figure(page).locator('text', { hasText: '3 milestones: 2 Funded, 1 Not funded' })).toBeVisible();
  await expect(figure(page).locator('text', { hasText: '1 lane is folded' })).toBeVisible();
  await expect(reckoning(page)).toHaveText('4 milestones: 3 placed, 1 with no date');

  // One Tab stop for the buttons of all lanes; the arrow keys go between them.
  await page.keyboard.press('ArrowDown');
  await expect(fold(page, 'Ferries')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fold(page, 'Ferries')).toHaveAttribute('aria-expanded', 'false');
  await expect(fold(page, 'Ferries')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(mark(page, /^Lamps surveyed/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(mark(page, /^Lamps surveyed/)).toHaveCount(0);
});

test('the panel orders, counts, folds and adds lanes, and places shared milestones', async ({ page }) => {
  await showTab(page, 'Figure');
  await page.locator('summary', { hasText: 'Lanes' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Figure' });
  const drawn = () => figure(page).locator('text').allTextContents();

  await panel.getByLabel('Order of lanes').selectOption({ label: 'By name or number' });
  await expect
    .poll(async () => (await drawn()).filter((text) => /^(Harbours|Ferries)$/.test(text)))
    .toEqual(['Ferries', 'Harbours']);
  await expect.poll(async () => (await drawn()).join(' ')).toContain('Linked rings: joint, also in another lane.');
  await panel.getByLabel('Once, in the lane of the first lead').check();
  await expect.poll(async () => (await drawn()).join(' ')).not.toContain('Linked rings');
  await panel.getByLabel('Lanes inside sub-lanes').selectOption({ label: 'Area' });
  await expect.poll(drawn).toEqual(expect.arrayContaining(['1.', 'Lights']));
  await panel.getByLabel('Lanes without milestones').check();
  await expect.poll(drawn).toContain('No milestones');
  await panel.getByRole('button', { name: 'Fold all lanes' }).click();
  await expect.poll(async () => (await drawn()).join(' ')).toContain('2 lanes are folded');
  await panel.getByRole('button', { name: 'Unfold all' }).click();
  await expect(mark(page, /^Lamps surveyed/)).toBeVisible();
});

test('folded and open lanes side by side: no accessibility violations (A1)', async ({ page }) => {
  await fold(page, 'Harbours').click();
  await showTab(page, 'Figure');
  await page.locator('summary', { hasText: 'Lanes' }).click();
  expect(await violationsIn(page)).toEqual([]);
});
