import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe has against a part of the page (all of it unless said), as the rule and the elements that break it (A1). The
 * page has no frames, so that axe need not open a window of its own to gather what they say.
 */
export async function violationsIn(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The same in the light and then in the dark, without opening the page anew. */
export async function violationsInBoth(page: Page): Promise<readonly string[]> {
  const light = await violationsIn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
  return [...light, ...(await violationsIn(page)).map((words) => `in the dark: ${words}`)];
}
