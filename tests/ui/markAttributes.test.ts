import { describe, expect, it } from 'vitest';
import type { MilestoneId } from '../../src/model/milestone';
import type { GroupNode, LaneNode, Region } from '../../src/scene/node';
import { foldableLanes } from '../../src/ui/timeline/foldable';
import { markAttributes } from '../../src/ui/timeline/markAttributes';

const box = { x: 0, y: 0, width: 100, height: 20 };
const mark = (id: string): GroupNode => ({ kind: 'group', nodes: [], milestone: id as MilestoneId });
const laneOf = (key: string, name: string, folded = false): LaneNode => ({
  key,
  name,
  folded,
  words: `${name}, 2 milestones`,
});
const lane = (node: LaneNode, ...nodes: readonly GroupNode[]): GroupNode => ({ kind: 'group', lane: node, nodes });
const name = (node: LaneNode): GroupNode => ({ kind: 'group', lane: node, hit: [box], nodes: [] });

const [ports, plan, ferries] = [laneOf('p', 'Ports'), laneOf('p/1', 'Plan'), laneOf('f', 'Ferries', true)];
/** Nothing stands in it, so there is nothing to fold. */
const empty: LaneNode = { ...laneOf('e', 'Empty'), folded: undefined };
const [first, again, other] = [mark('fund'), mark('fund'), mark('audit')];
const named = name(ports);
const inPorts = lane(ports, lane(plan, first));
const regions: readonly Region[] = [
  { name: 'laneNames', box, nodes: [named, name(plan), name(ferries), name(empty)] },
  { name: 'lanes', box, nodes: [inPorts, lane(ferries, again, other)] },
];

describe('markAttributes(regions, names, tabStop)', () => {
  const names = new Map([
    ['fund' as MilestoneId, { sentence: 'Fund. 2026, Funded.', title: 'Fund' }],
    ['audit' as MilestoneId, { sentence: 'Audit. TBC.', title: 'Audit' }],
  ]);
  const attributes = markAttributes(regions, names, 'audit' as MilestoneId);

  it('names a lane once, by what it holds (A6)', () => {
    expect(attributes(inPorts)).toEqual({ role: 'group', 'aria-label': 'Ports, 2 milestones' });
    expect(attributes(named)).toEqual({ 'aria-hidden': 'true' });
  });

  it('gives a milestone its full name once, and says at its second place where it stands first (A5)', () => {
    expect(attributes(first)).toMatchObject({ role: 'button', 'aria-label': 'Fund. 2026, Funded.', tabindex: -1 });
    expect(attributes(again)).toEqual({
      'data-id': 'fund',
      role: 'img',
      'aria-label': 'Also here: Fund, as under Ports, Plan',
    });
    expect(attributes(other)).toMatchObject({ tabindex: 0 });
  });
});

describe('foldableLanes(regions)', () => {
  it('gives the lanes that can be folded, named with the lanes around them', () => {
    expect(foldableLanes(regions).map(({ key, name: called, depth, folded }) => [key, called, depth, folded])).toEqual([
      ['p', 'Ports', 0, false],
      ['p/1', 'Ports, Plan', 1, false],
      ['f', 'Ferries', 0, true],
    ]);
  });
});
