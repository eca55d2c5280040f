import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/base/fold';
import { askedWords } from '../../src/view/askedWords';
import { filterMilestones } from '../../src/view/filterMilestones';
import { wholeMilestone } from '../../src/view/shownMilestone';
import { isOneSlipFrom } from '../../src/view/slips';
import { NO_FILTER } from '../../src/view/viewSpec';
import { plan, year } from './planBuilder';

const harbour = plan([
  { title: 'Whānau hui at Ōtautahi', leads: ['Te Puni Kōkiri'], date: year(2026) },
  { title: 'Policy settled', leads: ['MSD/MOJ'], notes: ['Waits for Cabinet'] },
  { title: 'Police trained', area: 'Māori wards' },
]);

function titles(text: string, { milestones } = harbour): readonly string[] {
  const shown = filterMilestones(milestones.map(wholeMilestone), { ...NO_FILTER, text });
  return shown.map(({ milestone }) => milestone.title);
}

describe('words of a filter', () => {
  it('find text whatever its case and macrons: "Maori" finds "Māori" (L3)', () => {
    expect(titles('Maori')).toEqual(['Police trained']);
    expect(titles('WHANAU otautahi')).toEqual(['Whānau hui at Ōtautahi']);
    expect(titles('kōkiri')).toEqual(['Whānau hui at Ōtautahi']);
  });

  it('must all be there, in any order and anywhere in the row', () => {
    expect(titles('moj policy')).toEqual(['Policy settled']);
    expect(titles('cabinet 2026')).toEqual([]);
    expect(titles('msd / moj')).toEqual(['Policy settled']);
  });

  it('are taken at their word where any milestone has them: police is not policy', () => {
    expect(titles('police')).toEqual(['Police trained']);
    expect(titles('polic')).toEqual(['Policy settled', 'Police trained']);
  });

  it('are forgiven one slip where none has them', () => {
    for (const slip of ['trainde', 'trined', 'ttrained', 'drained', 'trainedd', 'trsined']) {
      expect([slip, titles(slip)]).toEqual([slip, ['Police trained']]);
    }
    expect(titles('wahnau')).toEqual(['Whānau hui at Ōtautahi']);
    expect(titles('trxxned')).toEqual([]);
  });

  it('are never another number, nor another short word', () => {
    expect(titles('2025')).toEqual([]);
    expect(titles('hxi')).toEqual([]);
  });

  it('tell what they were taken for', () => {
    expect(askedWords('Polise hui zzzz', harbour.milestones)).toEqual([
      { typed: 'polise', found: ['police'] },
      { typed: 'hui', found: ['hui'] },
      { typed: 'zzzz', found: [] },
    ]);
  });
});

const letter = fc.constantFrom(...('abcdefghijklmnopqrstuvwxyzāēīōū'.match(/./gu) ?? []));
const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(''));
const titleWords = fc.array(word, { minLength: 1, maxLength: 5 });
const slip = fc.record({
  kind: fc.constantFrom('wrong', 'extra', 'missing', 'swapped'),
  at: fc.nat({ max: 11 }),
  by: letter,
});

/** The word with one slip of the fingers. */
function withSlip(text: string, { kind, at, by }: { kind: string; at: number; by: string }): string {
  const place = at % text.length;
  const [before, here, next, after] = [
    text.slice(0, place),
    text.charAt(place),
    text.charAt(place + 1),
    text.slice(place + 2),
  ];
  if (kind === 'wrong') return before + by + next + after;
  if (kind === 'extra') return before + by + here + next + after;
  if (kind === 'missing') return before + next + after;
  return before + next + here + after;
}

describe('a slip of one letter', () => {
  it('still finds the milestone, unless another one has the word as typed', () => {
    fc.assert(
      fc.property(fc.array(titleWords, { minLength: 1, maxLength: 8 }), fc.nat(), slip, (rows, pick, how) => {
        const one = plan(rows.map((words, index) => ({ title: `${words.join(' ')} ${String(index)}` })));
        const words = rows[pick % rows.length] ?? [];
        const typed = withSlip(words[pick % words.length] ?? '', how);
        const isSomewhere = one.milestones.some(({ title }) => foldText(title).includes(foldText(typed)));
        if (isSomewhere) return;
        expect(titles(typed, one)).toContain(one.milestones[pick % rows.length]?.title);
      }),
    );
  });

  it('is seen while the word is being typed', () => {
    expect(isOneSlipFrom('ministt', 'minister')).toBe(true);
    expect(isOneSlipFrom('minsiter', 'minister')).toBe(true);
    expect(isOneSlipFrom('mimsiter', 'minister')).toBe(false);
  });
});
