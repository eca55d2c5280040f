import { FUNDING_LABEL } from '../model/fundingStatus';
import { HOUSE_STATUSES, type HouseColours, type HouseStatus, type HouseStyle } from '../view/houseStyle';
import { contrast, leastDistance, lightness } from './measureColours';

/** What the colours of a house style must keep (CONVENTIONS P3, P4, A12). */
const TEXT = 4.5;
const OUTLINE = 3;
const FILLS = 3;
const APART = 15;

const BACKGROUND = '#FFFFFF';

/**
 * Where a house style would leave readers behind, each with its number; empty: it passes. Measured on white and on its
 * own lane tint, for the normal eye and for deuteranopes, protanopes and tritanopes.
 */
export function checkHouseStyle({ colours }: HouseStyle): readonly string[] {
  return [...inkFaults(colours), ...outlineFaults(colours), ...fillFaults(colours), ...pairFaults(colours)];
}

/** The grounds that everything may stand on, by name. */
function groundsOf({ laneTint }: HouseColours): readonly (readonly [name: string, colour: string])[] {
  return [['white', BACKGROUND], ...(laneTint === undefined ? [] : [['the lane tint', laneTint] as const])];
}

function inkFaults(colours: HouseColours): readonly string[] {
  const inks = [
    ['Ink', colours.ink],
    ['Quiet ink', colours.quietInk],
  ] as const;
  return inks.flatMap(([name, ink]) => tooLow(`${name} on`, ink, colours, TEXT));
}

function outlineFaults(colours: HouseColours): readonly string[] {
  return HOUSE_STATUSES.flatMap((status) =>
    tooLow(`Outline of ${FUNDING_LABEL[status]} on`, colours.status[status].outline, colours, OUTLINE),
  );
}

function tooLow(name: string, colour: string, colours: HouseColours, least: number): readonly string[] {
  return groundsOf(colours)
    .map(([ground, on]) => ({ ground, measured: contrast(colour, on) }))
    .filter(({ measured }) => measured < least)
    .map(({ ground, measured }) => `${name} ${ground}: contrast ${shown(measured)}, needs ${String(least)}`);
}

/** Fills must stay apart in grey, the fuller one darker; a hollow status that is filled would look funded. */
function fillFaults({ status }: HouseColours): readonly string[] {
  const [funded, partial] = [status.funded.fill, status.partial.fill];
  const measured = contrast(funded, partial);
  const names = `${FUNDING_LABEL.funded} and ${FUNDING_LABEL.partial}`;
  const hollow: readonly HouseStatus[] = ['unfunded', 'tbc', 'not-stated'];
  return [
    ...(measured < FILLS ? [`Fills of ${names}: contrast ${shown(measured)}, needs ${String(FILLS)}`] : []),
    ...(lightness(funded) > lightness(partial)
      ? [
          `Fills of ${names}: lightness ${shown(lightness(funded))} and ${shown(lightness(partial))}, the first must be darker`,
        ]
      : []),
    ...hollow
      .filter((each) => lightness(status[each].fill) < lightness(partial))
      .map(
        (each) =>
          `Fill of ${FUNDING_LABEL[each]}: lightness ${shown(lightness(status[each].fill))}, must be paler than that of ${FUNDING_LABEL.partial}, ${shown(lightness(partial))}`,
      ),
  ];
}

/** Every two statuses must look different to every eye; TBC and Not stated are greys, told apart by dots and "?". */
function pairFaults({ status }: HouseColours): readonly string[] {
  const identity = (each: HouseStatus): string =>
    each === 'funded' || each === 'partial' ? status[each].fill : status[each].outline;
  return HOUSE_STATUSES.flatMap((one, index) =>
    HOUSE_STATUSES.slice(index + 1).flatMap((other) => {
      if (one === 'tbc' && other === 'not-stated') return [];
      const { distance, vision } = leastDistance(identity(one), identity(other));
      const eye = vision === 'normal' ? '' : ` (${vision})`;
      const names = `${FUNDING_LABEL[one]} and ${FUNDING_LABEL[other]}`;
      return distance < APART ? [`${names}: ${shown(distance)}, needs ${String(APART)}${eye}`] : [];
    }),
  );
}

/** One decimal, rounded down: "3.0, needs 3" would be nonsense. */
function shown(measured: number): string {
  return (Math.floor(measured * 10) / 10).toFixed(1);
}
