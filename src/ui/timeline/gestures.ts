/** What a hand does to the timeline. Places are px from the window's left and top edge. */
export interface Gestures {
  /** Zooms around a place. */
  readonly zoom: (factor: number, clientX: number, clientY: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Another gesture begins: what was being zoomed comes to rest. `true`: it has only now. */
  readonly rest: () => boolean;
  /** A drag has begun: the click at its end is none. */
  readonly grab: () => void;
}

/** How much one px of the wheel zooms: a notch of 100 px by a fifth, the small steps of a touch pad smoothly. */
const PER_PX = 0.0018;
/** Lines of wheels that count in lines, in px. */
const LINE = 33;
/** A press that moves less than this, in px, is a click. */
const SLIP = 4;

/** Listens for Ctrl or Cmd with the wheel, for two fingers and for dragging; gives back what ends it. Other scrolling is left to the browser. */
export function listenForGestures(element: HTMLElement, does: Gestures): () => void {
  const endings = [wheel(element, does), pinch(element, does), drag(element, does)];
  return () => {
    for (const end of endings) end();
  };
}

function wheel(element: HTMLElement, { zoom, pan, rest }: Gestures): () => void {
  const onwheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const [across, down] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      // Else the browser would zoom the whole page.
      event.preventDefault();
      zoom(Math.exp(-down * PER_PX), event.clientX, event.clientY);
    } else if (rest()) {
      // What scrolls the page does not know yet how far it can be scrolled now, and would leave it all to the window.
      event.preventDefault();
      if (event.shiftKey && across === 0) pan(-down, 0);
      else pan(-across, -down);
    }
  };
  element.addEventListener('wheel', onwheel, { passive: false });
  return () => {
    element.removeEventListener('wheel', onwheel);
  };
}

function pinch(element: HTMLElement, { zoom, pan }: Gestures): () => void {
  let before: { readonly apart: number; readonly x: number; readonly y: number } | undefined;
  const read = ({ touches }: TouchEvent): typeof before => {
    const [one, two] = touches;
    if (one === undefined || two === undefined || touches.length !== 2) return undefined;
    const apart = Math.max(Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY), 1);
    return { apart, x: (one.clientX + two.clientX) / 2, y: (one.clientY + two.clientY) / 2 };
  };
  const onstart = (event: TouchEvent): void => {
    before = read(event);
    if (before !== undefined) event.preventDefault();
  };
  const onmove = (event: TouchEvent): void => {
    const now = read(event);
    if (now === undefined || before === undefined) return;
    event.preventDefault();
    pan(now.x - before.x, now.y - before.y);
    zoom(now.apart / before.apart, now.x, now.y);
    before = now;
  };
  element.addEventListener('touchstart', onstart, { passive: false });
  element.addEventListener('touchmove', onmove, { passive: false });
  return () => {
    element.removeEventListener('touchstart', onstart);
    element.removeEventListener('touchmove', onmove);
  };
}

/** Fingers scroll by themselves; this is for the mouse and the pen. */
function drag(element: HTMLElement, { pan, grab, rest }: Gestures): () => void {
  let held: { x: number; y: number; moving: boolean } | undefined;
  const ondown = (event: PointerEvent): void => {
    const onControl = event.target instanceof Element && event.target.closest('button, a, input') !== null;
    if (event.button !== 0 || event.pointerType === 'touch' || onControl) return;
    rest();
    held = { x: event.clientX, y: event.clientY, moving: false };
  };
  const onmove = (event: PointerEvent): void => {
    if (held === undefined) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moving) {
      if (Math.hypot(dx, dy) < SLIP) return;
      held.moving = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('grabbing');
      grab();
    }
    held.x = event.clientX;
    held.y = event.clientY;
    pan(dx, dy);
  };
  const onend = (): void => {
    held = undefined;
    element.classList.remove('grabbing');
  };
  element.addEventListener('pointerdown', ondown);
  element.addEventListener('pointermove', onmove);
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    element.addEventListener(type, onend);
  return () => {
    element.removeEventListener('pointerdown', ondown);
    element.removeEventListener('pointermove', onmove);
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      element.removeEventListener(type, onend);
    }
  };
}
