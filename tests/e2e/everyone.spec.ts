import { expect, test, type Locator, type Page } from '@playwright/test';
import { cutText, outOfWindow, sidewaysBoxes, smallTargets, spaceText } from './inPage';
import { mark, openApp, openGroup, openTable, pickFromFile, showTab } from './milepost';
import { reach, STATES } from './states';
import { violationsIn } from './violations';

const HALVES = 'Milestone,Date\nOne,H1 2026\nTwo,H1 2026\nThree,31 June 2025\n';

/** True when the focus is on something: where a control vanishes it would fall back on the page (CONVENTIONS A7). */
const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);

test('smallTargets(page) finds small controls that are crowded, and no others', async ({ page }) => {
  await page.setContent(`
    <button style="width: 20px; height: 20px; padding: 0">a</button><button style="width: 20px; height: 20px; padding: 0">b</button>
    <p style="margin: 60px"><button style="width: 20px; height: 20px; padding: 0">alone</button></p>
    <button style="width: 24px; height: 24px; padding: 0">c</button>
    <label style="display: block; height: 30px"><input type="checkbox" /> in a label</label>`);
  const found = await smallTargets(page);
  expect(found.map((text) => text.slice(-25))).toEqual([
    expect.stringContaining('a</b'),
    expect.stringContaining('b</b'),
  ]);
});

