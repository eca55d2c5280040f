import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import type { DayRange } from '../../src/base/dayRange';
import { NO_FILTER } from '../../src/view/viewSpec';
import type { FigureCase } from './figureCase';

const BRIEFING = '2024-07-18';
const APPENDIX = 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, Appendix 3.';

const PLAN: FigureCase = {
  name: 'te-aorerekura-plan',
  files: ['data/te-aorerekura-plan.csv'],
  title: 'Second Te Aorerekura Action Plan: indicative milestones by action area',
  marking: 'IN DEVELOPMENT SHARED IN CONFIDENCE',
  source: APPENDIX,
  asAt: BRIEFING,
  documentDate: BRIEFING,
  page: 'a4-landscape',
};

const COUNTER_TERRORISM: FigureCase = {
  name: 'counter-terrorism-work-programme-2022',
  files: ['data/counter-terrorism-work-programme-2022.csv'],
  title: 'Counter-Terrorism Work Programme 2022',
  source: 'Source: Counter-Terrorism Work Programme 2022.',
  page: 'a4-landscape',
};

const days = (first: string, last = first): DayRange => ({
  first: assertExists(dayFromIso(first), first),
  last: assertExists(dayFromIso(last), last),
});

/** Both kinds of years, with lines and bands added by hand. */
const YEARS_AND_LINES: FigureCase = {
  name: 'example-programme-both-years',
  files: ['data/example-programme.csv'],
  title: 'Harbour programme (made-up example), by calendar and financial years',
  source: 'Source: made up for this documentation.',
  page: 'a4-landscape',
  spec: {
    calendar: 'both',
    annotations: [
      { label: 'Harbour day', from: '20 May 2027', to: '', days: days('2027-05-20') },
      { label: 'Season without storms', from: 'late 2026', to: '', days: days('2026-09-01', '2026-12-31') },
      { label: 'Dredging', from: '2028/29', to: '2029/30', days: days('2028-07-01', '2030-06-30') },
    ],
  },
};

/** Six weeks shown alone: weekends and public holidays are shaded. */
const SIX_WEEKS: FigureCase = {
  ...YEARS_AND_LINES,
  name: 'example-programme-six-weeks',
  title: 'Harbour programme (made-up example): six weeks',
  documentDate: '2026-03-01',
  spec: { window: days('2026-03-30', '2026-05-10') },
};

/** Few, and each shows what no other does. */
export const CASES: readonly FigureCase[] = [
  PLAN,
  {
    ...PLAN,
    name: 'te-aorerekura-plan-not-funded',
    spec: { highlight: { ...NO_FILTER, statuses: ['unfunded'] } },
  },
  { ...PLAN, name: 'te-aorerekura-plan-portrait', marking: '', page: 'a4-portrait' },
  {
    ...PLAN,
    name: 'te-aorerekura-year-1-2-profile',
    files: ['data/te-aorerekura-year-1-2-profile.csv'],
    title: 'Second Te Aorerekura Action Plan: indicative delivery and investment profile, Year 1–2',
    marking: '',
  },
  {
    ...PLAN,
    name: 'te-aorerekura-approval-timeline',
    files: ['data/te-aorerekura-approval-timeline.csv'],
    title: 'Second Te Aorerekura Action Plan: approval and publication timeline',
    source: 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, paragraphs 27 and 28.',
    marking: '',
  },
  {
    ...PLAN,
    name: 'te-aorerekura-key-agency-activities',
    files: ['data/te-aorerekura-key-agency-activities.csv'],
    title: 'Second Te Aorerekura Action Plan: key agency activities (under development)',
    marking: '',
  },
  COUNTER_TERRORISM,
  {
    ...COUNTER_TERRORISM,
    name: 'counter-terrorism-as-printed-by-capability',
    files: ['seeds/ct-work-programme-2022.tsv'],
    spec: { lanes: 'area', subLanes: 'none' },
  },
  {
    name: 'example-programme',
    files: ['data/example-programme.csv'],
    title: 'Harbour programme (made-up example)',
    source: 'Source: made up for this documentation.',
    asAt: '2026-03-01',
    documentDate: '2026-03-01',
    page: 'a4-landscape',
  },
  YEARS_AND_LINES,
  SIX_WEEKS,
  {
    name: 'harbour-coloured-by-progress',
    files: ['tests/fixtures/status-of-nine-values.csv'],
    title: 'Harbour programme by progress (made-up example)',
    source: 'Source: made up for this documentation.',
    asAt: '2026-03-01',
    page: 'a4-landscape',
    spec: { colourBy: 'column:Progress' },
  },
];
