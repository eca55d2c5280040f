import { withLevel } from '../../view/laneLevels';
import { columnOf } from '../../view/laneMemberships';
import type { GroupChoice } from '../../view/groupChoices';
import { COLOUR_FIELDS, LANE_ORDERS, type ColourBy } from '../../view/viewSpec';
import { figureSettings } from '../strings/figureSettings';
import { fill } from '../strings/fill';
import { palette } from '../strings/palette';
import type { CommandSource, PaletteCommand } from './commandList';

/** What makes lanes and sub-lanes, how they are ordered and folded, and what colours the marks. */
export const groupCommands: CommandSource = ({ session }) => {
  const { spec, groups } = session;
  const level = (index: 0 | 1, isNow: string, one: string, none: string): readonly PaletteCommand[] =>
    groups.map(({ key, label }) => ({
      id: `level ${String(index)} ${key}`,
      section: 'group',
      name: key === 'none' ? none : fill(one, { name: label }),
      words: 'group by',
      isOn: isNow === key,
      onlyTyped: index === 1,
      run: () => {
        session.changeView(withLevel(session.spec, index, key));
      },
    }));
  const words = figureSettings.lanes;
  return [
    ...level(0, spec.lanes, palette.lanesBy, palette.noLanes),
    ...(spec.lanes === 'none' ? [] : level(1, spec.subLanes, palette.subLanesBy, palette.noSubLanes)),
    ...colours(groups).map(({ key, label }): PaletteCommand => {
      return {
        id: `colour ${key}`,
        section: 'group',
        name: key === 'none' ? palette.noColour : fill(palette.colourBy, { name: label }),
        words: 'color look',
        isOn: spec.colourBy === key,
        onlyTyped: true,
        run: () => {
          session.changeView({ colourBy: key });
        },
      };
    }),
    ...LANE_ORDERS.map((order): PaletteCommand => {
      return {
        id: `order ${order}`,
        section: 'group',
        name: fill(palette.orderBy, { name: words.orders[order] }),
        words: 'sort',
        isOn: spec.laneOrder === order,
        onlyTyped: true,
        run: () => {
          session.changeView({ laneOrder: order });
        },
      };
    }),
    ...(session.isTooMany ? [] : foldCommands(session)),
  ];
};

interface Colour {
  readonly key: ColourBy;
  readonly label: string;
}

/** What makes lanes can colour too, as far as it can be: no walk over the rows is needed to know that. */
function colours(groups: readonly GroupChoice[]): readonly Colour[] {
  return groups.flatMap(({ key, label }): readonly Colour[] => {
    const field = COLOUR_FIELDS.find((each) => each === key);
    if (field !== undefined) return [{ key: field, label }];
    const column = columnOf(key);
    return column === undefined ? [] : [{ key: `column:${column}`, label }];
  });
}

function foldCommands(session: Parameters<CommandSource>[0]['session']): readonly PaletteCommand[] {
  const foldable = session.view.lanes.filter(({ name, empty }) => name !== '' && empty === undefined);
  const { fold, unfold } = figureSettings.lanes;
  if (foldable.length === 0) return [];
  return [
    {
      id: 'fold all',
      section: 'group',
      name: fold,
      words: 'collapse',
      onlyTyped: true,
      run: () => {
        session.changeView({ folded: foldable.map(({ key }) => key) });
      },
    },
    {
      id: 'unfold all',
      section: 'group',
      name: unfold,
      words: 'expand',
      onlyTyped: true,
      run: () => {
        session.changeView({ folded: [] });
      },
    },
  ];
}
