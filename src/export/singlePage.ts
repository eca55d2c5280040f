/** What the whole app as one file is made of, besides the page that all builds share. */
export interface PageParts {
  /** All code, as one module that imports nothing. */
  readonly script: string;
  readonly styles: string;
  /** The Content-Security-Policy, with the SHA-256 of scripts and styles (CONVENTIONS S2). */
  readonly policy: string;
}

const ENTRY = '<script type="module" src="/src/main.ts"></script>';
const ICON = /href="\.\/icon\.svg"/;
const FIRST_OF_HEAD = '<meta charset="utf-8" />';

/**
 * The app as one page that opens from a disk: `template` is `index.html`, `icon` the SVG of its icon. The same parts give
 * the same bytes, so that a page can tell its own text from its parts alone.
 */
export function singlePage(template: string, icon: string, { script, styles, policy }: PageParts): string {
  // Functions, because `$&` in code would be taken for a pattern.
  return [
    [ICON, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`] as const,
    ['</head>', `  <style>${styles}</style>\n  </head>`] as const,
    [ENTRY, `<script type="module">${script}</script>`] as const,
  ].reduce((page, [place, text]) => put(page, place, text), withPolicy(template, policy));
}

/** A page that states its policy, before anything that it governs. */
export function withPolicy(page: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return put(page, FIRST_OF_HEAD, `${FIRST_OF_HEAD}\n    ${meta}`);
}

function put(page: string, place: string | RegExp, text: string): string {
  if (!(typeof place === 'string' ? page.includes(place) : place.test(page)))
    throw new Error(`single page: no place for ${text.slice(0, 40)}`);
  return page.replace(place, () => text);
}
