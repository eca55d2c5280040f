import { isWhole } from '../../state/choices';
import { changeChoices, filterOf, turned, wayOf } from '../../state/filterWay';
import { withoutValue, withValue } from '../../view/facetKeys';
import { facetTitle, facetValueWords } from '../../view/facetWords';
import { isFiltering } from '../../view/filterMilestones';
import { NO_FILTER } from '../../view/viewSpec';
import { counted, fill } from '../strings/fill';
import { find } from '../strings/find';
import { palette } from '../strings/palette';
import type { CommandSource, PaletteCommand } from './commandList';

/** Every value that can be filtered by, the way back to all, and whether the rest is hidden or paler. */
export const filterCommands: CommandSource = ({ session, choices }) => {
  const { spec } = session;
  const way = wayOf(spec);
  const filter = filterOf(spec, way);
  const turn = turned(spec, way === 'hide' ? 'pale' : 'hide');
  const values = [...(choices ?? [])].flatMap(([facet, list]) =>
    list.map(({ value, count, chosen }): PaletteCommand => {
      const title = facetTitle(facet);
      return {
        id: `filter ${facet} ${value}`,
        section: 'filter',
        name: fill(chosen ? palette.notOnly : palette.showOnly, { title, value: facetValueWords(facet, value) }),
        words: 'filter',
        note: counted(find.countOf, count),
        isOn: chosen,
        onlyTyped: !chosen,
        run: () => {
          changeChoices(session, way, chosen ? withoutValue(filter, facet, value) : withValue(filter, facet, value));
        },
      };
    }),
  );
  const clear: PaletteCommand = {
    id: 'clear filter',
    section: 'filter',
    name: palette.clearFilter,
    words: 'reset remove',
    run: () => {
      session.changeView({ filter: NO_FILTER, highlight: NO_FILTER, window: undefined });
    },
  };
  const turnRest: PaletteCommand = {
    id: 'turn filter',
    section: 'filter',
    name: way === 'hide' ? palette.paleRest : palette.hideRest,
    words: 'highlight filter',
    run: () => {
      session.changeView(turn);
    },
  };
  const isAsked = !isWhole(spec) || isFiltering(spec.highlight);
  return [...(isAsked ? [clear] : []), ...(Object.keys(turn).length > 0 ? [turnRest] : []), ...values];
};
