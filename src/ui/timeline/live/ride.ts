import { assertExists } from '../../../base/assert';
import type { LiveFrame } from '../../../layout/live/liveFrame';
import type { PlacedItem } from '../../../layout/timelineLayout';
import type { GroupNode, SceneNode } from '../../../scene/node';
import { wordsFrom } from './wordsFrom';

/** Where things stand while the axis is being zoomed and nothing is laid out anew: x of before -> x of now. */
export type Ride = (x: number) => number;

/** A mark or words of a milestone, and what moves it while the axis is zoomed. */
export interface Rider {
  readonly node: SceneNode;
  /** A bar stretches between its ends; all else keeps its size and goes with one place on the axis. */
  readonly ends: readonly [number, number] | undefined;
  readonly at: number;
}

/** An axis that begins at `left` and is so many `times` as long as it was laid out. */
export interface ZoomedScale {
  readonly left: number;
  readonly times: number;
}

/** The axis of a frame at another zoom than it is laid out at. */
export function zoomedScale({ zoom, marks: { scale } }: LiveFrame, to: number): ZoomedScale {
  return { left: scale.left, times: to / zoom };
}

/** The ride that leads to a zoomed axis. */
export function rideTo({ left, times }: ZoomedScale): Ride {
  return (x) => left + (x - left) * times;
}

/** How to move one rider: `x` becomes `x * stretch + shift`. */
export function move({ ends, at }: Rider, ride: Ride): { readonly stretch: number; readonly shift: number } {
  if (ends === undefined) return { stretch: 1, shift: ride(at) - at };
  const [from, to] = [ride(ends[0]), ride(ends[1])];
  const stretch = (to - from) / (ends[1] - ends[0]);
  return { stretch, shift: from - ends[0] * stretch };
}

/** From where to where the marks of a milestone reach. */
export function endsOfMarks({ marks, box }: PlacedItem): readonly [number, number] {
  const left = marks.length === 0 ? box.x : Math.min(...marks.map((mark) => mark.x));
  return [left, Math.max(...marks.map((mark) => mark.x + mark.width), left)];
}

/** What a milestone is drawn with, each part with what moves it. Lines between phases ride with the first of them. */
export function ridersOf(item: PlacedItem, drawn: GroupNode, slides: boolean): readonly Rider[] {
  const { marks, label } = item;
  const { nodes, parts = [] } = drawn;
  const end = wordsFrom(drawn);
  const begin = Math.min(...parts.map(({ first }) => first), end);
  const [left, right] = endsOfMarks(item);
  const riders: Rider[] = nodes.slice(0, begin).map((node) => ({ node, ends: [left, right + 0.01], at: left }));
  for (const [index, { first, count }] of parts.entries()) {
    const mark = assertExists(marks[index], 'mark of the part');
    const ends = mark.shape === 'bar' ? ([mark.x, mark.x + mark.width] as const) : undefined;
    const side = mark.labelSide === 'right' ? mark.x + mark.width : mark.x;
    for (const node of nodes.slice(first, first + count)) {
      const isWord = node.kind === 'text';
      riders.push(isWord ? { node, ends: undefined, at: side } : { node, ends, at: mark.x + mark.width / 2 });
    }
  }
  const at = label.box.x < left || slides ? left : right;
  return [...riders, ...nodes.slice(end).map((node) => ({ node, ends: undefined, at }))];
}
