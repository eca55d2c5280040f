/**
 * Programmes to measure with: as many milestones as asked, in the words real papers use. No clock and no chance: the same
 * number of milestones gives the same bytes on every machine, so that results can be compared.
 */

const LEADS = [
  'MSD',
  'MOJ',
  'New Zealand Police',
  'Oranga Tamariki',
  'ACC',
  'Te Puni Kōkiri',
  'DPMC',
  'DIA',
  'Health New Zealand | Te Whatu Ora',
  'Ministry of Education',
  'Kāinga Ora',
  'Corrections',
];
/** How often two agencies lead together: "MSD / MOJ". */
const SHARED_LEADS = 0.12;

const AREAS = [
  'Prevention',
  'Workforce and training',
  'Services for tamariki and rangatahi',
  'Data and insights',
  'Working with iwi and hapū',
  'Regional delivery',
  'Law and policy',
  'Funding and commissioning',
];
const PHASES = ['Design', 'Pilot', 'Roll-out', 'Review'];
const FUNDING = ['Funded', 'Funded', 'Funded', 'Partially funded', 'Not funded', 'Not funded', 'TBC', ''];
const OPENINGS = [
  'Develop',
  'Complete a review of',
  'Deliver',
  'Publish',
  'Establish',
  'Agree with iwi on',
  'Trial',
  'Co-design',
  'Report to Ministers on',
];
const SUBJECTS = [
  'whānau-centred',
  'kaupapa Māori services',
  'the national framework',
  'multi-agency response',
  'six regions',
  'hapū and iwi providers',
  'frontline training',
  'the investment plan',
  'helplines',
  'data sharing',
  'Te Tiriti obligations',
  'rangatahi voices',
  'community-led pilots',
  'evaluation findings',
  'accountability settings',
  'te reo Māori resources',
  'kaumātua support',
  'safe housing in Tāmaki Makaurau',
  'workforce capability',
  'the outcomes measurement plan',
];
const JOINS = ['and', 'for', 'with', 'across', 'including'];
const NOTES = [
  'Subject to Budget decisions',
  'Depends on legislation',
  'Joint work, lead agency reports',
  'See Cabinet paper',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const SHORTEST_TITLE = 20;
const LONGEST_TITLE = 90;
const FIRST_YEAR = 2022;
const YEARS = 12;
const SEED = 20_260_301;

export const HEADER = [
  'Ref',
  'Milestone',
  'Lead agency',
  'Action area',
  'Phase',
  'Indicative date',
  'Funding status',
  'Notes',
] as const;

/** What stands in for chance: a generator of numbers from 0 up to 1 by Park and Miller, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Draws one row after the other. */
class Drawing {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = numbersFrom(seed);
  }

  isOf(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number from `from` to `to`, both possible. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  one(values: readonly string[]): string {
    return values[this.whole(0, values.length - 1)] ?? '';
  }
}

/** The CSV of a programme of so many milestones, with a line for each. */
export function programmeCsv(count: number): string {
  const drawing = new Drawing(SEED);
  const rows = Array.from({ length: count }, (_, index) => rowOf(index + 1, drawing));
  return [HEADER, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function rowOf(number: number, drawing: Drawing): readonly string[] {
  return [
    `M${String(number).padStart(6, '0')}`,
    titleOf(drawing),
    leadsOf(drawing),
    drawing.one(AREAS),
    drawing.one(PHASES),
    dateOf(drawing),
    drawing.one(FUNDING),
    drawing.isOf(0.2) ? drawing.one(NOTES) : '',
  ];
}

function titleOf(drawing: Drawing): string {
  const length = drawing.whole(SHORTEST_TITLE + 10, LONGEST_TITLE);
  let title = `${drawing.one(OPENINGS)} ${drawing.one(SUBJECTS)}`;
  while (title.length < length) {
    const longer = `${title} ${drawing.one(JOINS)} ${drawing.one(SUBJECTS)}`;
    if (longer.length > LONGEST_TITLE) break;
    title = longer;
  }
  return title.length < SHORTEST_TITLE ? `${title} in six regions` : title;
}

function leadsOf(drawing: Drawing): string {
  const lead = drawing.one(LEADS);
  if (!drawing.isOf(SHARED_LEADS)) return lead;
  const other = drawing.one(LEADS);
  return other === lead ? lead : `${lead} / ${other}`;
}

/** The forms of date that papers use, about as often as they do; the rarer ones too. */
function dateOf(drawing: Drawing): string {
  const kind = drawing.whole(1, 100);
  const year = FIRST_YEAR + drawing.whole(0, YEARS - 1);
  const month = drawing.one(MONTHS);
  if (kind <= 26) return String(year);
  if (kind <= 44) return `Q${String(drawing.whole(1, 4))} ${String(year)}`;
  if (kind <= 60) return `${month} ${String(year)}`;
  if (kind <= 74) return `${String(drawing.whole(1, 28))} ${month} ${String(year)}`;
  if (kind <= 80) return `${String(year)} to ${String(year + drawing.whole(1, 3))}`;
  if (kind <= 86) return rangeOfMonths(drawing, year);
  if (kind <= 92) return `by ${month} ${String(year)}`;
  if (kind <= 94) return `from ${String(year)}`;
  return kind <= 97 ? 'TBC' : 'Ongoing';
}

function rangeOfMonths(drawing: Drawing, year: number): string {
  const first = drawing.whole(0, 8);
  const last = first + drawing.whole(1, 3);
  return `${MONTHS[first] ?? ''} to ${MONTHS[last] ?? ''} ${String(year)}`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
