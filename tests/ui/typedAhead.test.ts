import { describe, expect, it } from 'vitest';
import { NOTHING_AHEAD, typeAhead, type TypedAhead } from '../../src/ui/palette/typedAhead';

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false, getModifierState: () => false };

function typed(...keys: string[]): TypedAhead | 'closed' | undefined {
  return keys.reduce<TypedAhead | 'closed' | undefined>(
    (ahead, key) => (typeof ahead === 'object' ? typeAhead(ahead, { ...PLAIN, key }) : ahead),
    NOTHING_AHEAD,
  );
}

describe('what is typed before the list of commands is there', () => {
  it('is kept, spaces and all, without the keys that write nothing', () => {
    expect(typed('Shift', 'G', 'o', ' ', 'Tab', 'ArrowDown', 'ā', '👍')).toEqual({ text: 'Go ā👍', isEntered: false });
  });

  it('is taken back letter by letter', () => {
    expect(typed('a', '👍', 'Backspace', 'Backspace', 'Backspace', 'b')).toEqual({ text: 'b', isEntered: false });
  });

  it('ends with Enter: what comes then was not meant for the list', () => {
    expect(typed('a', 'Enter', 'b', 'Backspace')).toEqual({ text: 'a', isEntered: true });
  });

  it('is given up with Esc, and with the keys that asked for the list', () => {
    expect(typed('a', 'Escape')).toBe('closed');
    expect(typed('a', 'Enter', 'Escape')).toBe('closed');
    expect(typeAhead(NOTHING_AHEAD, { ...PLAIN, key: 'K', metaKey: true })).toBe('closed');
  });

  it('holds no shortcut, but the letters that are written with AltGr', () => {
    expect(typeAhead(NOTHING_AHEAD, { ...PLAIN, key: 'r', ctrlKey: true })).toBeUndefined();
    expect(typeAhead(NOTHING_AHEAD, { ...PLAIN, key: 'ArrowLeft', altKey: true })).toBeUndefined();
    const altGr = { ...PLAIN, key: '@', ctrlKey: true, altKey: true, getModifierState: () => true };
    expect(typeAhead(NOTHING_AHEAD, altGr)).toEqual({ text: '@', isEntered: false });
  });

  it('leaves alone what is being composed', () => {
    expect(typeAhead(NOTHING_AHEAD, { ...PLAIN, key: 'か', isComposing: true })).toEqual(NOTHING_AHEAD);
  });
});
