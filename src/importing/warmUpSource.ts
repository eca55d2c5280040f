import { NO_READING_CHOICE, type Source } from './reading';

/** Enough rows for the browser to compile the code that reads them. */
const ROWS = 250;

const LEADS = ['MSD', 'Police', 'MSD / MOJ', 'Oranga Tamariki', 'Māori Development', ''];
const DATES = ['2026', 'Q3 2027', '18 July 2028', 'by June 2029', 'TBC', '2027-03-04', 'March 2028', 'Ongoing'];
const FUNDING = ['Funded', 'Not funded', 'TBC', '', 'Partially funded'];

/** A made-up table with something of everything, for a worker to read while nobody waits. It is shown nowhere. */
export function warmUpSource(): Source {
  const rows = Array.from({ length: ROWS }, (_, i) =>
    [
      LEADS[i % LEADS.length],
      `Area ${String(i % 7)}`,
      `"Milestone ${String(i)} of the plan"`,
      DATES[(i * 3) % DATES.length],
      FUNDING[i % FUNDING.length],
      i % 9 === 0 ? '' : `Note ${String(i)}`,
    ].join(),
  );
  const text = ['Agency,Area,Milestone,Date,Funding,Notes', ...rows, ''].join('\n');
  return { kind: 'text', name: 'warm-up', text, ...NO_READING_CHOICE };
}
