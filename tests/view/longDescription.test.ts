import { describe, expect, it } from 'vitest';
import type { MilestoneId, Plan } from '../../src/model/milestone';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { describeFigure, longDescription } from '../../src/view/longDescription';
import type { TimelineView } from '../../src/view/timelineView';
import type { FigureText, ViewSpec } from '../../src/view/viewSpec';
import { NO_FILTER } from '../../src/view/viewSpec';
import { day, funding, NO_TEXT, plan, undated, year } from './planBuilder';

const harbour: Plan = plan(
  [
    { title: 'Tender', leads: ['Ports'], area: 'Build', date: year(2026), funding: funding('funded') },
    { title: 'Design', leads: ['Ports'], area: 'Plan', date: undated('TBC'), funding: funding('tbc') },
    {
      title: 'Dredging.',
      leads: ['Ports'],
      area: 'Build',
      phases: [
        { label: 'Phase 1', date: year(2025), funding: funding('funded') },
        { label: 'Phase 2', date: year(2030), funding: funding('unfunded', 'Not funded*', ['*']) },
      ],
    },
  ],
  { footnotes: [{ mark: '*', text: 'Subject to Budget 2027', line: 9 }] },
);

function view(spec: Partial<ViewSpec> = {}, text: Partial<FigureText> = {}): TimelineView {
  const lanes = { lanes: 'area', subLanes: 'none' } as const;
  return buildView(harbour, { ...defaultViewSpec(harbour), ...lanes, ...spec }, { ...NO_TEXT, ...text });
}

describe('describeFigure', () => {
  it('describeFigure tells title, summary, lanes, dates as written and as read, funding, notes and source', () => {
    const text = { title: 'Harbour', source: 'Source: the plan', asAt: day('2026-03-01') };
    expect(describeFigure(view({}, text)).split('\n')).toEqual([
      'Harbour.',
      'Timeline of 3 milestones in 2 lanes, 2025 to 2030: 2 phases funded, 1 not funded, 1 TBC; 1 milestone has no date.',
      'As at 1 March 2026.',
      'Build:',
      'Dredging. Phase 1, 2025, read as the whole of 2025, Funded. Phase 2, 2030, read as the whole of 2030, Not funded. Lead: Ports.',
      'Tender. 2026, read as the whole of 2026, Funded. Lead: Ports.',
      'Plan:',
      'TBC:',
      'Design. TBC, read as no date, TBC. Lead: Ports.',
      'Note * Subject to Budget 2027.',
      'Source: the plan.',
    ]);
  });

  it('describeFigure counts what is filtered out and never names it, not even a phase (E10)', () => {
    const words = describeFigure(view({ filter: { ...NO_FILTER, statuses: ['unfunded'] } }));
    expect(words).toContain('2 milestones are filtered out');
    expect(words).not.toMatch(/Tender|Design|Phase 1|2025/);
    expect(words).toContain('Dredging. Phase 2, 2030');
  });

  it('describeFigure names lanes within lanes by their way down', () => {
    expect(describeFigure(view({ lanes: 'agency', subLanes: 'area' }))).toContain('\nPorts, Build:\nDredging');
  });

  it('describeFigure keeps to the milestones of one page', () => {
    const page = new Set(['m-Tender' as MilestoneId]);
    const words = describeFigure(view(), page);
    expect(words).toContain('Build:\nTender.');
    expect(words).not.toMatch(/Dredging|Design|Plan:/);
  });
});

describe('longDescription', () => {
  it('longDescription is what was typed, else what is generated', () => {
    expect(longDescription(view())).toBe(describeFigure(view()));
    expect(longDescription(view({}, { longDescription: ' In my own words. ' }))).toBe('In my own words.');
  });
});
