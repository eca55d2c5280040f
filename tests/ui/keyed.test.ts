import { describe, expect, it } from 'vitest';
import type { MilestoneId } from '../../src/model/milestone';
import type { SceneNode } from '../../src/scene/node';
import { keyed } from '../../src/ui/timeline/keyed';

const group = (id: string): SceneNode => ({ kind: 'group', nodes: [], milestone: id as MilestoneId });

describe('keyed(nodes)', () => {
  it('keys a milestone by its id, so that its element stays when others come and go', () => {
    expect(keyed([group('a'), group('b')]).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(keyed([group('b')]).map(({ key }) => key)).toEqual(['b']);
  });

  it('gives a milestone in several lanes a key for each place', () => {
    expect(keyed([group('a'), group('a'), group('a')]).map(({ key }) => key)).toEqual(['a', 'a#2', 'a#3']);
  });

  it('keys other nodes by their place', () => {
    expect(keyed([{ kind: 'group', nodes: [] }, group('a')]).map(({ key }) => key)).toEqual([':0', 'a']);
  });
});
