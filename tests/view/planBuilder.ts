import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import type { Footnote } from '../../src/csv/rawTable';
import type { Funding, FundingStatus } from '../../src/model/fundingStatus';
import { isDated, isOngoing, type IndicativeDate } from '../../src/model/indicativeDate';
import type { LeftOutRow, Milestone, MilestoneId, Phase, Plan } from '../../src/model/milestone';
import type { FigureText } from '../../src/view/viewSpec';

/** Words for a figure that needs none. */
export const NO_TEXT: FigureText = {
  title: '',
  marking: '',
  source: '',
  asAt: undefined,
  draft: '',
  captioned: true,
  altText: '',
  longDescription: '',
};

/** The day an ISO text names. Throws on a slip in the test. */
export function day(iso: string): Day {
  return assertExists(dayFromIso(iso), `day ${iso}`);
}

/** A phase as a test writes it; what is left out is blank. */
export interface PhaseInit {
  readonly label?: string;
  readonly date?: IndicativeDate;
  readonly funding?: Funding;
}

/** A milestone as a test writes it: one unnamed phase from `date` and `funding`, unless `phases` are given. */
export interface MilestoneInit extends PhaseInit {
  readonly title: string;
  readonly leads?: readonly string[];
  readonly area?: string;
  readonly phases?: readonly PhaseInit[];
  readonly notes?: readonly string[];
  readonly cells?: Readonly<Record<string, string>>;
  readonly apart?: readonly string[];
}

export function phase(init: PhaseInit): Phase {
  return { label: init.label, date: init.date ?? undated(''), funding: init.funding ?? funding('not-stated', '') };
}

export function milestone(init: MilestoneInit, line = 2): Milestone {
  return {
    id: `m-${init.title}` as MilestoneId,
    file: 'plan.csv',
    line,
    title: init.title,
    leads: init.leads ?? [],
    area: init.area ?? '',
    phases: (init.phases ?? [init]).map(phase),
    notes: init.notes ?? [],
    cells: init.cells ?? {},
    apart: init.apart ?? [],
  };
}

const leftOut = (line: number): LeftOutRow => ({ file: 'plan.csv', line, cells: [], reason: 'no-title' });

/** A plan of these milestones, on consecutive lines from 2, with its reconciliation added up. */
export function plan(
  milestones: readonly MilestoneInit[],
  rest: { readonly footnotes?: readonly Footnote[]; readonly skipped?: number; readonly title?: string } = {},
): Plan {
  const read = milestones.map((init, index) => milestone(init, index + 2));
  const hasPlace = (one: Milestone): boolean => one.phases.some(({ date }) => isDated(date) || isOngoing(date));
  const placed = read.filter(hasPlace).length;
  const skipped = rest.skipped ?? 0;
  return {
    files: ['plan.csv'],
    columns: [...new Set(read.flatMap((one) => Object.keys(one.cells)))],
    milestones: read,
    footnotes: rest.footnotes ?? [],
    issues: [],
    skipped: Array.from({ length: skipped }, (_, index) => leftOut(read.length + 2 + index)),
    reconciliation: { rows: read.length + skipped, placed, undated: read.length - placed, skipped },
    title: rest.title,
  };
}

/** A date cell as the date stage reads it; `earliest` and `latest` as ISO days. */
export function date(
  text: string,
  earliest: string | undefined,
  latest: string | undefined,
  rest: Partial<IndicativeDate> = {},
): IndicativeDate {
  return {
    text,
    earliest: earliest === undefined ? undefined : day(earliest),
    latest: latest === undefined ? undefined : day(latest),
    precision: 'day',
    certainty: ['stated'],
    edtf: undefined,
    alternatives: [],
    marks: [],
    ...rest,
  };
}

/** "2026": the whole year. */
export function year(value: number): IndicativeDate {
  const text = String(value);
  return date(text, `${text}-01-01`, `${text}-12-31`, { precision: 'year', edtf: text });
}

/** "by 2030": only the last day is known. */
export function deadline(value: number): IndicativeDate {
  const text = `by ${String(value)}`;
  return date(text, undefined, `${String(value)}-12-31`, { precision: 'year', certainty: ['deadline'] });
}

/** "from 2026": only the first day is known. */
export function openEnd(value: number): IndicativeDate {
  const text = `from ${String(value)}`;
  return date(text, `${String(value)}-01-01`, undefined, { precision: 'year', certainty: ['open end'] });
}

export function ongoing(text = 'Ongoing'): IndicativeDate {
  return date(text, undefined, undefined, { precision: 'none', certainty: ['ongoing'] });
}

export function undated(text: string, marks: readonly string[] = []): IndicativeDate {
  return date(text, undefined, undefined, { precision: 'none', certainty: ['unknown'], marks });
}

/** A funding cell with this status; the text is the usual wording unless given. */
export function funding(status: FundingStatus, text?: string, marks: readonly string[] = []): Funding {
  const usual: Readonly<Record<FundingStatus, string>> = {
    funded: 'Funded',
    partial: 'Partially funded',
    unfunded: 'Not funded',
    tbc: 'TBC',
    'not-stated': '',
    other: 'Under review',
  };
  return { text: text ?? usual[status], status, marks };
}
