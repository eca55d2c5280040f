import { FONT_FAMILY } from '../../render/svgString';

/** How text is set in a live figure: as on the root of a file. */
export const FIGURE_TYPE = { 'font-family': FONT_FAMILY, 'text-rendering': 'geometricPrecision' } as const;
