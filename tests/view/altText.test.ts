import { describe, expect, it } from 'vitest';
import { altText } from '../../src/view/altText';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { NO_TEXT, plan, year } from './planBuilder';

const two = plan([
  { title: 'Opening', date: year(2026) },
  { title: 'Review', date: year(2027) },
]);

function withAlt(words: string): string {
  return altText(buildView(two, defaultViewSpec(two), { ...NO_TEXT, altText: words }));
}

describe('altText', () => {
  it('altText is the summary of the figure as long as nobody has typed one (A3, E9)', () => {
    expect(withAlt('')).toBe('Timeline of 2 milestones, 2026 to 2027.');
    expect(withAlt('  \n')).toBe('Timeline of 2 milestones, 2026 to 2027.');
  });

  it('altText is what was typed, without the blanks around it', () => {
    expect(withAlt(' Whānau first, then review. ')).toBe('Whānau first, then review.');
  });
});
