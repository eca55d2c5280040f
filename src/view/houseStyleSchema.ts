import * as v from 'valibot';
import { HOUSE_FONTS, HOUSE_STATUSES, type HouseStatus, type HouseStyle } from './houseStyle';

/** The smallest and largest type of a figure, in pt (CONVENTIONS E3). */
const LEAST_PT = 9;
const MOST_PT = 36;

/** What a house style leaves unsaid is as in the figures of Milepost. */
const USUAL: HouseStyle = {
  name: 'House style',
  font: 'Arial',
  sizes: { title: 14, label: 10, smallest: 9 },
  colours: {
    ink: '#1A1A1A',
    quietInk: '#595959',
    lines: '#C3C9D1',
    laneTint: undefined,
    status: {
      funded: { fill: '#14146E', outline: '#14146E' },
      partial: { fill: '#E15F0A', outline: '#5A1F00' },
      unfunded: { fill: '#FFFFFF', outline: '#9E49B7' },
      tbc: { fill: '#FFFFFF', outline: '#595959' },
      'not-stated': { fill: '#FFFFFF', outline: '#767676' },
    },
  },
};

const colour = (usual: string) =>
  v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb')), usual);

const points = (usual: number) =>
  v.optional(
    v.pipe(
      v.number('a size is a number of points'),
      v.minValue(LEAST_PT, `no type is smaller than ${LEAST_PT} pt`),
      v.maxValue(MOST_PT, `no type is larger than ${MOST_PT} pt`),
    ),
    usual,
  );

const paint = (status: HouseStatus) => {
  const usual = USUAL.colours.status[status];
  return v.optional(v.strictObject({ fill: colour(usual.fill), outline: colour(usual.outline) }), {});
};

const status = v.strictObject(
  Object.fromEntries(HOUSE_STATUSES.map((each) => [each, paint(each)])) as Record<
    HouseStatus,
    ReturnType<typeof paint>
  >,
);

/** A house style as it is written to a file: whatever is said must be right, what is unsaid is as usual. */
export const houseStyleSchema = v.pipe(
  v.strictObject({
    name: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('it is empty'), v.maxLength(80)), USUAL.name),
    font: v.optional(
      v.picklist(HOUSE_FONTS, `text is measured with the widths of Arial, so it can be ${HOUSE_FONTS.join(', ')}`),
      USUAL.font,
    ),
    sizes: v.optional(
      v.strictObject({
        title: points(USUAL.sizes.title),
        label: points(USUAL.sizes.label),
        smallest: points(USUAL.sizes.smallest),
      }),
      {},
    ),
    colours: v.optional(
      v.strictObject({
        ink: colour(USUAL.colours.ink),
        quietInk: colour(USUAL.colours.quietInk),
        lines: colour(USUAL.colours.lines),
        laneTint: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb'))),
        status: v.optional(status, {}),
      }),
      {},
    ),
  }),
  v.transform(({ colours, ...rest }): HouseStyle => ({ ...rest, colours: { ...colours, laneTint: colours.laneTint } })),
);

/** The sizes make sense together: the smallest is not larger than the usual, the title not smaller. */
export function sizesInOrder({ sizes: { title, label, smallest } }: HouseStyle): boolean {
  return smallest <= label && label <= title;
}
