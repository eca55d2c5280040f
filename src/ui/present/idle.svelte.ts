/** How long the mouse rests before it and the controls hide, ms (CONVENTIONS R10). */
export const IDLE_MS = 3000;

/** Whether nobody has moved the mouse or touched the screen for a while. */
export class Idle {
  #resting = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = '';

  constructor() {
    this.wake();
  }

  get now(): boolean {
    return this.#resting;
  }

  wake(): void {
    this.#resting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#resting = true;
    }, IDLE_MS);
  }

  /** A mouse that rests is said to move when what is under it changes: only another place counts. */
  movedTo(x: number, y: number): void {
    const place = `${String(x)} ${String(y)}`;
    if (place === this.#last) return;
    this.#last = place;
    this.wake();
  }

  rest(): void {
    clearTimeout(this.#timer);
    this.#resting = true;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
