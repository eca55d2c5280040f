/** The id of the block of data in a page that a plan was saved as. */
export const PACK_ID = 'milepost-pack';

const OPENING = `<script type="application/json" id="${PACK_ID}">`;
const CLOSING = '</script>';
const MODULE = /<script\b[^>]*type="module"/;
const TITLE = /<title>[^<]*<\/title>/;

/** A page that holds a plan, taken apart. */
export interface PageParts {
  /** The block of data as it stands in the page. */
  readonly json: string;
  /** Everything else. */
  readonly rest: string;
}

/**
 * The app's own page with a plan in it, under the title of the plan. The data stand in a block that browsers do not run,
 * before the code that reads it. They hold no sign that ends the block or means anything in HTML: those are written as
 * `\uXXXX`, which only a reader of JSON takes for a sign.
 */
export function withPack(app: string, json: string, title: string): string {
  const page = titled(bare(app), title);
  const at = placeOfBlock(page);
  return `${page.slice(0, at)}${OPENING}${blockText(json)}${CLOSING}\n${page.slice(at)}`;
}

/** A page taken apart; `undefined` when it holds no plan, or more than one. */
export function partsOf(page: string): PageParts | undefined {
  const start = page.indexOf(OPENING);
  const end = page.indexOf(CLOSING, start);
  if (start < 0 || end < 0) return undefined;
  const after = page.slice(end + CLOSING.length).replace(/^\n/, '');
  const module = after.search(MODULE);
  // The code of the app knows how a block begins: only what stands before it is a block.
  if (after.slice(0, Math.max(0, module)).includes(OPENING)) return undefined;
  const before = page.slice(0, start);
  return MODULE.test(before) ? undefined : { json: page.slice(start + OPENING.length, end), rest: before + after };
}

/** True when the page is the app letter for letter, but for its title and the block of data. */
export function isAppAround(page: string, app: string, title: string): boolean {
  return partsOf(page)?.rest === titled(bare(app), title);
}

/** The app of a page that may hold a plan already. */
function bare(page: string): string {
  return partsOf(page)?.rest ?? page;
}

function titled(page: string, title: string): string {
  return page.replace(TITLE, () => `<title>${htmlText(title)}</title>`);
}

/** Before the first module, or at the end of the body. */
function placeOfBlock(page: string): number {
  const module = page.search(MODULE);
  if (module >= 0) return module;
  const body = page.lastIndexOf('</body>');
  if (body < 0) throw new Error('missing </body>: not a page of the app');
  return body;
}

function blockText(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\0': '\ufffd' };

function htmlText(text: string): string {
  return text.replace(/[&<>\0]/g, (sign) => SIGNS[sign] ?? sign);
}
