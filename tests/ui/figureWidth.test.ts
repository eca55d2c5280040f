import { describe, expect, it } from 'vitest';
import { figureWidth } from '../../src/ui/timeline/figureWidth';

describe('figureWidth(room, windowWidth)', () => {
  it('takes the room there is, less its margins', () => {
    expect(figureWidth(1425, 1440)).toBe(1376);
    expect(figureWidth(1025, 1440)).toBe(976);
  });

  it('is not pushed below its width without the panel on a tablet', () => {
    expect(figureWidth(609, 1024)).toBe(920);
    expect(figureWidth(419, 834)).toBe(768);
    expect(figureWidth(819, 834)).toBe(768);
  });

  it('never gets narrower than rows can be read (A15)', () => {
    expect(figureWidth(305, 320)).toBe(640);
  });
});
