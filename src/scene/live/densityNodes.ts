import type { Density } from '../../layout/live/density';
import type { Theme } from '../../theme/theme';
import type { PathNode } from '../node';
import { paintOf } from '../statusShape';

interface Placed extends Density {
  readonly top: number;
  readonly height: number;
}

/** The density of a lane from `left` to `right`: for every look the stretches it takes, one upon the other. */
export function densityNodes(density: Placed, left: number, right: number, theme: Theme): readonly PathNode[] {
  const { bin, layers, most, top, height } = density;
  const first = Math.max(Math.floor((left - density.left) / bin), 0);
  const bins = layers[0]?.counts.length ?? 0;
  const last = Math.min(Math.ceil((right - density.left) / bin), bins) - 1;
  if (last < first || most === 0) return [];
  let floor = new Float64Array(last - first + 1);
  return layers.map(({ look, counts }) => {
    const ceiling = floor.map((count, index) => count + (counts[first + index] ?? 0));
    const { fill, outline } = paintOf(theme, look);
    const at = (index: number): number => density.left + (first + index) * bin;
    const y = (count: number): number => top + height - (count / most) * height;
    const d = `${steps(ceiling, at, y)}${stepsBack(floor, at, y)}Z`;
    floor = ceiling;
    return { kind: 'path', d, fill, stroke: outline, strokeWidth: 0.5 };
  });
}

type Place = (value: number) => number;

const spell = (value: number): string => value.toFixed(1);

/** The outline of columns from left to right; columns of one height are one stroke. */
function steps(counts: Float64Array, at: Place, y: Place): string {
  let path = '';
  for (let index = 0; index < counts.length; index += 1) {
    const height = counts[index] ?? 0;
    if (index === 0) path += `M${spell(at(0))} ${spell(y(height))}`;
    else if (height !== counts[index - 1]) path += `H${spell(at(index))}V${spell(y(height))}`;
  }
  return `${path}H${spell(at(counts.length))}`;
}

function stepsBack(counts: Float64Array, at: Place, y: Place): string {
  let path = '';
  for (let index = counts.length - 1; index >= 0; index -= 1) {
    const height = counts[index] ?? 0;
    if (index === counts.length - 1) path += `V${spell(y(height))}`;
    else if (height !== counts[index + 1]) path += `H${spell(at(index + 1))}V${spell(y(height))}`;
  }
  return `${path}H${spell(at(0))}`;
}
