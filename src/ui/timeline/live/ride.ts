import type { LiveFrame } from '../../../layout/live/liveFrame';

/** Where things stand while the axis is being zoomed and nothing is laid out anew: x of before -> x of now. */
export type Ride = (x: number) => number;

/** Marks and words of one milestone, and what moves them while the axis is zoomed. */
export interface Rider {
  readonly element: SVGElement;
  /** A bar stretches between its ends; all else keeps its size and goes with one place on the axis. */
  readonly ends: readonly [number, number] | undefined;
  readonly at: number;
}

/** The ride from the zoom that a frame is laid out at to another. */
export function rideTo({ zoom, marks: { scale } }: LiveFrame, to: number): Ride {
  const times = to / zoom;
  return (x) => scale.left + (x - scale.left) * times;
}

/** Moves one rider. */
export function take({ element, ends, at }: Rider, ride: Ride): void {
  if (ends === undefined) {
    element.setAttribute('transform', `translate(${(ride(at) - at).toFixed(2)})`);
    return;
  }
  const [from, to] = [ride(ends[0]), ride(ends[1])];
  const stretch = (to - from) / (ends[1] - ends[0]);
  element.setAttribute('transform', `matrix(${stretch.toFixed(5)} 0 0 1 ${(from - ends[0] * stretch).toFixed(2)} 0)`);
}
