import type { TimeScale } from './timeScale';

/** The same axis, `width` wide from 0: what the canvas shows in full, in little. */
export function overviewScale(axis: TimeScale, width: number): TimeScale {
  const factor = width / (axis.right - axis.left);
  return {
    window: axis.window,
    left: 0,
    right: width,
    xOf: (day) => (axis.xOf(day) - axis.left) * factor,
    dayAt: (x) => axis.dayAt(axis.left + x / factor),
    breaks: axis.breaks.map(({ days, x, width: broken }) => ({
      days,
      x: (x - axis.left) * factor,
      width: broken * factor,
    })),
  };
}

/** Width of a day where the axis has no break. */
export function dayWidth({ window, left, right, breaks }: TimeScale): number {
  const [days, room] = breaks.reduce(
    ([rest, free], gap) => [rest - (gap.days.last - gap.days.first + 1), free - gap.width],
    [window.last - window.first + 1, right - left],
  );
  return room / days;
}
