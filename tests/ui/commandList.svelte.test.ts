import { describe, expect, it } from 'vitest';
import { Mode } from '../../src/state/mode.svelte';
import { Panel } from '../../src/state/panel.svelte';
import { Selection } from '../../src/state/selection.svelte';
import { Session } from '../../src/state/session.svelte';
import { SingleKeys } from '../../src/state/singleKeys.svelte';
import { Viewport } from '../../src/state/viewport.svelte';
import { countFacets } from '../../src/view/facets';
import { atOnce } from '../../src/view/inSteps';
import { allCommands, type CommandParts } from '../../src/ui/palette/commandList';

const PLAN = 'Agency,Phase,Milestone,Date,Funding\nDIA,Design,One,2026,Funded\nMSD,Build,Two,2027,TBC\n';

/** All there is to command of a small plan; nothing of the page is there. */
async function parts(): Promise<CommandParts> {
  const session = new Session();
  await session.loadText(PLAN);
  const { spec, plan, isToCheck } = session;
  const nothing = (): void => undefined;
  return {
    session,
    selection: new Selection(),
    viewport: new Viewport(),
    panel: new Panel(),
    mode: new Mode(),
    keys: new SingleKeys(),
    page: {
      open: nothing,
      paste: nothing,
      samples: nothing,
      saveProject: nothing,
      savePage: nothing,
      saveFigure: nothing,
      search: nothing,
      present: nothing,
      keep: nothing,
      clear: nothing,
    },
    choices: atOnce(
      countFacets(
        ['statuses', 'agencies'],
        { filter: spec.filter, window: spec.window, within: undefined },
        { milestones: plan.milestones, isToCheck },
      ),
    ),
  };
}

const run = async (all: CommandParts, name: string): Promise<void> => {
  const found = allCommands(all).find((each) => each.name === name);
  expect(found?.name).toBe(name);
  await found?.run();
};

describe('allCommands(parts)', () => {
  it('has every command once', async () => {
    const ids = allCommands(await parts()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names lanes, colours, values, modes, tabs and formats of the plan', async () => {
    const names = allCommands(await parts()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Lanes by Phase',
        'Sub-lanes by Funding',
        'Colour by Agency',
        'Show only Agency: DIA',
        'Show only Funding status: TBC',
        'Go to lane MSD',
        'Show: Table',
        'Panel: Figure',
        'Save figure as PDF',
      ]),
    );
  });

  it('does what it says', async () => {
    const all = await parts();
    await run(all, 'Lanes by Phase');
    await run(all, 'Show only Agency: DIA');
    await run(all, 'Panel: Findings');
    await run(all, 'Show: Table');
    expect(all.session.spec.lanes).toBe('phase');
    expect(all.session.reckoning.filtered).toBe(1);
    expect([all.panel.open, all.panel.tab, all.mode.now]).toEqual([true, 'findings', 'table']);
    await run(all, 'Show what is not chosen paler');
    expect(all.session.reckoning.filtered).toBe(0);
    expect(all.session.view.highlight?.words).toBe('DIA');
    await run(all, 'Show all: clear filters and highlights');
    expect(all.session.view.highlight).toBeUndefined();
    await run(all, 'Undo');
    expect(all.session.view.highlight?.words).toBe('DIA');
  });
});
