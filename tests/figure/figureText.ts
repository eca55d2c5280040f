import { arimoMetrics } from '../../src/layout/textMetrics';
import { rectsIntersect, type Rect } from '../../src/base/geometry';
import { assertExists } from '../../src/base/assert';
import { contrastOf } from '../../src/theme/contrast';
import type { SvgElement } from './svgElements';

/** A drawn line of text with the box its letters fill (Arial's ascent and descent), in user units. */
export interface DrawnText extends Rect {
  readonly text: string;
  /** Type size in points at the size the figure is placed. */
  readonly points: number;
}

const POINTS_PER_MM = 72 / 25.4;

/** Every text of an exported figure, measured by its own metrics. */
export function drawnTexts(elements: readonly SvgElement[]): readonly DrawnText[] {
  const root = assertExists(elements[0], 'svg element').attributes;
  const units = Number(assertExists(root['viewBox'], 'viewBox').split(' ')[2]);
  const width = assertExists(root['width'], 'width');
  const scale = width.endsWith('mm') ? (Number.parseFloat(width) * POINTS_PER_MM) / units : 0.75;
  return elements
    .filter((element) => element.name === 'text')
    .map(({ attributes, text }) => {
      const size = Number(attributes['font-size']);
      const length = arimoMetrics.widthOf(text, size, attributes['font-weight'] === '700' ? 'bold' : 'regular');
      const x = Number(attributes['x']);
      return { text, x, y: Number(attributes['y']) - size * 0.8, width: length, height: size, points: size * scale };
    });
}

/** Pairs of texts whose letters would touch. */
export function overlappingTexts(texts: readonly DrawnText[]): readonly string[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y);
  const overlaps: string[] = [];
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = assertExists(sorted[next], 'text');
      if (b.y >= a.y + a.height) break;
      if (rectsIntersect(shrunk(a), shrunk(b))) overlaps.push(`"${a.text}" and "${b.text}"`);
    }
  }
  return overlaps;
}

/** Texts that leave the figure, with a tenth of a unit for rounding. */
export function textsOutside(texts: readonly DrawnText[], size: { width: number; height: number }): readonly string[] {
  return texts
    .filter(
      ({ x, y, width, height }) =>
        x < -0.1 || y < -0.1 || x + width > size.width + 0.1 || y + height > size.height + 0.1,
    )
    .map(({ text }) => text);
}

/**
 * Texts that stand on a bar. Allowed is only the label of a milestone wholly inside its own bar, which has no pattern and
 * a fill that the letters stand out from (CONVENTIONS P7, A12).
 */
export function textsOnBars(elements: readonly SvgElement[], texts: readonly DrawnText[]): readonly string[] {
  const groups = groupsOf(elements);
  const drawn = elements.flatMap((element, index) => (element.name === 'text' ? [index] : []));
  const bars = elements.flatMap(({ name, attributes }, index) =>
    name === 'rect' && attributes['rx'] !== undefined ? [index] : [],
  );
  return texts.flatMap((text, place) => {
    const index = assertExists(drawn[place], 'text element');
    const ink = assertExists(elements[index]?.attributes['fill'], 'fill');
    const foreign = bars.filter((bar) => {
      const { attributes } = assertExists(elements[bar], 'bar');
      const box = boxOf(attributes);
      if (!rectsIntersect(shrunk(text), box)) return false;
      const { fill = 'none' } = attributes;
      const own = groups[bar] === groups[index] && text.x >= box.x && text.x + text.width <= box.x + box.width;
      const plain = !elements.some(({ name }, other) => name === 'path' && groups[other] === groups[bar]);
      return !own || !plain || (fill !== 'none' && contrastOf(ink, fill) < 4.5);
    });
    return foreign.length > 0 ? [text.text] : [];
  });
}

/** For each element the place of the group it stands in. */
function groupsOf(elements: readonly SvgElement[]): readonly number[] {
  const open: number[] = [];
  return elements.map(({ name, depth }, index) => {
    const group = open[depth - 1] ?? 0;
    open[depth] = name === 'g' ? index : group;
    return group;
  });
}

function boxOf(attributes: SvgElement['attributes']): Rect {
  const number = (name: string): number => Number(attributes[name]);
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}

function shrunk(box: Rect): Rect {
  return { x: box.x + 0.05, y: box.y + 0.05, width: box.width - 0.1, height: box.height - 0.1 };
}
