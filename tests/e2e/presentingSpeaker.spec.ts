import { expect, test } from '@playwright/test';
import type { Deck } from '../../src/deck/step';
import type { MilestoneId } from '../../src/model/milestone';
import { openApp } from './milepost';
import {
  control,
  expectStep,
  openDeck,
  openSpeaker,
  present,
  show,
  slide,
  slideMark,
  startShow,
  usualDeck,
} from './showing';

const NOTE = 'Thank the agencies first.\nThen say what slipped.';

/** The usual deck with notes for its first steps. */
function notedDeck(): Deck {
  const deck = usualDeck();
  const notes = [NOTE, 'A second note, kept to ourselves.'];
  return { ...deck, steps: deck.steps.map((step, i) => ({ ...step, notes: notes[i] ?? '' })) };
}

test('the speaker has notes, the slide, the next step, a clock and the place (R5)', async ({ page }) => {
  await openApp(page);
  await openDeck(page, notedDeck());
  await startShow(page);
  const speaker = await openSpeaker(page);
  expect(speaker.url()).toBe('about:blank');
  await expect(speaker).toHaveTitle(/^Speaker: /);
  await expect(speaker.getByRole('group', { name: 'Notes' })).toHaveText(NOTE);
  await expect(speaker.getByRole('status').first()).toHaveText(/^Step 1 of 9/);
  await expect(speaker.getByRole('img')).toHaveCount(2);
  await expect(speaker.getByText(/^Next: /)).toBeVisible();
  await expect(speaker.locator('#clock')).toHaveText(/^\d{1,2}:\d\d:\d\d$/);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expectStep(page, 2);
  await expect(speaker.getByRole('group', { name: 'Notes' })).toHaveText('A second note, kept to ourselves.');
  await speaker.getByRole('button', { name: 'Previous' }).click();
  await expectStep(page, 1);
});

test('what is wrong with a step is told to the speaker, and the audience sees the slide', async ({ page }) => {
  await openApp(page);
  const deck = usualDeck();
  const gone = { id: 'm-gone' as MilestoneId, title: 'A milestone that is gone' };
  await openDeck(page, { ...deck, steps: deck.steps.map((step) => ({ ...step, highlighted: [gone] })) });
  await startShow(page);
  const speaker = await openSpeaker(page);
  await expect(speaker.getByText(/^Check this step: .*A milestone that is gone/)).toBeVisible();
  await expect(slide(page)).toBeVisible();
  expect(await page.content()).not.toContain('A milestone that is gone');
});

test('notes are nowhere in the window of the audience, whatever is opened (R6)', async ({ page }) => {
  await openApp(page);
  await openDeck(page, notedDeck());
  await startShow(page);
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  for (const key of ['g', 'Escape', '?', 'Escape', 'PageDown', 'd', 'Escape', 'b', 'b']) {
    await page.keyboard.press(key);
    const html = await page.content();
    expect(html).not.toContain('Thank the agencies');
    expect(html).not.toContain('kept to ourselves');
  }
  await expect(speaker.getByRole('group', { name: 'Notes' })).toContainText('kept to ourselves');
});

test('keys work in the window of the speaker as in that of the audience (R3, R5)', async ({ page }) => {
  await present(page);
  const speaker = await openSpeaker(page);
  await speaker.bringToFront();
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('n');
  await expectStep(page, 3);
  await speaker.keyboard.press('b');
  await expect(show(page).locator('.blank.black')).toBeVisible();
  await expect(speaker.getByText('The audience sees a black screen.')).toBeVisible();
  await expect(speaker.getByRole('button', { name: 'Next' })).toBeDisabled();
  await speaker.keyboard.press('b');
  await speaker.keyboard.press('7');
  await speaker.keyboard.press('Enter');
  await expectStep(page, 7);
  await speaker.keyboard.press('d');
  await expect(show(page).getByRole('dialog', { name: 'Details of the milestone' })).toBeVisible();
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('End');
  await expectStep(page, 9);
  await expect(speaker.getByText('This is the last step.')).toBeVisible();
});

test('the time that has run is held, goes on and begins again (R5)', async ({ page }) => {
  await page.clock.install();
  await present(page);
  const speaker = await openSpeaker(page);
  await speaker.getByRole('button', { name: 'Pause' }).click();
  const held = await speaker.locator('#elapsed').getAttribute('data-before');
  await expect(speaker.locator('#elapsed')).toHaveAttribute('data-since', '');
  await speaker.getByRole('button', { name: 'Go on' }).click();
  await expect(speaker.locator('#elapsed')).toHaveAttribute('data-before', held ?? 'none');
  await speaker.getByRole('button', { name: 'Reset' }).click();
  await expect(speaker.locator('#elapsed')).toHaveAttribute('data-before', '0');
});

