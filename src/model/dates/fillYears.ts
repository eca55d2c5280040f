import type { Stretch } from './stretch';

/** A moment whose year is settled, and where the year came from. */
export interface Dated {
  readonly stretch: Stretch;
  readonly year: number;
  /** `neighbour`: worked out from the other date of the cell, across New Year or backwards. */
  readonly yearFrom: 'words' | 'neighbour' | 'document';
}

/**
 * Settles the years of moments that follow each other: from the date after ("June – August 2025"), else from the one
 * before, else from the document date. Going past New Year rolls the year (CONVENTIONS D8). `undefined`: no year
 * anywhere.
 */
export function fillYears(moments: readonly Stretch[], documentYear: number | undefined): readonly Dated[] | undefined {
  const [only] = moments;
  if (moments.length === 1 && only?.year !== undefined) return [own(only)];
  const lastNamed = moments.findLastIndex((moment) => moment.year !== undefined);
  const dated: Dated[] = [];
  for (const moment of moments.slice(0, lastNamed + 1).toReversed()) {
    const after = dated[0];
    dated.unshift(after === undefined ? own(moment) : fromAfter(moment, after));
  }
  for (const moment of moments.slice(lastNamed + 1)) {
    const before = dated.at(-1);
    if (before) dated.push(fromBefore(moment, before));
    else if (documentYear !== undefined) dated.push({ stretch: moment, year: documentYear, yearFrom: 'document' });
    else return undefined;
  }
  return dated;
}

function own(stretch: Stretch): Dated {
  return { stretch, year: stretch.year ?? 0, yearFrom: 'words' };
}

function fromAfter(moment: Stretch, after: Dated): Dated {
  if (moment.year !== undefined) return own(moment);
  const stretch = inYearsOf(after.stretch, moment);
  const crosses = startsAfter(stretch, after.stretch);
  if (crosses) return { stretch, year: after.year - 1, yearFrom: 'neighbour' };
  return { stretch, year: after.year, yearFrom: after.yearFrom };
}

function fromBefore(moment: Stretch, before: Dated): Dated {
  const stretch = inYearsOf(before.stretch, moment);
  const crosses = startsAfter(before.stretch, stretch);
  const yearFrom = before.yearFrom === 'document' ? 'document' : 'neighbour';
  return { stretch, year: crosses ? before.year + 1 : before.year, yearFrom };
}

/** Beside a quarter or half that counts from July, "Q1" counts from July too. */
function inYearsOf(neighbour: Stretch, moment: Stretch): Stretch {
  const isPart = neighbour.precision === 'quarter' || neighbour.precision === 'half';
  return isPart && neighbour.code === undefined ? (moment.inFinancialYear ?? moment) : moment;
}

/** True when New Year lies between them. "28–3 Sept" is not that: one month twice is a slip, and is reported as one. */
function startsAfter(first: Stretch, second: Stretch): boolean {
  return first.firstMonth > second.lastMonth;
}
