import { describe, expect, it } from 'vitest';
import { withStep } from '../../src/deck/editDeck';
import type { Deck } from '../../src/deck/step';
import { makeTakeAway, type TakeAwayChoice } from '../../src/export/takeAway';
import { renderSvg } from '../../src/render/svgString';
import { deckSlides } from '../../src/deck/takeAwaySlides';
import { profileBreaches } from '../figure/paperProfile';
import { svgElements } from '../figure/svgElements';
import { packageFaults, partOf, partsOf } from '../render/office/officeChecks';
import { readPdf } from '../render/pdf/readPdf';
import { contentOfFile, deckOf } from './deckOfFile';

const CONTENT = contentOfFile('data/te-aorerekura-plan.csv');
const DECK = deckOf(CONTENT);
const NOTED: Deck = withStep(DECK, DECK.steps[1]?.id ?? '', { notes: 'Say that phase 2 is open.' });
const WATCH = { progress: () => undefined, signal: new AbortController().signal };

const taken = (choice: Partial<TakeAwayChoice>, deck: Deck = NOTED) =>
  makeTakeAway(deck, CONTENT, { format: 'pptx', shape: '16:9', notes: false, ...choice }, WATCH);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('makeTakeAway', () => {
  it.each([
    ['16:9', 'cx="12192000" cy="6858000"'],
    ['4:3', 'cx="9144000" cy="6858000"'],
  ] as const)('makes a presentation of %s slides that fill their slide, without faults (R11)', async (shape, size) => {
    const { files, size: told } = await taken({ shape });
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const slides = deckSlides(NOTED, CONTENT, shape);
    expect(packageFaults(bytes)).toEqual([]);
    expect(partOf(bytes, 'ppt/presentation.xml')).toContain(size);
    expect([...partsOf(bytes).keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
      slides.length,
    );
    expect(told).toBe(`${String(slides.length)} slides`);
  });

  it('leaves notes out unless they are asked for (R6)', async () => {
    const all = (bytes: Uint8Array | undefined): string =>
      [...partsOf(bytes ?? new Uint8Array()).values()].map(String).join('');
    expect(all((await taken({})).files[0]?.bytes)).not.toContain('phase 2 is open');
    const noted = (await taken({ notes: true })).files[0]?.bytes ?? new Uint8Array();
    expect(partOf(noted, 'ppt/notesSlides/notesSlide2.xml')).toContain('Say that phase 2 is open.');
    expect(partOf(noted, 'ppt/slides/slide2.xml')).not.toContain('phase 2 is open');
  });

  it('makes a PDF of one page for each part of a step, with its words', async () => {
    const { files } = await taken({ format: 'pdf' });
    const { pages } = await readPdf(files[0]?.bytes ?? new Uint8Array());
    expect(pages).toHaveLength(deckSlides(NOTED, CONTENT, '16:9').length);
    expect(pages.map((page) => page.text).join(' ')).toContain('Step 9 of 9');
    expect(pages.map((page) => page.text).join(' ')).not.toContain('phase 2 is open');
  });

  it('makes an SVG of each slide in the paper profile, numbered', async () => {
    const { files } = await taken({ format: 'svg' });
    expect(files[0]?.name).toBe('the-plan-as-it-stands_2024-07-18_slide_1.svg');
    for (const { bytes } of files) expect(profileBreaches(svgElements(text(bytes)))).toEqual([]);
  });

  it('is on white, whatever ground the screen has (P8), and the same bytes twice (E12)', async () => {
    const light = (await taken({ format: 'svg' })).files.map(({ bytes }) => text(bytes));
    const dark = (await taken({ format: 'svg' }, { ...NOTED, ground: 'dark' })).files.map(({ bytes }) => text(bytes));
    expect(dark).toEqual(light);
    expect(light[0]).not.toBe(renderSvg(deckSlides(NOTED, CONTENT, '4:3')[0]?.scene ?? ({} as never)));
  });

  it('says so when every step is hidden, and stops when it is stopped', async () => {
    const hidden = { ...DECK, steps: DECK.steps.map((step) => ({ ...step, hidden: true })) };
    await expect(taken({}, hidden)).rejects.toThrow('There is no step to show: all of them are hidden.');
    const stopped = { progress: () => undefined, signal: AbortSignal.abort() };
    const choice = { format: 'pdf', shape: '16:9', notes: false } as const;
    await expect(makeTakeAway(DECK, CONTENT, choice, stopped)).rejects.toThrow('abort');
  });
});
