import { describe, expect, it } from 'vitest';
import type { FundingStatus } from '../../src/model/fundingStatus';
import { parseFunding } from '../../src/model/parseFunding';
import { splitPhaseFunding } from '../../src/model/splitPhaseFunding';

const STATUSES: readonly (readonly [string, FundingStatus])[] = [
  ['Funded', 'funded'],
  ['fully  funded', 'funded'],
  ['Fully-funded.', 'funded'],
  ['Yes', 'funded'],
  ['Partially Funded', 'partial'],
  ['partly funded', 'partial'],
  ['Part-funded', 'partial'],
  ['Not funded', 'unfunded'],
  ['UNFUNDED', 'unfunded'],
  ['No funding', 'unfunded'],
  ['TBC', 'tbc'],
  ['tbd', 'tbc'],
  ['To be confirmed', 'tbc'],
  ['', 'not-stated'],
  ['  ', 'not-stated'],
  ['-', 'not-stated'],
  ['–', 'not-stated'],
  ['N/A', 'not-stated'],
  ['Not stated', 'not-stated'],
];

const OTHERS = [
  'Requires new investment',
  'Funded in principle',
  'Vote Health',
  'None',
  '$2.5m',
  'constructor',
  'Funded?',
];

describe('parseFunding', () => {
  it.each(STATUSES)('reads "%s" as %s (P1)', (cell, status) => {
    expect(parseFunding(cell).status).toBe(status);
  });

  it.each(OTHERS)('keeps "%s" as itself, never coerced (P1)', (cell) => {
    expect(parseFunding(cell)).toEqual({ text: cell, status: 'other', marks: [] });
  });

  it.each(['Not Funded*', 'Not Funded *', 'not funded * '])(
    'matches "%s" without its footnote mark, which is kept (E7)',
    (cell) => {
      expect(parseFunding(cell)).toEqual({ text: cell.trim(), status: 'unfunded', marks: ['*'] });
    },
  );

  it('keeps several marks apart and in order', () => {
    expect(parseFunding('Partially funded** †').marks).toEqual(['**', '†']);
  });

  it('does not merge TBC with silence (P2)', () => {
    expect(parseFunding('TBC').status).not.toBe(parseFunding('').status);
  });
});

describe('splitPhaseFunding', () => {
  const words = (cell: string): readonly string[] =>
    splitPhaseFunding(cell).map(({ label, funding }) => `${label ?? '-'}=${funding.text}/${funding.status}`);

  it.each([
    ['Phase 1: Funded Phase 2: Not Funded*', ['Phase 1=Funded/funded', 'Phase 2=Not Funded*/unfunded']],
    ['Phase 1 Funded', ['Phase 1=Funded/funded']],
    ['phase 1:funded, PHASE 2:not funded', ['phase 1=funded/funded', 'PHASE 2=not funded/unfunded']],
    ['Phase 1 (Funded) / Phase 2 (TBC)', ['Phase 1=Funded/funded', 'Phase 2=TBC/tbc']],
    ['Funded (Phase 1), Not funded (Phase 2)', ['Phase 1=Funded/funded', 'Phase 2=Not funded/unfunded']],
    ['Phases 1 and 2: Funded', ['Phase 1=Funded/funded', 'Phase 2=Funded/funded']],
    ['Phase 1 – Funded\nPhase 2 – TBC', ['Phase 1=Funded/funded', 'Phase 2=TBC/tbc']],
    ['Stage II: Partly funded', ['Stage II=Partly funded/partial']],
    ['Part funded', ['-=Part funded/partial']],
    ['', ['-=/not-stated']],
  ])('reads "%s" phase by phase (D16)', (cell, expected) => {
    expect(words(cell)).toEqual(expected);
  });
});
