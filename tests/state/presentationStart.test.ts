import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { startOf } from '../../src/state/presentationStart';
import { NO_FILTER, type ViewSpec } from '../../src/view/viewSpec';
import { contentOfText, deckOf } from '../deck/deckOfFile';

const ROWS = Array.from({ length: 20 }, (_, i) => `Milestone ${String(i)},202${String(i % 8)},Area ${String(i % 3)},Not funded`); // prettier-ignore
const CONTENT = contentOfText(`Milestone,Date,Area,Funding\n${ROWS.join('\n')}\n`);
const { steps } = deckOf(CONTENT);

/** The id of the step that a presentation begins with; `undefined`: the first. */
const begins = (spec: ViewSpec): string | undefined => startOf(steps, spec)?.step;

describe('startOf(steps, spec)', () => {
  it('is the overview, or the first step, for the view that a plan opens in', () => {
    expect([undefined, 'overview']).toContain(begins(CONTENT.spec));
  });

  it('is the step whose view is looked at', () => {
    const gaps = assertExists(
      steps.find(({ kind }) => kind === 'gaps'),
      'gaps',
    );
    expect(begins({ ...CONTENT.spec, ...gaps.spec })).toBe(gaps.id);
  });

  it('is the first step for a view that is no step, and never the step of one lane', () => {
    expect(begins({ ...CONTENT.spec, filter: { ...NO_FILTER, text: 'nothing like it' } })).toBeUndefined();
    const parts = steps.filter(({ kind }) => kind === 'part').map(({ id }) => id);
    expect(parts.length).toBeGreaterThan(1);
    for (const { spec } of steps) expect(parts).not.toContain(begins({ ...CONTENT.spec, ...spec }));
  });
});
