/** One event of real input, as the browser takes it from its protocol. */
export interface InputEvent {
  readonly type: 'mouseWheel' | 'mousePressed' | 'mouseMoved' | 'mouseReleased';
  readonly x: number;
  readonly y: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly modifiers?: number;
  readonly button?: 'left';
  readonly buttons?: number;
  readonly clickCount?: number;
}

/** What is done to each timeline, in this order. */
export const GESTURES = ['zoom', 'pan', 'drag', 'scroll'] as const;
export type Gesture = (typeof GESTURES)[number];

/** The size of the window, and the place that is zoomed around, px. */
export const WINDOW = { width: 1440, height: 900 } as const;
const AT = { x: 800, y: 450 } as const;

const CTRL = 2;
const SHIFT = 8;
/** One notch of a wheel, px. */
const NOTCH = 100;
const PAN = 60;

function wheel(deltaX: number, deltaY: number, modifiers = 0): InputEvent {
  return { type: 'mouseWheel', ...AT, deltaX, deltaY, modifiers };
}

/** `count` times 1, then as often -1, and so on: a movement and the way back. */
function thereAndBack(steps: number, count: number): readonly number[] {
  return Array.from({ length: steps }, (_, index) => (Math.floor(index / count) % 2 === 0 ? 1 : -1));
}

/**
 * The events of a gesture. Zooming goes three notches in and three out and ends three notches in, since some tools have
 * four levels and no more; the other gestures then have room to move.
 */
export function stepsOf(gesture: Gesture, steps: number, pan: 'sideways' | 'shift'): readonly InputEvent[] {
  switch (gesture) {
    case 'zoom': {
      const odd = Math.floor(steps / 6) * 6 + 3;
      return thereAndBack(odd, 3).map((way) => wheel(0, -way * NOTCH, CTRL));
    }
    case 'pan':
      return thereAndBack(steps, 5).map((way) => (pan === 'shift' ? wheel(0, way * PAN, SHIFT) : wheel(way * PAN, 0)));
    case 'scroll':
      return thereAndBack(steps, 10).map((way) => wheel(0, way * NOTCH));
    case 'drag':
      return dragSteps(steps);
  }
}

function dragSteps(steps: number): readonly InputEvent[] {
  let x: number = AT.x;
  const moves = thereAndBack(steps, 10).map((way): InputEvent => {
    x -= way * 20;
    return { type: 'mouseMoved', x, y: AT.y, button: 'left', buttons: 1 };
  });
  const press = { ...AT, button: 'left', buttons: 1, clickCount: 1 } as const;
  return [{ type: 'mousePressed', ...press }, ...moves, { type: 'mouseReleased', ...press, x, buttons: 0 }];
}
