import { foldText } from '../base/fold';
import type { ValueLook } from './colouring';

/** The look whose colour is nearest to the one that a word names. */
const NEAREST: Readonly<Record<string, ValueLook>> = {
  green: 'solid',
  amber: 'upright',
  yellow: 'upright',
  orange: 'upright',
  gold: 'upright',
  red: 'hollow',
  blue: 'crossed',
  pink: 'dotted',
  purple: 'slanted',
  violet: 'slanted',
};

/** The look for a value such as "Red" or "Green – on track"; `undefined` when it names no colour, or several. */
export function colourNamed(value: string): ValueLook | undefined {
  const words = foldText(value).split(/[^a-z]+/);
  const named = new Set(words.flatMap((word) => (Object.hasOwn(NEAREST, word) ? [NEAREST[word]] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}
