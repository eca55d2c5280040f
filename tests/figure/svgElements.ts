/** One element of an SVG text as `renderSvg` writes it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly depth: number;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The elements in document order. Throws when tags are not balanced or anything stands between them that is not text. */
export function svgElements(svg: string): readonly SvgElement[] {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of svg.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = '', selfClosing, text = ''] = match;
    if (match.index !== end) throw new Error(`not an element: ${svg.slice(end, match.index)}`);
    end = match.index + whole.length;
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`unbalanced: ${name}`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:-]+)="([^"<]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescape(value),
    ]);
    elements.push({
      name,
      attributes: Object.fromEntries(pairs) as Record<string, string>,
      text: unescape(text).trim(),
      depth: open.length,
    });
    if (selfClosing !== '/') open.push(name);
  }
  if (open.length > 0 || end !== svg.length) throw new Error(`unfinished: ${open.join(' ')}`);
  return elements;
}
