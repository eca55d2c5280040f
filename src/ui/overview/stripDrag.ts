import { bringIntoView, dragged, leastShare, sharesInView, type Shares } from '../../state/timeStepsInView';
import type { Grip } from '../../state/timeStepsByKey';
import type { Viewport } from '../../state/viewport.svelte';
import type { TimeMoves } from './timeMoves.svelte';

/** A press moves nothing before the pointer has gone this far, in px: hands shake. */
const SLACK = 4;

interface Drag {
  readonly pointer: number;
  readonly grip: Grip | 'new';
  /** Share of the axis under the pointer when it went down. */
  readonly grabbed: number;
  readonly pressedAt: number;
  readonly before: Shares;
  moved: boolean;
}

/** What the pointer does on the strip: holds the frame or an end of it, draws a new one, or jumps with a click. */
export class StripDrag {
  readonly #viewport: Viewport;
  readonly #moves: () => TimeMoves;
  readonly #box: () => DOMRect | undefined;
  #drag: Drag | undefined;

  /** `box`: where the axis lies in the window. */
  constructor(viewport: Viewport, moves: () => TimeMoves, box: () => DOMRect | undefined) {
    this.#viewport = viewport;
    this.#moves = moves;
    this.#box = box;
  }

  readonly onpointerdown = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#drag = {
      pointer: event.pointerId,
      grip: this.#gripOf(event.target),
      grabbed: this.#shareAt(event),
      pressedAt: event.clientX,
      before: sharesInView(this.#viewport),
      moved: false,
    };
  };

  readonly onpointermove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    drag.moved ||= Math.abs(event.clientX - drag.pressedAt) > SLACK;
    if (!drag.moved) return;
    const shares = dragged(drag.before, drag.grip, drag.grabbed, this.#shareAt(event), leastShare(this.#viewport));
    if (drag.grip === 'whole') this.#viewport.panTo(shares.from);
    else bringIntoView(this.#viewport, shares);
  };

  readonly onpointerup = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    this.#drag = undefined;
    if (drag.moved) this.#moves().tell();
    else if (drag.grip === 'new' && !this.#viewport.isWhole) {
      this.#moves().jump((viewport) => {
        viewport.panTo(drag.grabbed - (drag.before.to - drag.before.from) / 2);
      });
    }
  };

  readonly onpointercancel = (): void => {
    this.#undo();
  };

  /** Escape lets go and puts everything back. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#drag === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    this.#undo();
  };

  #undo(): void {
    const drag = this.#drag;
    this.#drag = undefined;
    if (drag?.moved === true) bringIntoView(this.#viewport, drag.before);
  }

  /** All of it can not be moved: a drag on it draws a stretch, as one beside the frame does. */
  #gripOf(target: EventTarget | null): Grip | 'new' {
    const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined;
    if (grip === 'start' || grip === 'end') return grip;
    return grip === 'whole' && !this.#viewport.isWhole ? 'whole' : 'new';
  }

  #shareAt({ clientX }: PointerEvent): number {
    const box = this.#box();
    return box === undefined ? 0 : (clientX - box.left) / box.width;
  }
}
