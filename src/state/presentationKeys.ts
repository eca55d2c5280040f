import type { Action } from './presentation';

/** What is asked of the window that the presentation is in. */
export interface WindowDeed {
  readonly do: 'full-screen' | 'speaker';
}

/** What a key can ask for. */
export type Deed = Action | WindowDeed;

export function isOfWindow(deed: Deed): deed is WindowDeed {
  return deed.do === 'full-screen' || deed.do === 'speaker';
}

/** A keystroke, as far as it matters here. */
export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** It comes from holding the key down. */
  readonly repeat: boolean;
}

/** Where the keys go. On a button Space and Enter press it; in a list arrows go through it. */
export type KeyPlace = 'slide' | 'button' | 'list';

/** Keys that are no characters: they act whatever is chosen about single keys (CONVENTIONS A8). */
const NAMED: Readonly<Record<string, Deed>> = {
  PageDown: { do: 'next' },
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageUp: { do: 'previous' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'enter' },
  Escape: { do: 'escape' },
};

/** Characters. `;` `:` `/` and V are what some remotes send to blank the screen (CONVENTIONS R3). */
const SINGLE: Readonly<Record<string, Deed>> = {
  n: { do: 'next' },
  p: { do: 'previous' },
  b: { do: 'blank', to: 'black' },
  '.': { do: 'blank', to: 'black' },
  ';': { do: 'blank', to: 'black' },
  ':': { do: 'blank', to: 'black' },
  '/': { do: 'blank', to: 'black' },
  v: { do: 'blank', to: 'black' },
  w: { do: 'blank', to: 'white' },
  ',': { do: 'blank', to: 'white' },
  f: { do: 'full-screen' },
  s: { do: 'speaker' },
  g: { do: 'toggle', what: 'list' },
  '?': { do: 'toggle', what: 'help' },
  d: { do: 'detail' },
  l: { do: 'pointer' },
  '[': { do: 'walk', by: -1 },
  ']': { do: 'walk', by: 1 },
};

const OF_BUTTONS = ['Enter', ' '];
const OF_LISTS = ['ArrowUp', 'ArrowDown', 'Home', 'End', ...OF_BUTTONS];

/** Holding a key down goes on moving; it does not blink a screen. */
const REPEATING: readonly Deed['do'][] = ['next', 'previous', 'walk'];

/** What a key does while presenting; `undefined`: nothing, or what the browser does with it. */
export function deedOf(stroke: Stroke, place: KeyPlace, singleKeys: boolean): Deed | undefined {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  if (place === 'button' && OF_BUTTONS.includes(stroke.key)) return undefined;
  if (place === 'list' && OF_LISTS.includes(stroke.key)) return undefined;
  const deed = namedDeed(stroke) ?? (singleKeys ? singleDeed(stroke.key) : undefined);
  return deed !== undefined && stroke.repeat && !REPEATING.includes(deed.do) ? undefined : deed;
}

function namedDeed({ key, shiftKey }: Stroke): Deed | undefined {
  if (key === ' ') return { do: shiftKey ? 'previous' : 'next' };
  return Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
}

function singleDeed(key: string): Deed | undefined {
  if (/^\d$/.test(key)) return { do: 'type', digit: key };
  const name = key.toLowerCase();
  return Object.hasOwn(SINGLE, name) ? SINGLE[name] : undefined;
}
