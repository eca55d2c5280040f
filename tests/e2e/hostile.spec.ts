import { expect, test, type Page } from '@playwright/test';
import { hostileCsv } from '../hostile/hostilePlan';
import { NAUGHTY } from '../hostile/naughtyStrings';
import { MARKUP, PAYLOADS, XML } from '../hostile/payloads';
import { openCommands } from './finding';
import { figure, openApp, openTable, showTab } from './milepost';
import { show } from './showing';

/** What went on that no cell should bring about. */
interface Heard {
  readonly said: string[];
}

/** Listens for everything a cell could set off: calls of the tripwire, dialogs, errors, requests, other pages. */
async function listen(page: Page): Promise<Heard> {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`);
  });
  page.on('popup', (popup) => said.push(`window: ${popup.url()}`));
  page.on('request', (request) => {
    if (!/^(?:http:\/\/(?:localhost|127\.0\.0\.1)[:/]|blob:|data:)/.test(request.url()))
      said.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('__hit', (by: unknown) => said.push(`hit: ${String(by)}`));
  return { said };
}

/** Elements and attributes in the page that only a cell taken for markup can have made. */
function strangers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const foreign =
      'iframe, object, embed, marquee, math, base, video, audio, foreignObject, animate, set, template, form[action], meta[http-equiv=refresh], link[rel=stylesheet][href^="data:"], img[src=x], svg script, body script';
    const own = new Set([...document.head.querySelectorAll('script')]);
    const found = [...document.querySelectorAll(foreign)].filter((element) => !own.has(element as HTMLScriptElement));
    const odd = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on/i.test(name) ||
            (/^(?:xlink:)?(?:href|src|action|formaction|data)$/i.test(name) &&
              /script:|data:text|\.invalid/i.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    );
    return [...found.map((element) => element.outerHTML.slice(0, 120)), ...odd];
  });
}

/** Goes through the whole app with what is open. */
async function visitAll(page: Page): Promise<void> {
  for (const tab of ['Details', 'Findings', 'Rows', 'Columns', 'Figure'] as const) await showTab(page, tab);
  const marks = figure(page).getByRole('button');
  await marks.first().press('Enter');
  await marks.nth(7).hover();
  for (const mode of ['Table', 'Both', 'Pages', 'Timeline']) {
    await page.getByRole('banner').getByRole('button', { name: mode, exact: true }).click();
    await expect(page.locator('main[aria-busy=false]')).toBeVisible();
  }
  await page
    .getByRole('button', { name: /^Filter/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await openCommands(page);
  await page.keyboard.type('<img src=x onerror=__hit(1)>');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(show(page)).toBeVisible();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('PageDown');
  expect(await strangers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(show(page)).toBeHidden();
}

const lists = [
  {
    name: 'texts that attack',
    payloads: [...MARKUP, ...XML, ...PAYLOADS.slice(MARKUP.length + XML.length)].slice(0, 160),
  },
  { name: 'naughty strings', payloads: NAUGHTY.filter((text) => text.trim() !== '').slice(0, 160) },
];

for (const { name, payloads } of lists) {
  test(`shows ${name} as text in every part of the app, and nothing runs (S4, S5, S9)`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    const heard = await listen(page);
    await openApp(page);
    await openTable(page, '"><img src=x onerror=__hit(1)>.csv', hostileCsv(payloads));
    await expect(figure(page)).toBeVisible();
    await visitAll(page);
    expect(await strangers(page)).toEqual([]);
    expect(heard.said).toEqual([]);
    expect(new URL(page.url()).hash).toMatch(/^(?:#[\w&=.~-]*)?$/);
  });
}

test('a project file that is not what it should be is refused in words, and what was open stays', async ({ page }) => {
  const heard = await listen(page);
  await openApp(page);
  const before = await page.title();
  const evil =
    '{"milepost":"project","version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tables":[{"rows":1e308}]}';
  await openTable(page, 'plan.milepost.json', evil);
  await expect(page.getByText('could not be read as a project').first()).toBeVisible();
  expect(await page.evaluate(() => (({}) as { polluted?: number }).polluted)).toBeUndefined();
  expect(await page.title()).toBe(before);
  expect(heard.said).toEqual([]);
});
