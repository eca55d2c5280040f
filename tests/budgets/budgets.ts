/** The most each part of the built app may weigh when it is sent: gzip -9, kB of 1000 bytes. */
export const BUDGETS = { firstLoadScript: 110, styles: 15, lazyScript: 260, oneFile: 1200 } as const;

/** One file of the built app, with its weight when sent. */
export interface BuiltFile {
  /** Path inside dist/, with forward slashes. */
  readonly path: string;
  readonly gzipBytes: number;
}

/** A part of the app against what it may weigh. */
export interface Weighing {
  readonly part: string;
  readonly kilobytes: number;
  readonly limit: number;
}

/** Weighs what the page loads at once, scripts and styles, the one file, and each script that is loaded when asked for. */
export function weighBundle(page: string, files: readonly BuiltFile[]): readonly Weighing[] {
  const first = files.filter(({ path }) => path.endsWith('.js') && page.includes(path));
  const styles = files.filter(({ path }) => path.endsWith('.css') && page.includes(path));
  const lazy = files.filter(({ path }) => path.endsWith('.js') && !page.includes(path));
  const whole = files.filter(({ path }) => path === 'milepost.html');
  if (whole.length === 0) throw new Error('budgets: milepost.html was not built');
  if (first.length === 0) throw new Error('budgets: the built page names none of the scripts beside it');
  return [
    { part: 'scripts of the first load', kilobytes: total(first), limit: BUDGETS.firstLoadScript },
    { part: 'styles of the first load', kilobytes: total(styles), limit: BUDGETS.styles },
    { part: 'the whole app as one file', kilobytes: total(whole), limit: BUDGETS.oneFile },
    ...lazy.map((file) => ({
      part: `${file.path}, loaded when asked for`,
      kilobytes: total([file]),
      limit: BUDGETS.lazyScript,
    })),
  ];
}

function total(files: readonly BuiltFile[]): number {
  return files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1000;
}

/** `scripts of the first load: 51.3 kB of 110 kB`. */
export function describeWeighing({ part, kilobytes, limit }: Weighing): string {
  const verdict = kilobytes > limit ? 'TOO HEAVY  ' : '';
  return `${verdict}${part}: ${kilobytes.toFixed(1)} kB of ${String(limit)} kB`;
}
