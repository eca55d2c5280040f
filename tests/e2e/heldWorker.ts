import type { Page } from '@playwright/test';

/** What the page is to do with the words of its workers. */
interface Held {
  /** Lets all that was held back come, and holds back no more. */
  release(): void;
  /** Makes the worker that reads fail. */
  fail(): void;
  /** From now on holds back what workers say, but for their first words, the first rows of a file and how far they are. */
  hold(): void;
}

declare global {
  interface Window {
    held: Held;
  }
}

/** From the next load of the page on its workers can be held at the point where the first rows are shown. */
export async function holdWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isHolding = true;
    let waiting: (() => void)[] = [];
    let failReading = (): void => undefined;

    class HeldWorker extends Worker {
      override postMessage(
        message: { readonly kind?: string },
        rest?: Transferable[] | StructuredSerializeOptions,
      ): void {
        // Others draw.
        if (message.kind === 'read') failReading = () => void this.dispatchEvent(new ErrorEvent('error'));
        super.postMessage(message, rest as StructuredSerializeOptions);
      }

      override set onmessage(hear: ((event: MessageEvent<{ readonly kind: string }>) => void) | null) {
        super.onmessage =
          hear &&
          ((event: MessageEvent<{ readonly kind: string }>) => {
            const passes = ['ready', 'preview', 'step'].includes(event.data.kind);
            if (passes || !isHolding) hear(event);
            else waiting.push(() => hear(event));
          });
      }
    }

    Object.defineProperty(window, 'Worker', { value: HeldWorker });
    Object.defineProperty(window, 'held', {
      value: {
        hold: () => (isHolding = true),
        release: () => {
          isHolding = false;
          for (const say of waiting) say();
          waiting = [];
        },
        fail: () => {
          waiting = [];
          failReading();
        },
      },
    });
  });
}

export async function release(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.held.release();
  });
}
