import type { Scene } from '../../scene/node';

/** How text is set in a live figure: as on the root of a file. */
export function figureType({ fontFamily }: Scene): Readonly<Record<string, string>> {
  return { 'font-family': fontFamily, 'text-rendering': 'geometricPrecision' };
}
