import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, runMilepost } from './runMilepost';

const PLAN = 'data/example-programme.csv';

/** The figure drawn with these options, as text. */
function drawn(...options: readonly string[]): string {
  const out = join(freshFolder(), 'plan.svg');
  const { code, err } = runMilepost('figure', PLAN, '--out', out, ...options);
  expect([code, err]).toEqual([0, `Wrote ${out}\n`]);
  return readFileSync(out, 'utf8');
}

describe('milepost figure, told about lanes,', () => {
  it('draws three levels, in the order asked for, with shared milestones once', () => {
    const svg = drawn('--group', 'agency,workstream,phase', '--lane-order', 'name', '--shared', 'first');
    const at = (name: string): number => svg.indexOf(`>${name}<`);
    expect(at('Coastal Ferries')).toBeGreaterThan(0);
    expect(at('Coastal Ferries')).toBeLessThan(at('Lighthouse Service'));
    expect(svg).not.toContain('Linked rings');
  });

  it('folds lanes, counts them and adds empty ones', () => {
    const svg = drawn('--fold', 'ministry of harbours', '--lane-summaries', 'on', '--empty-lanes', 'on');
    expect(svg).toContain('1 lane is folded');
    expect(svg).toContain('No milestones');
    expect(drawn('--fold', 'all')).toContain('4 lanes are folded');
  });

  it.each([
    [
      'an unknown order',
      ['--lane-order', 'size'],
      '--lane-order does not know "size"; it can be plan, date, name, count.',
    ],
    ['an unknown way', ['--shared', 'last'], '--shared does not know "last"; it can be each, first.'],
    ['an unknown lane', ['--fold', 'Nowhere'], 'There is no lane "Nowhere" to fold; there are "Ministry of Harbours"'],
    ['four levels', ['--group', 'agency,phase,year,area'], 'Lanes can have three levels, not more'],
  ])('refuses %s in one sentence', (_, options, sentence) => {
    const { code, err } = runMilepost('figure', PLAN, '--out', 'x.svg', ...options);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
