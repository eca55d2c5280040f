import type { RideFrame } from './rideFrame';

/** What the page tells the worker that draws rides: first the canvas, then frames for it. */
export type ToRideWorker =
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  /** `ride`: number of the ride; `ratio`: device px of a px of the page. */
  | { readonly kind: 'frame'; readonly frame: RideFrame; readonly ratio: number; readonly ride: number };

/** What it answers: that it has started, and that the canvas shows a ride of this number. */
export type FromRideWorker = { readonly kind: 'ready' } | { readonly kind: 'shown'; readonly ride: number };

/** The part of a worker's own scope that is used. */
export interface RideScope {
  postMessage(message: FromRideWorker): void;
  requestAnimationFrame(then: () => void): number;
  onmessage: ((event: { readonly data: ToRideWorker }) => void) | null;
}
