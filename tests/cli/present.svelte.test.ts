import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withStep } from '../../src/deck/editDeck';
import { deckStateOf } from '../../src/state/deckState.svelte';
import { writeProject } from '../../src/state/projectFile';
import { Session } from '../../src/state/session.svelte';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import { partOf, partsOf } from '../render/office/officeChecks';
import { readPdf } from '../render/pdf/readPdf';
import { fileOf, freshFolder, runMilepost } from './runMilepost';

const PLAN = 'data/te-aorerekura-plan.csv';
const TODAY = assertExists(dayFromIso('2024-07-18'), 'day');

/** A project with a step that was retitled and has notes, as the app saves it. */
async function projectFile(): Promise<string> {
  const session = new Session();
  await session.loadText('Agency,Milestone,Date,Funding\nHarbours,One,2026,Funded\nFerries,Two,2027,Not funded\n');
  const state = deckStateOf(session, () => TODAY);
  state.change(withStep(state.deck, state.deck.steps[1]?.id ?? '', { title: 'Ours', notes: 'Say this.' }));
  return fileOf('plan.milepost.json', writeProject(session.project));
}

const titlesIn = async (pdf: string): Promise<string> =>
  (await readPdf(new Uint8Array(readFileSync(pdf)))).pages.map(({ text }) => text).join(' ');

describe('milepost present', () => {
  it('writes the generated steps as slides, a PDF and SVG files at once', async () => {
    const folder = freshFolder();
    const outs = ['deck.pptx', 'deck.pdf', 'deck.svg'].flatMap((name) => ['--out', join(folder, name)]);
    const ran = runMilepost(
      'present',
      PLAN,
      ...outs,
      '--by',
      'year',
      '--as-at',
      '2024-07-18',
      '--marking',
      'IN CONFIDENCE',
    );
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(existsSync(join(folder, 'deck_2.svg'))).toBe(true);
    const words = await titlesIn(join(folder, 'deck.pdf'));
    for (const expected of ['2026', 'The gaps', '12 months from 18 July 2024', 'IN CONFIDENCE'])
      expect(words).toContain(expected);
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, 'deck.pdf'))));
    const slides = [...partsOf(new Uint8Array(readFileSync(join(folder, 'deck.pptx')))).keys()];
    expect(slides.filter((name) => /^ppt\/slides\/slide\d+/.test(name))).toHaveLength(pages.length);
  });

  it('uses the steps of a project, and its notes only when asked to (R6)', async () => {
    const [project, folder] = [await projectFile(), freshFolder()];
    const [quiet, noted] = [join(folder, 'quiet.pptx'), join(folder, 'noted.pptx')];
    expect(runMilepost('present', project, '--out', quiet).err).toBe(`Wrote ${quiet}\n`);
    expect(runMilepost('present', project, '--out', noted, '--notes', 'on').code).toBe(0);
    const notes = (file: string): string =>
      partOf(new Uint8Array(readFileSync(file)), 'ppt/notesSlides/notesSlide2.xml');
    expect(notes(quiet)).not.toContain('Say this.');
    expect(notes(noted)).toContain('Say this.');
    expect(partOf(new Uint8Array(readFileSync(noted)), 'ppt/slides/slide2.xml')).toContain('Ours');
  });

  it.each([
    ['no file to write', [PLAN], 'present needs --out FILE.pptx'],
    ['an ending it does not know', [PLAN, '--out', 'x.docx'], '--out needs a name that ends in .pptx, .pdf, .svg'],
    [
      'a part it does not know',
      [PLAN, '--out', 'x.pdf', '--by', 'ship'],
      '--by does not know "ship"; it can be lane, phase, year.',
    ],
    [
      'type that is too small',
      [PLAN, '--out', 'x.pdf', '--type-size', '9'],
      '--type-size needs a whole number of 24 to 48',
    ],
    [
      'a project that is damaged',
      [fileOf('p.json', '{"milepost":"project"'), '--out', 'x.pdf'],
      'could not be read as a project',
    ],
  ])('exits with 2 and one sentence for %s', (_, words, sentence) => {
    const { code, err } = runMilepost('present', ...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
