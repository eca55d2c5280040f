import { describe, expect, it } from 'vitest';
import { paperFigure } from '../../src/scene/figure';
import { PAGES } from '../../src/layout/pageSize';
import type { GroupNode, Scene, SceneNode, TextNode } from '../../src/scene/node';
import { NO_FILTER, type ViewSpec } from '../../src/view/viewSpec';
import { funding, plan, year } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

const dredging = plan([
  {
    title:
      'Dredging of the outer harbour, in two stages that follow each other as the tides allow over several summers',
    leads: ['Ports'],
    phases: [
      { label: 'Phase 1', date: year(2025), funding: funding('funded') },
      { label: 'Phase 2', date: year(2030), funding: funding('unfunded') },
    ],
  },
]);

function groupIn(scene: Scene | undefined): GroupNode {
  const inside = (node: SceneNode): readonly SceneNode[] =>
    node.kind === 'group' ? [node, ...node.nodes.flatMap(inside)] : [node];
  const nodes = scene?.regions.flatMap((region) => region.nodes.flatMap(inside)) ?? [];
  const group = nodes.find((node): node is GroupNode => node.kind === 'group' && node.milestone !== undefined);
  if (group === undefined) throw new Error('missing group');
  return group;
}

const drawn = (spec: Partial<ViewSpec> = {}): GroupNode =>
  groupIn(paperFigure(viewOf(dredging, { subLanes: 'none', ...spec }), PAGES['a4-portrait'])[0]);

describe('milestone groups of a scene', () => {
  it('say the whole milestone, and each bar its phase', () => {
    const group = drawn();
    expect(group.description).toMatch(/^Dredging .* Phase 1, 2025, .* Phase 2, 2030, .*Not funded\. Lead: Ports\.$/);
    expect(group.parts?.map(({ description }) => description)).toEqual([
      'Phase 1, 2025, read as the whole of 2025, Funded',
      'Phase 2, 2030, read as the whole of 2030, Not funded',
    ]);
  });

  it('count off the nodes that draw each bar, one bar after the other', () => {
    const { nodes, parts = [] } = drawn();
    for (const { first, count } of parts) {
      expect(nodes.slice(first, first + count).some(({ kind }) => kind === 'rect' || kind === 'path')).toBe(true);
    }
    expect(parts[1]?.first).toBe((parts[0]?.first ?? 0) + (parts[0]?.count ?? 0));
  });

  it('say nothing of a phase that is filtered out (E10)', () => {
    expect(drawn({ filter: { ...NO_FILTER, statuses: ['unfunded'] } }).description).not.toContain('Phase 1');
  });
});

describe('text nodes of a scene', () => {
  it('tell which of them go on with the text before', () => {
    const texts = drawn().nodes.filter((node): node is TextNode => node.kind === 'text');
    const label = texts.slice(texts.findIndex(({ text }) => text.startsWith('Dredging')));
    expect(label.length).toBeGreaterThan(1);
    expect(label[0]?.continues).toBeUndefined();
    expect(label.slice(1).every(({ continues }) => continues !== undefined)).toBe(true);
  });
});
