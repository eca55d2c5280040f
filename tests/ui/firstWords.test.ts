import { expect, it } from 'vitest';
import { firstWords } from '../../src/ui/panel/firstWords';

it('firstWords(text, most) ends between words, and leaves a short text as it is', () => {
  expect(firstWords('Agreed by Cabinet', 17)).toBe('Agreed by Cabinet');
  expect(firstWords('Agreed by Cabinet', 16)).toBe('Agreed by…');
  expect(firstWords('Agreed by Cabinet', 9)).toBe('Agreed by…');
  expect(firstWords('Whakawhanaungatanga', 5)).toBe('Whaka…');
});