test.describe('every state', () => {
  for (const state of STATES) {
    test(`${state.name}: targets of 24 px, text that can be spaced out (A11, 1.4.12)`, async ({ page }) => {
      await reach(page, state);
      expect(await smallTargets(page)).toEqual([]);
      const cut = new Set(await cutText(page));
      await spaceText(page);
      await expect.poll(async () => (await cutText(page)).filter((text) => !cut.has(text))).toEqual([]);
      await expect.poll(() => sidewaysBoxes(page)).toEqual([]);
    });

    test(`${state.name}: at 320 px, or 400 %, nothing stands out of the window (A15)`, async ({ page }) => {
      await reach(page, state);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => sidewaysBoxes(page)).toEqual([]);
      await expect.poll(() => outOfWindow(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

test.describe('colours that the system picks', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: what is chosen, pressed or open is told from what is not (A17)`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await openApp(page);
      await showTab(page, 'Figure');
      const looks = (part: Locator): Promise<string> =>
        part.evaluate((element) => {
          const { backgroundColor, borderColor, color } = getComputedStyle(element);
          return [backgroundColor, borderColor, color].join(' ');
        });
      expect(await looks(page.getByRole('tab', { name: 'Figure' }))).not.toBe(
        await looks(page.getByRole('tab', { name: 'Rows' })),
      );
      const header = page.getByRole('banner');
      expect(await looks(header.getByRole('button', { name: 'Figure' }))).not.toBe(
        await looks(header.getByRole('button', { name: 'Columns' })),
      );
      expect(await violationsIn(page)).toEqual([]);
    });
  }
});

test('the focus shows on every control, 2 px at least, and never leaves the window (A12)', async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Findings');
  await page.locator('header button').first().focus();
  const seen = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const ringed = [element, ...element.querySelectorAll('*')].concat(element.closest('label, .box') ?? []);
      const isRinged = ringed.some((each) => {
        const look = getComputedStyle(each);
        return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
      });
      const box = element.getBoundingClientRect();
      const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      // A mark of the figure is ringed by a shape of its own.
      const isMark = element.closest('svg') !== null;
      return {
        name: element.outerHTML.slice(0, 80),
        fault: isMark || (isRinged && isInside) ? '' : `${outlineStyle} ${outlineWidth} inside: ${String(isInside)}`,
      };
    });
    if (at === undefined) break;
    seen.add(at.name);
    expect(at).toEqual({ ...at, fault: '' });
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('dialogs keep the focus, and give it back when Escape closes them (2.1.2, 2.4.3)', async ({ page }) => {
  await openApp(page);
  for (const item of [/^Samples/, /^Paste/]) {
    await pickFromFile(page, item);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const isOut = await page.evaluate(
        () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
      );
      expect(isOut).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect.poll(() => hasFocus(page)).toBe(true);
  }
});

test.describe('the focus is never lost (A7)', () => {
  const press = async (page: Page, control: Locator): Promise<void> => {
    await control.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page)).toBe(true);
  };

  test('when notices are dismissed and questions answered', async ({ page }) => {
    await openApp(page);
    await press(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Dismiss' }));
    await openTable(page, 'plan.csv', '');
    await press(page, page.getByRole('alert').locator('..').getByRole('button', { name: 'Dismiss' }).first());
    await openTable(page, 'plan.csv', 'Milestone,Date,RAG\nOne,2026,Red\nTwo,2027,Green\nThree,2027,Red\n');
    await press(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'RAG' }));
  });

  test('when the panel closes, and when what was pressed goes', async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', HALVES);
    await showTab(page, 'Findings');
    await press(page, page.getByRole('button', { name: 'Accept as read' }).first());
    await press(page, page.getByRole('button', { name: 'Use “30 June 2025”' }));
    await press(page, page.getByRole('button', { name: 'Undo' }));
    await press(page, page.getByRole('button', { name: 'Undo' }));
    await showTab(page, 'Figure');
    await press(page, page.getByRole('button', { name: 'Save figure as SVG' }));
    await press(page, page.getByRole('button', { name: 'Show the pages large' }));
    await press(page, page.getByRole('button', { name: 'Back to the timeline' }));
    await page.getByRole('tab', { name: 'Figure' }).focus();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tabpanel')).toBeHidden();
    await expect.poll(() => hasFocus(page)).toBe(true);
  });
});

test('what was done is said once (A4)', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'plan.csv', HALVES);
  await showTab(page, 'Findings');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    new MutationObserver((changes) => {
      const touched = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
      for (const region of new Set(touched.map((each) => each?.closest(regions)))) {
        const text = region?.textContent.trim() ?? '';
        if (text !== '') said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const saidBy = async (act: () => Promise<void>): Promise<readonly string[]> => {
    await page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
    await act();
    await page.waitForTimeout(400);
    return page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
  };
  expect(await saidBy(() => page.getByRole('button', { name: 'Use “30 June 2025”' }).click())).toEqual([
    'Changed one cell. Undo with Ctrl+Z.',
  ]);
  expect(await saidBy(() => page.keyboard.press('Control+z'))).toHaveLength(1);
  await showTab(page, 'Columns');
  expect(
    await saidBy(async () => {
      await page.getByLabel('Milestone', { exact: true }).selectOption({ label: 'Notes' });
    }),
  ).toHaveLength(1);
  await showTab(page, 'Figure');
  await page.locator('summary', { hasText: /^Time$/ }).click();
  await page.getByLabel('From', { exact: true }).fill('2026');
  expect(await saidBy(() => page.getByRole('button', { name: 'Show this time' }).click())).toHaveLength(1);
});

test('a figure that is written from the bar shows how far it is, and can be stopped (U12)', async ({ page }) => {
  await openApp(page);
  const rows = Array.from({ length: 600 }, (_, i) => `Milestone number ${String(i)},${String(2025 + (i % 5))}`);
  await openTable(page, 'plan.csv', ['Milestone,Date', ...rows, ''].join('\n'));
  await showTab(page, 'Figure');
  await page.getByRole('radio', { name: /^PDF/ }).check();
  await page.getByRole('button', { name: 'Close panel' }).click();
  // Stopped in the page as soon as it can be: on a busy machine the file is made before a click arrives.
  const stopped = page.evaluate(
    () =>
      new Promise<string | null>((resolve) => {
        new MutationObserver((_, looking) => {
          const bar = document.querySelector('[aria-label=Notices] progress');
          const buttons = [...document.querySelectorAll<HTMLElement>('[aria-label=Notices] button')];
          const cancel = buttons.find((button) => button.textContent.trim() === 'Cancel');
          if (bar?.checkVisibility() !== true || cancel === undefined) return;
          looking.disconnect();
          cancel.click();
          resolve(bar.getAttribute('aria-label'));
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('button', { name: 'Save PDF' }).click();
  expect(await stopped).toBe('Making PDF');
  await expect(page.getByText('Stopped. No file was saved.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('nothing moves in any state for people who ask for that (A16)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  for (const tab of ['Details', 'Rows', 'Columns', 'Findings', 'Figure'] as const) {
    await showTab(page, tab);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
  await mark(page, /^Spend review/).press('Enter');
  await pickFromFile(page, /^Samples/);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('names in te reo Māori are spoken as such, on screen and in the figure (L1)', async ({ page }) => {
  await openApp(page);
  await openTable(
    page,
    'plan.csv',
    'Agency,Milestone,Date\nTe Puni Kōkiri,One,2026\nMSD,A plan for Oranga Tamariki,2027\n',
  );
  await expect(page.locator('svg text[lang=mi]', { hasText: 'Te Puni Kōkiri' }).first()).toBeVisible();
  await showTab(page, 'Rows');
  await expect(page.getByRole('tabpanel').locator('[lang=mi]')).toHaveText(['Oranga Tamariki']);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-NZ');
});

test('the focus stays in the menu of lanes while they are chosen, and Escape closes the menu alone (A7)', async ({
  page,
}) => {
  await openApp(page);
  await openTable(page, 'plan.csv', 'Agency,Area,Milestone,Date\nMSD,Homes,One,2026\nDIA,Roads,Two,2027\n');
  await showTab(page, 'Rows');
  const menu = await openGroup(page);
  await menu.getByLabel('Lanes', { exact: true }).focus();
  await menu.getByLabel('Lanes', { exact: true }).selectOption({ label: 'Area' });
  await expect(menu.getByLabel('Lanes', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('tabpanel', { name: 'Rows' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Group/ })).toBeFocused();
});
