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
 * 7:1 on white and on lane tint (CONVENTIONS P4; held by tests/theme).
 */
const LIGHT: Colours = {
  solid: ['#305C56', '#28504A'],
  upright: ['#FAC413', '#5C4200'],
  pale: ['#94F1FC', '#0A4F5E'],
  hollow: ['#FFFFFF', '#B0061C'],
  crossed: ['#769EF9', '#1E3A8A'],
  dotted: ['#C18B9F', '#5E2440'],
  slanted: ['#B836D3', '#560A66'],
  striped: ['#969E64', '#3F4519'],
};

/** On a dark screen, `#14171A`; at least 15 apart. */
const DARK: Colours = {
  solid: ['#22876B', '#3FA98B'],
  upright: ['#FFC216', '#FFE7A8'],
  pale: ['#A8FAFF', '#A8FAFF'],
  hollow: ['#14171A', '#FC3651'],
  crossed: ['#6CA9F6', '#D2E4FC'],
  dotted: ['#D7ACB2', '#F6E6E8'],
  slanted: ['#9555B0', '#D9B5E8'],
  striped: ['#8AA35D', '#DDE8C6'],
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
