/** A plan of so many rows, with cells of every kind that large tables hold: quotes, line breaks, several leads. */
export function largeTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) =>
    [
      ['MSD', 'Police', 'MSD / MOJ'][i % 3],
      `"Milestone ${String(i)}, ${i % 5 === 0 ? 'in ""two""\nlines' : 'in one line'}"`,
      ['2026', 'Q3 2027', '18 July 2028', 'TBC'][i % 4],
      ['Funded', 'Not funded', ''][i % 3],
    ].join(),
  );
  return ['Agency,Milestone,Date,Funding', ...lines, ''].join('\n');
}
