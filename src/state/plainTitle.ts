/**
 * A title made of file names, for tables that come without one: `te-aorerekura_plan.csv` gives `te aorerekura plan`.
 * Sheets of one workbook ("plan.xlsx: Year 1") have one name.
 */
export function plainTitle(files: readonly string[]): string {
  const names = files.map((file) =>
    file
      .replace(/(\.(?:xlsx|html?)): .*$/i, '$1')
      .replace(/\.(csv|tsv|txt|xlsx|html?|xml)$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim(),
  );
  return [...new Set(names)].join(' and ') || 'Untitled plan';
}
