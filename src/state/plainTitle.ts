/** A title made of file names, for tables that come without one: `te-aorerekura_plan.csv` gives `te aorerekura plan`. */
export function plainTitle(files: readonly string[]): string {
  const names = files.map((file) =>
    file
      .replace(/\.(csv|tsv|txt)$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim(),
  );
  return names.join(' and ') || 'Untitled plan';
}
