import { FUNDING_LABEL, FUNDING_STATUSES } from '../model/fundingStatus';
import { PRECISIONS, type Precision } from '../model/indicativeDate';
import { facetColumn, type Facet } from './facetKeys';
import { CHECK_STATES, DATE_STATES, type CheckState, type DateState } from './viewSpec';

/** How fine a date is, in words that say how long a stretch its words leave open. */
const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  day: 'A day',
  'day range': 'From one day to another',
  week: 'A week',
  'third of month': 'Early, mid or late in a month',
  month: 'A month',
  'month range': 'From one month to another',
  quarter: 'A quarter',
  season: 'A season',
  'third of year': 'Early, mid or late in a year',
  half: 'Half a year',
  year: 'A year',
  FY: 'A financial year',
  'year range': 'From one year to another',
  range: 'Another stretch of time',
  duration: 'A length of time',
  event: 'An event, such as a Budget',
  relative: 'Before or after something else',
  none: 'No day or period',
};

const DATE_WORDS: Readonly<Record<DateState, string>> = {
  dated: 'With a date',
  ongoing: 'Ongoing',
  undated: 'No date yet',
};

const CHECK_WORDS: Readonly<Record<CheckState, string>> = {
  'to-check': 'With findings to check',
  clear: 'Nothing to check',
};

const TITLES: Readonly<Record<Exclude<Facet, `column:${string}`>, string>> = {
  statuses: 'Funding status',
  agencies: 'Agency',
  areas: 'Area',
  phases: 'Phase',
  dated: 'Date',
  precisions: 'How exact the date is',
  checks: 'Findings',
};

/** What the values are values of: "Agency", or the name of the column. */
export function facetTitle(facet: Facet): string {
  return facetColumn(facet) ?? TITLES[facet as keyof typeof TITLES];
}

/** A value in words: as the plan writes it, or what stands for a blank cell. */
export function facetValueWords(facet: Facet, value: string): string {
  switch (facet) {
    case 'statuses':
      return wordOf(FUNDING_LABEL, value);
    case 'dated':
      return wordOf(DATE_WORDS, value);
    case 'precisions':
      return wordOf(PRECISION_WORDS, value);
    case 'checks':
      return wordOf(CHECK_WORDS, value);
    case 'agencies':
      return value || 'No agency named';
    case 'areas':
      return value || 'No area named';
    case 'phases':
      return value || 'No phase named';
    default:
      return value || `No ${facetTitle(facet)} given`;
  }
}

/** The order of values that have one of their own; `undefined` for names, which stand as in the plan. */
export function orderOfValues(facet: Facet): readonly string[] | undefined {
  const orders: Readonly<Partial<Record<Facet, readonly string[]>>> = {
    statuses: FUNDING_STATUSES,
    dated: DATE_STATES,
    precisions: PRECISIONS,
    checks: CHECK_STATES,
  };
  return orders[facet];
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
