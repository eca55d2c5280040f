import type { Slide } from '../deck/slide';
import type { Step } from '../deck/step';
import type { MilestoneId } from '../model/milestone';

/** What of the slides decides where one gets to. Parts are asked for step by step: they are laid out when they are. */
export interface Sequence {
  readonly steps: readonly Pick<Step, 'id'>[];
  /** The parts of a step by its place, from 0: one or more. */
  partsOf(step: number): readonly Pick<Slide, 'milestones'>[];
}

/** A slide by the places of its step and of its part in that, both from 0. */
export interface Cursor {
  readonly step: number;
  readonly part: number;
}

/**
 * Where in a presentation one is, said so that it holds when a screen of another shape has more or fewer parts. It is
 * written by moving and never by resizing: wide, narrow and wide again is where one was (CONVENTIONS R4).
 */
export interface Place {
  readonly step: string;
  readonly at: Cursor;
  /** The first milestone of the part. */
  readonly first: MilestoneId | undefined;
}

export type Blank = 'black' | 'white';
export type Overlay = 'help' | 'list' | 'detail';

/** What the audience sees, as far as keys decide it. The slide is a pure function of the place. */
export interface Presentation {
  /** `undefined`: the beginning. */
  readonly place: Place | undefined;
  readonly blank: Blank | undefined;
  readonly open: Overlay | undefined;
  /** The milestone that is ringed, of which details can be opened. */
  readonly milestone: MilestoneId | undefined;
  /** Digits of a step's number, before Enter. */
  readonly typed: string;
  /** The number last asked for, when there is no such step. */
  readonly missing: string | undefined;
  /** Where a move went nowhere: there is no slide before the first, and none after the last. */
  readonly edge: 'start' | 'end' | undefined;
  /** The ring that follows the mouse. */
  readonly pointer: boolean;
}

export const BEGINNING: Presentation = {
  place: undefined,
  blank: undefined,
  open: undefined,
  milestone: undefined,
  typed: '',
  missing: undefined,
  edge: undefined,
  pointer: false,
};

/** What can be asked of a presentation. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'enter' | 'escape' | 'detail' | 'pointer' }
  | { readonly do: 'go'; readonly step: number }
  | { readonly do: 'type'; readonly digit: string }
  | { readonly do: 'blank'; readonly to: Blank }
  | { readonly do: 'toggle'; readonly what: 'help' | 'list' }
  | { readonly do: 'walk'; readonly by: 1 | -1 }
  | { readonly do: 'choose'; readonly milestone: MilestoneId | undefined };

/** Longer than this no number of a step is. */
const MOST_DIGITS = 4;

const START: Cursor = { step: 0, part: 0 };

/** Which slide is shown at a place. */
export function cursorOf(place: Place | undefined, slides: Sequence): Cursor {
  if (place === undefined) return START;
  const step = slides.steps.findIndex(({ id }) => id === place.step);
  // The step is gone: what stands in its place, or the last.
  if (step < 0) return { step: Math.max(0, Math.min(place.at.step, slides.steps.length - 1)), part: 0 };
  const parts = slides.partsOf(step);
  return { step, part: partOf(place, parts) };
}

/** The part of before; with more or fewer parts than before, the one that shows its first milestone. */
function partOf({ at, first }: Place, parts: readonly Pick<Slide, 'milestones'>[]): number {
  const last = Math.max(0, parts.length - 1);
  if (first === undefined || parts[at.part]?.milestones[0] === first) return Math.min(at.part, last);
  const beginning = parts.findIndex(({ milestones }) => milestones[0] === first);
  const holding = beginning >= 0 ? beginning : parts.findIndex(({ milestones }) => milestones.includes(first));
  return holding >= 0 ? holding : Math.min(at.part, last);
}

/** The slide after, or `undefined` at the end. */
export function cursorAfter({ step, part }: Cursor, slides: Sequence): Cursor | undefined {
  if (part + 1 < slides.partsOf(step).length) return { step, part: part + 1 };
  return step + 1 < slides.steps.length ? { step: step + 1, part: 0 } : undefined;
}

/** The slide before, or `undefined` at the beginning. */
function cursorBefore({ step, part }: Cursor, slides: Sequence): Cursor | undefined {
  if (part > 0) return { step, part: part - 1 };
  return step > 0 ? lastOf(step - 1, slides) : undefined;
}

