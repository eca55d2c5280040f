import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { groupsOfLevels, withLevel } from '../../src/view/laneLevels';
import type { GroupKey, ViewSpec } from '../../src/view/viewSpec';
import { plan } from './planBuilder';

const spec: ViewSpec = {
  ...defaultViewSpec(plan([])),
  lanes: 'agency',
  subLanes: 'area',
  subSubLanes: 'phase',
  folded: ['x', 'x/north', 'y/south/plan'],
};
const changed = (level: number, group: GroupKey): readonly GroupKey[] => groupsOfLevels(withLevel(spec, level, group));

describe('withLevel(spec, level, group)', () => {
  it('changes one level and leaves the others', () => {
    expect(changed(2, 'year')).toEqual(['agency', 'area', 'year']);
    expect(changed(0, 'year')).toEqual(['year', 'area', 'phase']);
  });

  it('takes a group that moves outwards from where it was', () => {
    expect(changed(0, 'area')).toEqual(['area', 'phase', 'none']);
    expect(changed(1, 'phase')).toEqual(['agency', 'phase', 'none']);
  });

  it('leaves nothing inside a level without lanes', () => {
    expect(changed(1, 'none')).toEqual(['agency', 'none', 'none']);
    expect(changed(0, 'none')).toEqual(['none', 'none', 'none']);
  });

  it('keeps folded what is divided as before', () => {
    expect(withLevel(spec, 0, 'year').folded).toEqual([]);
    expect(withLevel(spec, 1, 'year').folded).toEqual(['x']);
    expect(withLevel(spec, 2, 'year').folded).toEqual(['x', 'x/north']);
  });

  it('never has a group twice, whatever is chosen one after the other (property)', () => {
    const group = fc.constantFrom<GroupKey>('agency', 'area', 'phase', 'year', 'none');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), group), { maxLength: 8 }), (steps) => {
        const end = steps.reduce<ViewSpec>((now, [level, each]) => ({ ...now, ...withLevel(now, level, each) }), spec);
        const chosen = groupsOfLevels(end).filter((each) => each !== 'none');
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(groupsOfLevels(end).slice(0, chosen.length)).toEqual(chosen);
      }),
    );
  });
});
