import type { SvgElement } from './svgElements';

const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'fill-opacity',
  'stroke-opacity',
];

/** Elements and attributes that draw alike in every renderer tried (CONVENTIONS 4, "Paper profile"). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: [
    'xmlns',
    'width',
    'height',
    'viewBox',
    'role',
    'aria-labelledby',
    'lang',
    'xml:lang',
    'font-family',
    'text-rendering',
  ],
  title: ['id'],
  desc: ['id'],
  g: [],
  rect: ['x', 'y', 'width', 'height', 'rx', ...PAINT],
  line: ['x1', 'y1', 'x2', 'y2', ...PAINT],
  path: ['d', ...PAINT],
  text: ['x', 'y', 'font-size', 'font-weight', 'fill', 'lang', 'xml:lang'],
};

const NUMBER = /^-?\d+(\.\d+)?$/;
const NUMERIC = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'rx', 'font-size', 'font-weight', 'stroke-width'];

/** Path data of the figure's own shapes, and of letters drawn as shapes, which have curves. */
const PATHS = { shapes: /^[MLAZ\d\s.,-]+$/, letters: /^[MLAQZ\d\s.,-]+$/ } as const;

/** Where an SVG leaves the paper profile, in plain words; empty when it keeps to it. */
export function profileBreaches(
  elements: readonly SvgElement[],
  paths: keyof typeof PATHS = 'shapes',
): readonly string[] {
  return elements.flatMap((element) => {
    const allowed = ALLOWED[element.name];
    if (allowed === undefined) return [`element <${element.name}> is not in the profile`];
    const breaches = Object.entries(element.attributes).flatMap(([name, value]) => {
      const place = `${element.name} ${name}="${value}"`;
      if (!allowed.includes(name)) return [`${place}: attribute is not in the profile`];
      if (name === 'fill' || name === 'stroke')
        return /^(#[0-9A-F]{6}|none)$/i.test(value) ? [] : [`${place}: not #rrggbb`];
      if (NUMERIC.includes(name) && !NUMBER.test(value)) return [`${place}: not a plain number`];
      if (name === 'd' && !PATHS[paths].test(value)) return [`${place}: not plain path data`];
      return [];
    });
    const placed = element.name !== 'text' || ('x' in element.attributes && 'y' in element.attributes);
    return placed ? breaches : [...breaches, 'text without x and y'];
  });
}