function lastOf(step: number, slides: Sequence): Cursor {
  return { step, part: Math.max(0, slides.partsOf(step).length - 1) };
}

/** The state after an action. A move beyond the ends stays; while blanked only blanking and Esc act (CONVENTIONS R3). */
export function presentationAfter(state: Presentation, action: Action, slides: Sequence): Presentation {
  if (state.blank !== undefined && action.do !== 'blank' && action.do !== 'escape') return state;
  const at = cursorOf(state.place, slides);
  switch (action.do) {
    case 'next':
      return movedBy(state, cursorAfter(at, slides), 'end', slides);
    case 'previous':
      return movedBy(state, cursorBefore(at, slides), 'start', slides);
    case 'first':
      return movedTo(state, START, slides);
    case 'last':
      return movedTo(state, lastOf(slides.steps.length - 1, slides), slides);
    case 'go':
      return movedTo(state, { step: action.step, part: 0 }, slides);
    case 'blank':
      return { ...state, blank: state.blank === action.to ? undefined : action.to };
    case 'type':
      return { ...state, typed: `${state.typed}${action.digit}`.slice(-MOST_DIGITS), missing: undefined };
    case 'enter':
      return state.typed === '' ? withDetail(state, milestonesAt(at, slides)) : jumped(state, slides);
    case 'detail':
      return withDetail(state, milestonesAt(at, slides));
    case 'toggle':
      return { ...calm(state), open: state.open === action.what ? undefined : action.what };
    case 'pointer':
      return { ...calm(state), pointer: !state.pointer };
    case 'walk':
      return { ...calm(state), milestone: beside(state.milestone, action.by, milestonesAt(at, slides)) };
    case 'choose':
      return { ...calm(state), milestone: action.milestone };
    case 'escape':
      return closed(state);
  }
}

/** True when Esc has nothing left to close, and so ends the presentation. */
export function isBare({ blank, open, milestone, typed, missing, pointer }: Presentation): boolean {
  return (
    blank === undefined && open === undefined && milestone === undefined && !pointer && typed + (missing ?? '') === ''
  );
}

const milestonesAt = ({ step, part }: Cursor, slides: Sequence): readonly MilestoneId[] =>
  slides.partsOf(step)[part]?.milestones ?? [];

function movedTo(state: Presentation, at: Cursor, slides: Sequence): Presentation {
  const step = slides.steps[at.step];
  if (step === undefined) return state;
  const place = { step: step.id, at, first: milestonesAt(at, slides)[0] };
  return { ...calm(state), place, open: undefined, milestone: undefined };
}

function movedBy(state: Presentation, at: Cursor | undefined, edge: 'start' | 'end', slides: Sequence): Presentation {
  return at === undefined
    ? { ...calm(state), open: undefined, milestone: undefined, edge }
    : movedTo(state, at, slides);
}

function jumped(state: Presentation, slides: Sequence): Presentation {
  const step = Number(state.typed) - 1;
  return slides.steps[step] === undefined
    ? { ...state, typed: '', missing: state.typed }
    : movedTo(state, { step, part: 0 }, slides);
}

/** Opens the details of the milestone that is ringed, or of the first; closes them when they are open. */
function withDetail(state: Presentation, milestones: readonly MilestoneId[]): Presentation {
  if (state.open === 'detail') return { ...calm(state), open: undefined };
  const milestone = state.milestone ?? milestones[0];
  return milestone === undefined ? calm(state) : { ...calm(state), open: 'detail', milestone };
}

/** The milestone before or after, round from the last to the first. */
function beside(now: MilestoneId | undefined, by: 1 | -1, milestones: readonly MilestoneId[]): MilestoneId | undefined {
  const at = now === undefined ? -1 : milestones.indexOf(now);
  if (at < 0) return milestones.at(by === 1 ? 0 : -1);
  return milestones[(at + by + milestones.length) % milestones.length];
}

/** Takes away what lies on top: one thing at a time. */
function closed(state: Presentation): Presentation {
  if (state.blank !== undefined) return { ...state, blank: undefined };
  if (state.open !== undefined) return { ...state, open: undefined };
  if (state.typed !== '' || state.missing !== undefined) return calm(state);
  if (state.milestone !== undefined) return { ...state, milestone: undefined };
  return { ...state, pointer: false };
}

/** Nothing half typed, nothing left to say of what was asked before. */
function calm(state: Presentation): Presentation {
  return { ...state, typed: '', missing: undefined, edge: undefined };
}
