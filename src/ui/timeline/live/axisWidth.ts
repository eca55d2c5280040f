import type { LiveFrame } from '../../../layout/live/liveFrame';

/** How long the axis of a frame is at another zoom than the one it was laid out at, in px. */
export function axisWidth({ zoom, marks }: LiveFrame, at: number): number {
  const { left, right } = marks.scale;
  return ((right - left) / zoom) * at;
}
