import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MilestoneId } from '../../src/model/milestone';
import {
  BEGINNING,
  cursorAfter,
  cursorOf,
  isBare,
  presentationAfter,
  type Action,
  type Cursor,
  type Presentation,
  type Sequence,
} from '../../src/state/presentation';

const id = (name: string): MilestoneId => name as MilestoneId;

/** Steps of so many milestones each, with so many on a slide. */
function sequence(sizes: readonly number[], onOne: number): Sequence {
  const steps = sizes.map((_, index) => ({ id: `step ${String(index)}` }));
  return {
    steps,
    partsOf: (step) => {
      const size = sizes[step] ?? 0;
      const names = Array.from({ length: size }, (_, i) => id(`${String(step)}-${String(i)}`));
      const parts = Math.max(1, Math.ceil(size / onOne));
      return Array.from({ length: parts }, (_, part) => ({
        milestones: names.slice(part * onOne, (part + 1) * onOne),
      }));
    },
  };
}

/** Every slide in order. */
function allOf(slides: Sequence): readonly Cursor[] {
  return slides.steps.flatMap((_, step) => slides.partsOf(step).map((__, part) => ({ step, part })));
}

/** Which slide is shown: "2.1" for the second part of the third step. */
function shown({ place }: Pick<Presentation, 'place'>, slides: Sequence): string {
  const { step, part } = cursorOf(place, slides);
  return `${String(step)}.${String(part)}`;
}

const after = (state: Presentation, actions: readonly Action[], slides: Sequence): Presentation =>
  actions.reduce((now, action) => presentationAfter(now, action, slides), state);

const SIZES = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });
const TYPED = (digits: string): readonly Action[] => [...digits].map((digit) => ({ do: 'type', digit }) as const);
const ACTION: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action[]>(
    { do: 'next' },
    { do: 'previous' },
    { do: 'first' },
    { do: 'last' },
    { do: 'detail' },
    { do: 'enter' },
    { do: 'escape' },
    { do: 'pointer' },
    { do: 'walk', by: 1 },
    { do: 'walk', by: -1 },
    { do: 'toggle', what: 'list' },
    { do: 'toggle', what: 'help' },
    { do: 'blank', to: 'black' },
    { do: 'blank', to: 'white' },
  ),
  fc.record({ do: fc.constant('type' as const), digit: fc.constantFrom('1', '2', '9') }),
);
const SLIDES = sequence([2, 8, 0, 3], 4);

