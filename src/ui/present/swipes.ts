/** A finger that moves less than this, px, or more up than along, means something else. */
const LEAST = 40;

/** Calls back with where a finger was swept to: left brings what is next, as on a page. */
export function swipes(onswipe: (way: 'next' | 'previous') => void): (element: HTMLElement) => () => void {
  return (element) => {
    let from: { readonly id: number; readonly x: number; readonly y: number } | undefined;

    const down = (event: PointerEvent): void => {
      // A second finger makes it a pinch.
      from =
        event.pointerType === 'touch' && event.isPrimary ? { id: event.pointerId, x: event.x, y: event.y } : undefined;
    };
    const up = (event: PointerEvent): void => {
      if (from?.id !== event.pointerId) return;
      const [x, y] = [event.x - from.x, event.y - from.y];
      from = undefined;
      if (Math.abs(x) >= LEAST && Math.abs(x) > Math.abs(y)) onswipe(x < 0 ? 'next' : 'previous');
    };
    const cancel = (): void => {
      from = undefined;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
    };
  };
}