test('notes are set larger and smaller (R5)', async ({ page }) => {
  await present(page);
  const speaker = await openSpeaker(page);
  const size = (): Promise<string> =>
    speaker.getByRole('group', { name: 'Notes' }).evaluate((element) => getComputedStyle(element).fontSize);
  expect(await size()).toBe('24px');
  await speaker.getByRole('button', { name: 'Larger notes' }).click();
  expect(await size()).toBe('30px');
  await speaker.getByRole('button', { name: 'Smaller notes' }).click();
  await speaker.getByRole('button', { name: 'Smaller notes' }).click();
  expect(await size()).toBe('20px');
});

test('closing the window of the speaker changes nothing for the audience, and it opens again where things are (R5)', async ({
  page,
}) => {
  await present(page);
  const speaker = await openSpeaker(page);
  await page.keyboard.press('PageDown');
  await speaker.close();
  await page.keyboard.press('PageDown');
  await expectStep(page, 3);
  const again = await openSpeaker(page);
  await expect(again.getByRole('status').first()).toHaveText(/^Step 3 of 9/);
});

test('loading the window of the speaker anew brings it back as it was (R5)', async ({ page }) => {
  await present(page);
  const speaker = await openSpeaker(page);
  await page.keyboard.press('PageDown');
  await speaker.evaluate(() => {
    location.reload();
  });
  await expect(speaker.getByRole('status').first()).toHaveText(/^Step 2 of 9/);
  await page.keyboard.press('PageDown');
  await expect(speaker.getByRole('status').first()).toHaveText(/^Step 3 of 9/);
});

test('pressed again, S brings the same window back instead of a second', async ({ page }) => {
  await present(page);
  await openSpeaker(page);
  await page.bringToFront();
  await control(page, /^Speaker window/).click();
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  expect(page.context().pages()).toHaveLength(2);
});

test('when the window of the audience is closed the notes stay, the clock goes on, and it says so (R5)', async ({
  page,
}) => {
  await openApp(page);
  await openDeck(page, notedDeck());
  await startShow(page);
  const speaker = await openSpeaker(page);
  await page.close();
  await expect(speaker.getByRole('alert')).toHaveText(/^The audience window is closed/);
  await expect(speaker.getByRole('group', { name: 'Notes' })).toHaveText(NOTE);
  await expect(speaker.getByText('A second note, kept to ourselves.')).toBeVisible();
  await expect(speaker.getByRole('button', { name: 'Next' })).toBeDisabled();
  const time = await speaker.locator('#clock').textContent();
  await expect(speaker.locator('#clock')).not.toHaveText(time ?? '');
});

test('loading the page anew is told apart from ending, and a new presentation takes the window up again (R5)', async ({
  page,
}) => {
  await present(page);
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(show(page)).toBeHidden();
  await expect(speaker.getByText(/^The presentation has ended/)).toBeVisible();
  await startShow(page);
  await expect(speaker.getByText(/^The presentation has ended/)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(speaker.getByRole('status').first()).toHaveText(/^Step 2 of 9/);

  await page.reload();
  await expect(speaker.getByRole('alert')).toHaveText(/^The audience window is closed/);
  await present(page);
  await page.keyboard.press('s');
  await expect(speaker.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(speaker.getByRole('status').first()).toHaveText(/^Step 2 of 9/);
  expect(page.context().pages()).toHaveLength(2);
});

test('a second window that the browser refuses is told of, and the presentation goes on', async ({ page }) => {
  await present(page);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  await expect(
    show(page)
      .getByText(/^The browser did not open a second window/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await expect(show(page).getByText(/^The browser did not open/)).toHaveCount(0);
});

test('a whole rehearsal runs with the network gone (R9)', async ({ page, context }) => {
  await openApp(page);
  await openDeck(page, notedDeck());
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await startShow(page);
  const speaker = await openSpeaker(page);
  await expect(speaker.getByRole('group', { name: 'Notes' })).toHaveText(NOTE);
  const isLast = speaker.getByText('This is the last step.');
  for (let moves = 0; moves < 30 && !(await isLast.isVisible()); moves += 1) await speaker.keyboard.press('PageDown');
  await expectStep(page, 9);
  await page.bringToFront();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await slideMark(page, /^Whetū/).click();
  await expect(show(page).getByRole('dialog', { name: 'Details of the milestone' })).toContainText('Whetū');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await expect(slide(page)).toBeVisible();
  // Workers are made of what the page holds.
  expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
});
