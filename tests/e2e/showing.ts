import { expect, type Locator, type Page } from '@playwright/test';
import type { Deck } from '../../src/deck/step';
import { encodeDeck } from '../../src/state/deckFormat';
import { contentOfFile, deckOf } from '../deck/deckOfFile';
import { bytesOf, openApp, openTable, reckoning } from './milepost';

const PLAN = 'data/te-aorerekura-plan.csv';

/** The presentation that the app makes of the plan of Te Aorerekura. */
export const usualDeck = (): Deck => deckOf(contentOfFile(PLAN));

/** The window of the audience. */
export const show = (page: Page): Locator => page.getByRole('main', { name: 'Presentation' });

/** The slide that is shown. */
export const slide = (page: Page): Locator => show(page).getByRole('region');

/** A button of the controls over the slide. */
export const control = (page: Page, name: RegExp): Locator =>
  show(page).getByRole('toolbar').getByRole('button', { name });

/** What is said at each move. */
export const spoken = (page: Page): Locator => show(page).getByRole('status');

/** A milestone of the slide. */
export const slideMark = (page: Page, name: RegExp): Locator => slide(page).getByRole('button', { name });

/** Presses Present and waits for the first slide. */
export async function startShow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(slide(page)).toBeVisible();
}

/** Opens the page and presents the sample. */
export async function present(page: Page): Promise<void> {
  await openApp(page);
  await startShow(page);
}

/** Opens a project with the plan and this presentation of it. */
export async function openDeck(page: Page, deck: Deck): Promise<void> {
  await openTable(page, 'te-aorerekura-plan.csv', bytesOf(PLAN));
  await expect(reckoning(page)).toContainText('30 milestones');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const project: object = JSON.parse(Buffer.concat(chunks).toString('utf8')) as object;
  await openTable(page, 'plan.milepost.json', JSON.stringify({ ...project, deck: encodeDeck(deck) }));
  await expect(reckoning(page)).toContainText('30 milestones');
}

/** The number of the step that is shown. */
export async function expectStep(page: Page, number: number): Promise<void> {
  await expect(slide(page)).toHaveAttribute('data-step', String(number));
}

/** What is drawn, to the letter: nothing that is leaving, once it has left. */
export async function drawn(page: Page): Promise<string> {
  await expect(slide(page).locator('.leaving *')).toHaveCount(0);
  return slide(page)
    .locator('.shown')
    .evaluate((element) => element.innerHTML);
}

/** Opens the window of the speaker by its key. */
export async function openSpeaker(page: Page): Promise<Page> {
  const popup = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const window = await popup;
  await expect(window.getByRole('heading', { name: 'Notes' })).toBeVisible();
  return window;
}
