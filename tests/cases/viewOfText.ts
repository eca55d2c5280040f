import { readTextTable } from '../../src/csv/readTable';
import { dayFromIso } from '../../src/base/day';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { TimelineView } from '../../src/view/timelineView';
import type { ViewSpec } from '../../src/view/viewSpec';

/** The view that a table opens in, with a title, a source and an "as at" day. */
export function viewOfText(text: string, spec: Partial<ViewSpec> = {}): TimelineView {
  const asAt = dayFromIso('2026-03-01');
  const table = readTextTable(text, 'programme.csv');
  const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: asAt });
  const words = {
    title: 'A generated programme',
    marking: '',
    draft: '',
    captioned: true,
    source: 'Source: generated',
    altText: '',
    longDescription: '',
  };
  return buildView(plan, { ...defaultViewSpec(plan), ...spec }, { ...words, asAt });
}
