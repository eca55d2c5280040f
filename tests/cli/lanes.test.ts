import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, runMilepost } from './runMilepost';

const PLAN = 'data/example-programme.csv';

/** The words of the figure drawn with these options, wherever its lines break. */
function drawn(...options: readonly string[]): string {
  const out = join(freshFolder(), 'plan.svg');
  const { code, err } = runMilepost('figure', PLAN, '--out', out, ...options);
  expect([code, err]).toEqual([0, `Wrote ${out}\n`]);
  return readFileSync(out, 'utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('milepost figure, told about lanes,', () => {
  it('draws three levels, in the order asked for, with shared milestones once', () => {
    const words = drawn('--group', 'agency,workstream,phase', '--lane-order', 'name', '--shared', 'first');
    const body = words.slice(words.indexOf('2025'));
    expect(body.indexOf('Coastal')).toBeGreaterThan(0);
    expect(body.indexOf('Coastal')).toBeLessThan(body.indexOf('Tide and Weather'));
    expect(words).not.toContain('Linked rings');
  });

  it('folds lanes, counts them and adds empty ones', () => {
    const words = drawn('--fold', 'ministry of harbours', '--lane-summaries', 'on', '--empty-lanes', 'on');
    expect(words).toContain('1 lane is folded');
    expect(words).toContain('No milestones');
    expect(drawn('--fold', 'all')).toContain('4 lanes are folded');
  });

  it('puts labels into a numbered key when asked to', () => {
    const words = drawn('--labels', 'key', '--page', 'a3-landscape');
    expect(words).toMatch(/\b1 Programme plan agreed/);
    expect(words).not.toMatch(/[^\d ] Programme plan agreed/);
  });

  it.each([
    [
      'an unknown order',
      ['--lane-order', 'size'],
      '--lane-order does not know "size"; it can be plan, date, name, count.',
    ],
    ['an unknown way', ['--shared', 'last'], '--shared does not know "last"; it can be each, first.'],
    [
      'an unknown place of labels',
      ['--labels', 'above'],
      '--labels does not know "above"; it can be beside, inside, key.',
    ],
    ['an unknown lane', ['--fold', 'Nowhere'], 'There is no lane "Nowhere" to fold; there are "Ministry of Harbours"'],
    ['four levels', ['--group', 'agency,phase,year,area'], 'Lanes can have three levels, not more'],
  ])('refuses %s in one sentence', (_, options, sentence) => {
    const { code, err } = runMilepost('figure', PLAN, '--out', 'x.svg', ...options);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
