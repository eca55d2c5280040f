import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../src/model/milestone';
import { Find } from '../../src/state/find.svelte';
import { plan } from '../view/planBuilder';

const rows = ['Wharf plan', 'Plan agreed', 'Whānau hui', 'A planned rest', 'Lamp lit'];
const harbour = plan(rows.map((title) => ({ title, area: title === 'Lamp lit' ? 'Plan B' : '' })));

/** A search of the harbour plan, and the titles it went to. */
function search(
  isShown: (milestone: Milestone) => boolean = () => true,
  milestones: readonly Milestone[] = harbour.milestones,
): { readonly find: Find; readonly went: string[] } {
  const went: string[] = [];
  const find = new Find({
    milestones: () => milestones,
    isShown: () => isShown,
    goTo: ({ title }) => went.push(title),
  });
  return { find, went };
}

const titles = (find: Find): readonly string[] => find.listed.map(({ title }) => title);

describe('Find', () => {
  it('lists the best matches first: those whose title begins with the words, then by how it has them', async () => {
    const { find } = search();
    await find.type('plan');
    expect(titles(find)).toEqual(['Plan agreed', 'Wharf plan', 'A planned rest', 'Lamp lit']);
    expect(find.isOpen).toBe(true);
  });

  it('goes through all matches with steps, round and round', async () => {
    const { find, went } = search();
    await find.type('plan');
    for (const by of [1, 1, 1, 1, 1, -1, -1] as const) await find.step(by);
    expect(went).toEqual([
      'Plan agreed',
      'Wharf plan',
      'A planned rest',
      'Lamp lit',
      'Plan agreed',
      'Lamp lit',
      'A planned rest',
    ]);
    expect([find.at, find.count, find.isOpen]).toEqual([2, 4, false]);
  });

  it('begins with the last match when the first step goes back', async () => {
    const { find, went } = search();
    await find.type('plan');
    await find.step(-1);
    expect(went).toEqual(['Lamp lit']);
  });

  it('waits for the search that runs, and forgets the one before it', async () => {
    const many = plan(Array.from({ length: 4000 }, (_, index) => ({ title: `Milestone ${String(index)}` })));
    const { find, went } = search(() => true, many.milestones);
    void find.type('milestone 1');
    void find.type('milestone 2345');
    await find.step(1);
    expect(went).toEqual(['Milestone 2345']);
    expect(find.count).toBe(1);
  });

  it('leaves out what is filtered out, and counts it', async () => {
    const { find } = search(({ title }) => !title.startsWith('Plan'));
    await find.type('plan');
    expect(titles(find)).not.toContain('Plan agreed');
    expect(find.result?.hidden).toBe(1);
  });

  it('finds nothing for blank words, and nothing of what is not there', async () => {
    const { find, went } = search();
    await find.type('  ');
    expect([find.result, find.isOpen]).toEqual([undefined, false]);
    await find.type('zzz');
    await find.step(1);
    expect([find.count, went]).toEqual([0, []]);
  });

  it('lists no more than fifty of many', async () => {
    const many = plan(Array.from({ length: 120 }, (_, index) => ({ title: `Milestone ${String(index)}` })));
    const { find } = search(() => true, many.milestones);
    await find.type('mile');
    expect([find.listed.length, find.count]).toEqual([50, 120]);
  });
});
