import { describe, expect, it } from 'vitest';
import { highlightText, prominenceOf } from '../../src/view/highlight';
import { parseColour } from '../../src/view/parseColour';
import { parseHighlight } from '../../src/view/parseHighlight';
import { summarise } from '../../src/view/summary';
import { NO_FILTER, type Filter } from '../../src/view/viewSpec';
import { readFixture } from '../fixtures/readFixture';
import { funding, plan, year, type MilestoneInit } from './planBuilder';
import { titlesIn, viewOf } from './viewWords';

const rows: readonly MilestoneInit[] = [
  { title: 'a', leads: ['DPMC'], area: 'North', date: year(2026), funding: funding('funded') },
  { title: 'b', leads: ['DIA'], area: 'South', date: year(2027), funding: funding('unfunded') },
  { title: 'c', leads: ['DIA'], phases: [{ funding: funding('funded') }, { funding: funding('unfunded') }] },
];
const harbour = plan(rows);
const rag = readFixture('rag-of-12-spellings.csv', undefined).plan;
const asking = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part });

describe('a highlight', () => {
  it('is nothing until something is asked for', () => {
    const view = viewOf(harbour);
    expect(view.highlight).toBeUndefined();
    expect(harbour.milestones.map((one) => prominenceOf(view.highlight, one, one.phases))).toEqual([
      'plain',
      'plain',
      'plain',
    ]);
  });

  it('lets matching milestones stand out and leaves out none', () => {
    const view = viewOf(harbour, { highlight: asking({ statuses: ['unfunded'] }) });
    expect(titlesIn(view.lanes)).toEqual(['a', 'b', 'c']);
    expect(harbour.milestones.map((one) => prominenceOf(view.highlight, one, one.phases))).toEqual([
      'pale',
      'strong',
      'strong',
    ]);
  });

  it('lets of a phased milestone only the phases stand out that match', () => {
    const { highlight } = viewOf(harbour, { highlight: asking({ statuses: ['unfunded'] }) });
    const phased = harbour.milestones[2];
    expect(phased?.phases.map((phase) => prominenceOf(highlight, phased, [phase]))).toEqual(['pale', 'strong']);
  });

  it('says in words what stands out and how many, in the legend and the summary (A3)', () => {
    const view = viewOf(harbour, {
      highlight: asking({ statuses: ['unfunded', 'tbc'], agencies: ['DIA'], text: ' b ' }),
    });
    expect(view.highlight && highlightText(view.highlight)).toBe(
      'Highlighted: not funded or TBC; DIA; “b” (1 of 3 milestones)',
    );
    expect(summarise(view)).toContain('; highlighted: not funded or TBC; DIA; “b” (1 of 3 milestones)');
  });

  it('says every part in words', () => {
    const view = viewOf(harbour, {
      highlight: asking({
        phases: ['Phase 1', ''],
        dated: ['dated'],
        precisions: ['FY', 'year'],
        checks: ['clear'],
        columns: [{ column: 'RAG', values: ['Red', ''] }],
      }),
    });
    expect(view.highlight?.words).toBe(
      'Phase 1 or no phase named; with a date; a financial year or a year; nothing to check; RAG: Red or none given',
    );
  });

  it('counts only what a filter shows', () => {
    const view = viewOf(harbour, {
      filter: asking({ agencies: ['DPMC'] }),
      highlight: asking({ statuses: ['unfunded'] }),
    });
    expect(view.highlight && highlightText(view.highlight)).toBe('Highlighted: not funded (0 of 1 milestone)');
  });

  it('finds values of any column, as spellings fold, and blank cells', () => {
    const view = viewOf(rag, { highlight: asking({ columns: [{ column: 'RAG', values: ['red', ''] }] }) });
    expect(view.highlight?.phases.size).toBe(6);
    expect(view.highlight?.words).toBe('RAG: red or none given');
  });
});

describe('parseHighlight(text, plan, before)', () => {
  it.each([
    ['status=unfunded', asking({ statuses: ['unfunded'] })],
    ['funding = Not funded', asking({ statuses: ['unfunded'] })],
    ['agency=dia', asking({ agencies: ['DIA'] })],
    ['area=none', asking({ areas: [''] })],
    ['words=a = b', asking({ text: 'a = b' })],
  ])('reads %s', (text, filter) => {
    expect(parseHighlight(text, harbour, NO_FILTER)).toEqual({ kind: 'filter', filter });
  });

  it('adds to what was asked for before', () => {
    const first = parseHighlight('RAG=Red', rag, NO_FILTER);
    const both = first.kind === 'filter' ? parseHighlight('rag=none', rag, first.filter) : first;
    expect(both).toEqual({ kind: 'filter', filter: asking({ columns: [{ column: 'RAG', values: ['Red', ''] }] }) });
  });

  it.each([
    ['unfunded', 'A highlight is written FIELD=VALUE'],
    ['status=maybe', 'There is no status "maybe"'],
    ['agency=MSD', 'No milestone has "MSD" as its agency; it can be "DPMC", "DIA".'],
    ['planet=Mars', 'Cannot highlight by "planet"'],
    ['constructor=x', 'Cannot highlight by "constructor"'],
  ])('says why it cannot read %s', (text, message) => {
    const parsed = parseHighlight(text, harbour, NO_FILTER);
    expect(parsed).toMatchObject({ kind: 'unknown' });
    expect(parsed.kind === 'unknown' && parsed.message).toContain(message);
  });
});

describe('parseColour(text, plan)', () => {
  it.each([
    ['rag', 'column:RAG'],
    ['AGENCY', 'agency'],
    ['none', 'none'],
  ])('reads %s', (text, by) => {
    expect(parseColour(text, rag)).toEqual({ kind: 'colour', by });
  });

  it('names what can be chosen when it knows no such column', () => {
    expect(parseColour('mood', rag)).toEqual({
      kind: 'unknown',
      message: 'Cannot colour by "mood"; choose one of: agency, "RAG", none, "Milestone", "Lead", "Due date".',
    });
  });
});
