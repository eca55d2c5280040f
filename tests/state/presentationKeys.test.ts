import { describe, expect, it } from 'vitest';
import { deedOf, type KeyPlace, type Stroke } from '../../src/state/presentationKeys';

function stroke(key: string, more: Partial<Stroke> = {}): Stroke {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more };
}

/** The name of what a key does. */
function done(key: string, more: Partial<Stroke> = {}, place: KeyPlace = 'slide', single = true): string | undefined {
  const deed = deedOf(stroke(key, more), place, single);
  if (deed === undefined) return undefined;
  const { do: name, ...rest } = deed;
  return [name, ...Object.values(rest).map(String)].join(' ');
}

describe('the keys while presenting', () => {
  it.each([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank black', ['b', 'B', '.', ';', ':', '/', 'v', 'V']],
    ['blank white', ['w', 'W', ',']],
    ['full-screen', ['f', 'F']],
    ['escape', ['Escape']],
    ['toggle help', ['?']],
    ['toggle list', ['g', 'G']],
    ['speaker', ['s', 'S']],
    ['detail', ['d', 'D']],
    ['pointer', ['l', 'L']],
    ['walk -1', ['[']],
    ['walk 1', [']']],
    ['enter', ['Enter']],
    ['type 7', ['7']],
  ])('%s: %s (R3)', (name, keys) => {
    expect(keys.map((key) => done(key))).toEqual(keys.map(() => name));
  });

  it('go back with Shift+Space (R3)', () => {
    expect(done(' ', { shiftKey: true })).toBe('previous');
  });

  it('leave single characters alone when they are turned off, and keep the keys of clickers (A8)', () => {
    for (const key of ['n', 'p', 'b', '.', ';', '/', 'w', ',', 'f', '?', 'g', 's', 'd', 'l', '[', '7'])
      expect(done(key, {}, 'slide', false)).toBeUndefined();
    expect(['PageDown', 'PageUp', ' ', 'Home', 'Escape'].map((key) => done(key, {}, 'slide', false))).toEqual([
      'next',
      'previous',
      'next',
      'first',
      'escape',
    ]);
  });

  it('leave Ctrl, Cmd and Alt to the browser', () => {
    expect(done('f', { ctrlKey: true })).toBeUndefined();
    expect(done('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(done('p', { metaKey: true })).toBeUndefined();
  });

  it('leave a button its Enter and Space, and a list its arrows', () => {
    expect(done('Enter', {}, 'button')).toBeUndefined();
    expect(done(' ', {}, 'button')).toBeUndefined();
    expect(done('PageDown', {}, 'button')).toBe('next');
    expect(done('ArrowDown', {}, 'list')).toBeUndefined();
    expect(done('PageDown', {}, 'list')).toBe('next');
    expect(done('ArrowDown', {}, 'button')).toBe('next');
  });

  it('go on moving while held down, and do not blink', () => {
    expect(done('PageDown', { repeat: true })).toBe('next');
    expect(done('b', { repeat: true })).toBeUndefined();
    expect(done('Escape', { repeat: true })).toBeUndefined();
  });

  it('do not know what every object has', () => {
    expect(done('constructor')).toBeUndefined();
    expect(done('toString')).toBeUndefined();
  });
});
