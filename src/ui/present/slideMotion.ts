import type { Rect } from '../../base/geometry';
import type { DrawnSlide } from './drawSlide';

/** How long marks are on their way, and how long things take to come or go, in ms: 200 to 600 in all. */
const MOVE_MS = 420;
const FADE_MS = 260;

const EASE = 'cubic-bezier(0.3, 0, 0.2, 1)';

/** More marks than this on a slide fade instead: moving them would not keep up. */
const MOST_MOVED = 250;

/** Where the parts of a mark stood: its shapes, its words. */
interface Stood {
  readonly shapes: Rect | undefined;
  readonly words: Rect | undefined;
}

export type Places = ReadonlyMap<string, Stood>;

/** Where every mark of a slide stands, in units of the slide. */
export function placesOf({ marks }: DrawnSlide): Places {
  if (marks.size > MOST_MOVED) return new Map();
  return new Map([...marks].map(([key, mark]) => [key, { shapes: boxOf(mark, false), words: boxOf(mark, true) }]));
}

/** Moves what stays from where it stood and lets the rest come; gives what runs. Looks alone change, never the page. */
export function moveIn(before: DrawnSlide, places: Places, after: DrawnSlide): readonly Animation[] {
  const running: Animation[] = [];
  for (const [key, mark] of after.marks) {
    const stood = places.get(key);
    running.push(...(stood === undefined ? [fadeIn(mark)] : moved(mark, stood)));
  }
  for (const [key, element] of after.still) if (!before.still.has(key)) running.push(fadeIn(element));
  return running;
}

export function fadeIn(element: Element): Animation {
  return element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE_MS, easing: EASE });
}

export function fadeOut(element: Element): Animation {
  return element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, easing: EASE, fill: 'forwards' });
}

const isWords = (element: Element): boolean => element.matches('text') || element.querySelector('text') !== null;

/** What is drawn of a mark: not the areas where a pointer counts as on it. */
function partsOf(mark: Element, words: boolean): readonly SVGGraphicsElement[] {
  return [...mark.children].filter(
    (part): part is SVGGraphicsElement =>
      part instanceof SVGGraphicsElement && part.getAttribute('fill') !== 'transparent' && isWords(part) === words,
  );
}

function boxOf(mark: Element, words: boolean): Rect | undefined {
  const boxes = partsOf(mark, words).map((part) => part.getBBox());
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Bars go over into the bars to be; words go along at their size. */
function moved(mark: Element, stood: Stood): readonly Animation[] {
  const along = (words: boolean, was: Rect | undefined): readonly Animation[] => {
    const is = boxOf(mark, words);
    if (was === undefined || is === undefined) return [];
    const from = words ? shift(was, is) : stretch(was, is);
    if (from === undefined) return [];
    return partsOf(mark, words).map((part) =>
      part.animate([{ transform: from }, { transform: 'none' }], { duration: MOVE_MS, easing: EASE }),
    );
  };
  return [...along(false, stood.shapes), ...along(true, stood.words)];
}

function shift(was: Rect, is: Rect): string | undefined {
  const [x, y] = [was.x - is.x, was.y - is.y];
  return Math.abs(x) + Math.abs(y) < 0.5 ? undefined : `translate(${String(x)}px, ${String(y)}px)`;
}

function stretch(was: Rect, is: Rect): string | undefined {
  const [wide, high] = [is.width > 0 ? was.width / is.width : 1, is.height > 0 ? was.height / is.height : 1];
  const [x, y] = [was.x - is.x * wide, was.y - is.y * high];
  if (Math.abs(was.x - is.x) + Math.abs(was.y - is.y) + Math.abs(was.width - is.width) < 0.5) return undefined;
  return `matrix(${[wide, 0, 0, high, x, y].map(String).join(', ')})`;
}
