import { dayFromIso } from '../../src/base/day';
import { readTable } from '../../src/csv/readTable';
import type { RawTable } from '../../src/csv/rawTable';
import type { Plan } from '../../src/model/milestone';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { TimelineView } from '../../src/view/timelineView';
import type { FigureText, ViewSpec } from '../../src/view/viewSpec';

/** Columns that are known by name, then some whose names are payloads themselves. */
const HEADER = ['ID', 'Milestone', 'Lead agency', 'Area', 'Phase', 'Indicative date', 'Funding status', 'Notes'];
export const HOSTILE_COLUMNS = ['__proto__', 'constructor', '<img src=x onerror=__hit(1)>', '=1+1', '{{7*7}}'];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * A table with a row for each payload: it stands as the title there, and a few rows on as an agency, an area, a phase, a
 * note, a funding status. Every third row has it for its date; the others have a year, so that they are drawn.
 */
export function hostileCsv(payloads: readonly string[]): string {
  const at = (index: number): string => payloads[index % payloads.length] ?? '';
  const rows = payloads.map((payload, i) => {
    const date = i % 3 === 2 ? payload : String(2025 + (i % 6));
    const own = HOSTILE_COLUMNS.map((_, column) => at(i + 11 + column));
    return [at(i + 7), payload, at(i + 1), at(i + 2), at(i + 3), date, at(i + 4), at(i + 5), ...own];
  });
  return [[...HEADER, ...HOSTILE_COLUMNS], ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

export interface HostilePlan {
  readonly table: RawTable;
  readonly plan: Plan;
  /** All milestones in one figure, with a payload for each of its words. */
  readonly view: (spec?: Partial<ViewSpec>) => TimelineView;
  readonly text: FigureText;
}

/** The plan of such a table. Its file has a name that is a payload too. */
export function hostilePlan(payloads: readonly string[]): HostilePlan {
  const table = readTable(new TextEncoder().encode(hostileCsv(payloads)), '../<script>__hit(1)</script>.csv');
  const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: dayFromIso('2026-03-01') });
  const all = payloads.filter((payload) => payload.length < 120).join(' ');
  const text: FigureText = {
    title: `</title><script>__hit(1)</script> ${payloads[0] ?? ''}`,
    marking: '=1+1 <b>IN CONFIDENCE</b> \u202e',
    draft: '${7*7} {{7*7}}',
    captioned: true,
    source: `]]><svg onload=__hit(1)> ${payloads[1] ?? ''}`,
    asAt: dayFromIso('2026-03-01'),
    altText: '',
    longDescription: all,
  };
  return { table, plan, text, view: (spec = {}) => buildView(plan, { ...defaultViewSpec(plan), ...spec }, text) };
}
