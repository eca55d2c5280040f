import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, freshFolder, runMilepost } from './runMilepost';

const RAG = 'tests/fixtures/rag-of-12-spellings.csv';
const NINE = 'tests/fixtures/status-of-nine-values.csv';
const PLAN = 'data/te-aorerekura-plan.csv';

function drawn(...words: readonly string[]): { readonly svg: string; readonly err: string } {
  const out = join(freshFolder(), 'figure.svg');
  const { code, err } = runMilepost('figure', ...words, '--out', out);
  expect([code, err.includes('milepost:')]).toEqual([0, false]);
  return { svg: readFileSync(out, 'utf8'), err };
}

describe('milepost figure --colour', () => {
  it('colours by a column in its own words, with counts in the legend', () => {
    const { svg } = drawn(RAG, '--colour', 'rag');
    for (const words of ['RAG', 'Green', 'Red', 'Amber', 'No RAG given']) expect(svg).toContain(`>${words}</text>`);
    expect(svg).toContain('RAG: 4 Green, 4 Red, 4 Amber, 2 No RAG given');
  });

  it('says which columns can be the colour of a plan without funding, and colours nothing by itself', () => {
    const { svg, err } = drawn(RAG);
    expect(err).toContain('The plan says nothing about funding; --colour can be "RAG".');
    expect(svg).not.toContain('>Green</text>');
  });

  it('says what shares a look when there are more values than looks', () => {
    const { svg, err } = drawn(NINE, '--colour', 'Progress');
    expect(err).toContain('the others share one and are named in their labels: “Cancelled”, “Merged”.');
    expect(svg).toContain('Other values (2)');
    expect(svg).toContain('(Merged)');
  });
});

describe('milepost figure --highlight', () => {
  it('says what stands out, in the figure and in its description', () => {
    const { svg } = drawn(PLAN, '--highlight', 'status=unfunded');
    expect(svg).toContain('>Highlighted: not funded (8 of 30 milestones)</text>');
    expect(svg).toMatch(/<desc[^>]*>[^<]*highlighted: not funded \(8 of 30 milestones\)/);
  });
});

describe('milepost figure --theme and --house-style', () => {
  it('draws high contrast in black', () => {
    const { svg } = drawn(PLAN, '--theme', 'contrast');
    expect(svg).toContain('fill="#000000"');
    expect(svg).not.toContain('fill="#595959"');
  });

  it('draws slides in larger type', () => {
    const { svg } = drawn(RAG, '--theme', 'slide', '--page', 'slide');
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('draws in the looks of a house', () => {
    const style = fileOf('style.json', '{"font": "Helvetica", "colours": {"ink": "#101820", "laneTint": "#F4F1EA"}}');
    const { svg } = drawn(PLAN, '--house-style', style);
    expect(svg).toContain('font-family="Helvetica, Arial, Liberation Sans, sans-serif"');
    for (const colour of ['fill="#101820"', 'fill="#F4F1EA"']) expect(svg).toContain(colour);
  });
});

describe('milepost figure refuses, in one sentence,', () => {
  const pale = fileOf('pale.json', '{"colours": {"status": {"unfunded": {"outline": "#D9B8E2"}}}}');
  it.each([
    ['a colour that is no column', ['--colour', 'mood'], 'Cannot colour by "mood"; choose one of: agency, "RAG", none'],
    ['a highlight without a value', ['--highlight', 'red'], 'A highlight is written FIELD=VALUE'],
    ['a highlight that nothing has', ['--highlight', 'RAG=Blue'], 'No milestone has "Blue" as its "RAG"'],
    ['a theme that files have not', ['--theme', 'dark'], 'There is no theme "dark"; it can be light, contrast, slide.'],
    [
      'a house style that fails, with its numbers',
      ['--house-style', pale],
      'Outline of Not funded on white: contrast 1.7, needs 3',
    ],
    ['a house style that is not there', ['--house-style', 'none.json'], 'none.json could not be opened (ENOENT).'],
  ])('%s', (_, words, sentence) => {
    const { code, err } = runMilepost('figure', RAG, '--out', join(freshFolder(), 'x.svg'), ...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
