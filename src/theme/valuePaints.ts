import type { ValueLook } from '../view/colouring';
import type { CategoryPaint } from './theme';

const SOLID: readonly number[] = [];

type Distinct = Pick<CategoryPaint, 'pattern' | 'glyph' | 'outlineWidth'>;

/** What tells the looks apart without colour: no two share a pattern and a glyph (CONVENTIONS A13). */
const SHAPES: Readonly<Record<ValueLook, Distinct>> = {
  solid: { pattern: 'none', glyph: 'disc', outlineWidth: 1.5 },
  upright: { pattern: 'uprights', glyph: 'triangle', outlineWidth: 1.5 },
  pale: { pattern: 'none', glyph: 'block', outlineWidth: 1.5 },
  hollow: { pattern: 'none', glyph: 'ring', outlineWidth: 2.5 },
  crossed: { pattern: 'crosses', glyph: 'kite', outlineWidth: 1.5 },
  dotted: { pattern: 'dots', glyph: 'triangle-down', outlineWidth: 1.5 },
  slanted: { pattern: 'hatch', glyph: 'plus', outlineWidth: 1.5 },
  striped: { pattern: 'stripe', glyph: 'half-disc', outlineWidth: 1.5 },
};

/** Fill and outline; the outline also draws the pattern. */
type Colours = Readonly<Record<ValueLook, readonly [fill: string, outline: string]>>;

/**
 * Chosen by measured distance: every two identifying colours (the outline of the hollow look, the fill of the others)
 * are at least 18 apart by CIEDE2000, to the normal eye and to deuteranopes, protanopes and tritanopes; outlines have
 * 6:1 on white and on every tint (CONVENTIONS P4; held by tests/theme).
 */
const LIGHT: Colours = {
  solid: ['#2F5B59', '#28504E'],
  upright: ['#FAD169', '#5C4200'],
  pale: ['#94F1FC', '#0A4F5E'],
  hollow: ['#FFFFFF', '#B0061C'],
  crossed: ['#769EF9', '#1E3A8A'],
  dotted: ['#EF758C', '#6E1230'],
  slanted: ['#B836D3', '#560A66'],
  striped: ['#8B8C27', '#3F4010'],
};

/** On a dark screen, `#14171A`; at least 15 apart. */
const DARK: Colours = {
  solid: ['#048F67', '#3DB892'],
  upright: ['#F9BD01', '#FFE7A8'],
  pale: ['#9BE2FE', '#9BE2FE'],
  hollow: ['#14171A', '#FC3C29'],
  crossed: ['#829CF3', '#D6DFFC'],
  dotted: ['#FACED0', '#FDEBEC'],
  slanted: ['#9E48D3', '#DCB9F2'],
  striped: ['#9FAE75', '#E2E9CD'],
};

/** Patterns on a dark screen are drawn in its ground: light lines on light fills would not show. */
const DARK_PATTERN = '#14171A';

function paints(colours: Colours, patternColour: string | undefined): Readonly<Record<ValueLook, CategoryPaint>> {
  const looks = Object.keys(SHAPES) as ValueLook[];
  const entries = looks.map((look): [ValueLook, CategoryPaint] => {
    const [fill, outline] = colours[look];
    return [look, { ...SHAPES[look], fill, outline, dash: SOLID, patternColour: patternColour ?? outline }];
  });
  return Object.fromEntries(entries) as Record<ValueLook, CategoryPaint>;
}

export const LIGHT_VALUES = paints(LIGHT, undefined);
export const DARK_VALUES = paints(DARK, DARK_PATTERN);
