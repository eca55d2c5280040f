import { describe, expect, it } from 'vitest';
import { cardPlace } from '../../src/ui/timeline/cardPlace';

const WINDOW = { width: 1000, height: 600 };
const CARD = { width: 300, height: 200 };

describe('cardPlace(mark, pointer, card, window)', () => {
  it('is under the mark, so that the mark stays in view', () => {
    expect(cardPlace({ x: 100, y: 50, width: 80, height: 12 }, undefined, CARD, WINDOW)).toEqual({ x: 100, y: 70 });
  });

  it('is above a mark near the bottom', () => {
    expect(cardPlace({ x: 100, y: 550, width: 80, height: 12 }, undefined, CARD, WINDOW).y).toBe(342);
  });

  it('stays inside the window at its right edge', () => {
    expect(cardPlace({ x: 900, y: 50, width: 80, height: 12 }, { x: 980, y: 55 }, CARD, WINDOW).x).toBe(692);
  });
});
