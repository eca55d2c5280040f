/** Which part of the time axis and of the rows is in view. */
export interface View {
  /** px a day. */
  scale: number;
  /** The day at the left edge. */
  left: number;
  /** px above the view. */
  top: number;
}

/** What a view may not leave. */
export interface Limits {
  readonly first: number;
  readonly last: number;
  /** px of the whole time axis in view, and of all rows; and the height of the view. */
  readonly width: number;
  readonly height: number;
  readonly viewHeight: number;
  /** Where the time axis begins, in px from the left edge of the element. */
  readonly gutter: number;
}

const LARGEST_SCALE = 40;

/**
 * Moves a view by the usual input: wheel scrolls rows, with Shift or sideways it pans, with Ctrl it zooms around the
 * pointer; dragging pans both ways. Draws at most once a frame.
 */
export function moveBy(element: HTMLElement, view: View, limits: Limits, draw: () => void): void {
  let waiting = false;
  const change = (make: () => void): void => {
    make();
    keepWithin(view, limits);
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      change(() => turn(event, view, limits.gutter));
    },
    { passive: false },
  );
  element.addEventListener('pointerdown', (event) => element.setPointerCapture(event.pointerId));
  element.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    change(() => {
      view.left -= event.movementX / view.scale;
      view.top -= event.movementY;
    });
  });
}

function turn(event: WheelEvent, view: View, gutter: number): void {
  if (event.ctrlKey) {
    const x = event.offsetX - gutter;
    const under = view.left + x / view.scale;
    view.scale *= Math.exp(-event.deltaY / 500);
    view.left = under - x / view.scale;
  } else if (event.shiftKey) view.left += (event.deltaY + event.deltaX) / view.scale;
  else {
    view.left += event.deltaX / view.scale;
    view.top += event.deltaY;
  }
}

function keepWithin(view: View, { first, last, width, height, viewHeight }: Limits): void {
  const under = view.left;
  view.scale = Math.min(Math.max(view.scale, width / (last + 1 - first)), LARGEST_SCALE);
  view.left = Math.max(Math.min(under, last + 1 - width / view.scale), first);
  view.top = Math.max(Math.min(view.top, height - viewHeight), 0);
}