describe('a presentation', () => {
  it('begins with the first slide and stays at the ends', () => {
    expect(shown(BEGINNING, SLIDES)).toBe('0.0');
    expect(shown(after(BEGINNING, [{ do: 'previous' }], SLIDES), SLIDES)).toBe('0.0');
    expect(shown(after(BEGINNING, [{ do: 'last' }, { do: 'next' }], SLIDES), SLIDES)).toBe('3.0');
    expect(cursorAfter({ step: 3, part: 0 }, SLIDES)).toBeUndefined();
    expect(after(BEGINNING, [{ do: 'previous' }], SLIDES).edge).toBe('start');
    expect(after(BEGINNING, [{ do: 'last' }, { do: 'next' }], SLIDES).edge).toBe('end');
    expect(after(BEGINNING, [{ do: 'previous' }, { do: 'next' }], SLIDES).edge).toBeUndefined();
  });

  it('goes through every part of every step, and back through the same (R4)', () => {
    fc.assert(
      fc.property(SIZES, fc.integer({ min: 1, max: 12 }), (sizes, onOne) => {
        const slides = sequence(sizes, onOne);
        const all = allOf(slides).map(({ step, part }) => `${String(step)}.${String(part)}`);
        const walk = (way: 'next' | 'previous', from: Presentation): readonly [Presentation, readonly string[]] => {
          const seen = [shown(from, slides)];
          let state = from;
          for (let i = 1; i < all.length; i += 1) {
            state = after(state, [{ do: way }], slides);
            seen.push(shown(state, slides));
          }
          return [state, seen];
        };
        const [end, forward] = walk('next', BEGINNING);
        expect(forward).toEqual(all);
        expect(walk('previous', end)[1]).toEqual([...all].reverse());
      }),
    );
  });

  it('is at every step where a jump to it gets to, whatever was done before (R4)', () => {
    fc.assert(
      fc.property(SIZES, fc.integer({ min: 1, max: 12 }), fc.array(ACTION), fc.nat(), (sizes, onOne, actions, to) => {
        const slides = sequence(sizes, onOne);
        const step = to % sizes.length;
        const state = after(BEGINNING, [...actions, { do: 'escape' }, { do: 'go', step }], slides);
        expect({ ...state, pointer: false }).toEqual(after(BEGINNING, [{ do: 'go', step }], slides));
        expect(shown(state, slides)).toBe(`${String(step)}.0`);
      }),
    );
  });

  it('keeps its milestones in view when parts become more or fewer, and comes back where it was (R4)', () => {
    fc.assert(
      fc.property(SIZES, fc.nat(), fc.array(fc.integer({ min: 1, max: 12 })), (sizes, to, shapes) => {
        const slides = sequence(sizes, 5);
        const moves = to % allOf(slides).length;
        const state = after(BEGINNING, Array<Action>(moves).fill({ do: 'next' }), slides);
        const before = shown(state, slides);
        for (const onOne of shapes) {
          const now = sequence(sizes, onOne);
          const { step, part } = cursorOf(state.place, now);
          if (state.place === undefined) continue;
          expect(now.steps[step]?.id).toBe(state.place.step);
          if (state.place.first !== undefined) expect(now.partsOf(step)[part]?.milestones).toContain(state.place.first);
        }
        expect(shown(state, slides)).toBe(before);
      }),
    );
  });

  it('stays on the part that was shown when a shared milestone stands in several', () => {
    const slides: Sequence = {
      steps: [{ id: 'a' }],
      partsOf: () => [{ milestones: [id('x'), id('y')] }, { milestones: [id('y'), id('x')] }],
    };
    expect(shown(after(BEGINNING, [{ do: 'next' }], slides), slides)).toBe('0.1');
  });

  it('goes on near a step that is gone', () => {
    const state = after(BEGINNING, [{ do: 'last' }], SLIDES);
    expect(shown(state, sequence([2, 2], 4))).toBe('1.0');
    expect(shown(state, sequence([], 4))).toBe('0.0');
  });

  it('jumps to the number typed, and says when there is no such step (R3)', () => {
    const jumped = after(BEGINNING, [...TYPED('4'), { do: 'enter' }], SLIDES);
    expect(shown(jumped, SLIDES)).toBe('3.0');
    expect(jumped.typed).toBe('');
    const none = after(jumped, [...TYPED('12'), { do: 'enter' }], SLIDES);
    expect(none.missing).toBe('12');
    expect(shown(none, SLIDES)).toBe('3.0');
    expect(after(none, [{ do: 'next' }], SLIDES).missing).toBeUndefined();
  });

  it('does nothing but unblank while it is black or white, and is as before then (R3, R4)', () => {
    const before = after(BEGINNING, [{ do: 'next' }, { do: 'walk', by: 1 }, { do: 'detail' }], SLIDES);
    const black = after(before, [{ do: 'blank', to: 'black' }], SLIDES);
    const tried: readonly Action[] = [{ do: 'next' }, { do: 'last' }, { do: 'detail' }, ...TYPED('3'), { do: 'enter' }];
    expect(after(black, tried, SLIDES)).toBe(black);
    expect(after(black, [{ do: 'blank', to: 'white' }], SLIDES).blank).toBe('white');
    expect(after(black, [{ do: 'blank', to: 'black' }], SLIDES)).toEqual(before);
    expect(after(black, [{ do: 'escape' }], SLIDES)).toEqual(before);
  });

  it('walks round the milestones of the slide, and opens the first when none is chosen (R7)', () => {
    const walked = after(BEGINNING, [{ do: 'walk', by: 1 }, { do: 'walk', by: 1 }, { do: 'walk', by: 1 }], SLIDES); // prettier-ignore
    expect(walked.milestone).toBe('0-0');
    expect(after(BEGINNING, [{ do: 'walk', by: -1 }], SLIDES).milestone).toBe('0-1');
    const open = after(BEGINNING, [{ do: 'enter' }], SLIDES);
    expect([open.open, open.milestone]).toEqual(['detail', '0-0']);
    const empty = after(BEGINNING, [...TYPED('3'), { do: 'enter' }, { do: 'detail' }], SLIDES);
    expect(empty.open).toBeUndefined();
  });

  it('closes one thing with each Esc, and is bare then', () => {
    let state = after(
      BEGINNING,
      [{ do: 'pointer' }, { do: 'detail' }, { do: 'blank', to: 'black' }, { do: 'escape' }],
      SLIDES,
    );
    expect([state.blank, state.open, isBare(state)]).toEqual([undefined, 'detail', false]);
    state = after(state, [{ do: 'escape' }], SLIDES);
    expect([state.open, state.milestone]).toEqual([undefined, '0-0']);
    state = after(state, [{ do: 'escape' }, { do: 'escape' }], SLIDES);
    expect(isBare(state)).toBe(true);
  });
});
