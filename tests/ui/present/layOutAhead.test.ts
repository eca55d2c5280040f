import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOutAhead } from '../../../src/ui/present/layOutAhead';

/** Slides of five steps that remember which were laid out. */
function fiveSteps(): { slides: Parameters<typeof layOutAhead>[0]; asked: number[] } {
  const asked: number[] = [];
  const steps = Array.from({ length: 5 }, (_, at) => ({ id: String(at) }));
  const partsOf = (step: number): readonly never[] => {
    asked.push(step);
    return [];
  };
  return { slides: { steps, partsOf } as unknown as Parameters<typeof layOutAhead>[0], asked };
}

describe('layOutAhead', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lays out the step after, the one before and the one after next, once marks stand still', () => {
    const { slides, asked } = fiveSteps();
    layOutAhead(slides, 2);
    expect(asked).toEqual([]);
    vi.runAllTimers();
    expect(asked).toEqual([3, 1, 4]);
  });

  it('asks for no step beyond the ends', () => {
    const { slides, asked } = fiveSteps();
    layOutAhead(slides, 4);
    vi.runAllTimers();
    expect(asked).toEqual([3]);
  });

  it('stops when it is called off, also between two steps', () => {
    const { slides, asked } = fiveSteps();
    const callOff = layOutAhead(slides, 2);
    while (asked.length === 0) vi.advanceTimersToNextTimer();
    callOff();
    vi.runAllTimers();
    expect(asked).toEqual([3]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
