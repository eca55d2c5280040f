import { describe, expect, it } from 'vitest';
import type { MilestoneId } from '../../src/model/milestone';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import { shownMilestones, walk, walkLanes } from '../../src/state/walk';
import type { WalkKey, WalkLanes } from '../../src/state/walk';

const id = (text: string): MilestoneId => text as MilestoneId;
const LANES: WalkLanes = [
  [
    { id: id('a1'), at: 10 },
    { id: id('a2'), at: 50 },
    { id: id('a3'), at: 90 },
  ],
  [
    { id: id('b1'), at: 20 },
    { id: id('b2'), at: 80 },
  ],
];

describe('walk(lanes, from, key)', () => {
  it.each<[string, WalkKey, string]>([
    ['a2', 'ArrowLeft', 'a1'],
    ['a2', 'ArrowRight', 'a3'],
    ['a3', 'ArrowRight', 'a3'],
    ['a3', 'ArrowDown', 'b2'],
    ['a1', 'ArrowDown', 'b1'],
    ['b2', 'ArrowUp', 'a3'],
    ['b1', 'ArrowDown', 'b1'],
    ['a2', 'Home', 'a1'],
    ['a1', 'End', 'a3'],
    ['b2', 'First', 'a1'],
    ['a1', 'Last', 'b2'],
  ])('from %s, %s leads to %s (A7)', (from, key, to) => {
    expect(walk(LANES, id(from), key)).toBe(to);
  });

  it('starts at the first when the one it was at is gone', () => {
    expect(walk(LANES, id('gone'), 'ArrowRight')).toBe('a1');
    expect(walk([], undefined, 'ArrowRight')).toBeUndefined();
  });
});

describe('walkLanes(view)', () => {
  it.each(SAMPLES)('stops at each milestone of $file once, shared ones too (A5)', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    const stops = walkLanes(session.view).flatMap((lane) => lane.map((stop) => stop.id));
    expect(new Set(stops).size).toBe(stops.length);
    expect([...stops].sort()).toEqual(session.plan.milestones.map((each) => each.id).sort());
    expect(shownMilestones(session.view)).toHaveLength(stops.length);
  });
});
