/** Keys can be held by a page that fills the screen; not in every browser. */
interface KeyboardHold {
  readonly lock: (keys: readonly string[]) => Promise<void>;
  readonly unlock: () => void;
}

const keyboard = (): KeyboardHold | undefined =>
  'keyboard' in navigator ? (navigator.keyboard as KeyboardHold) : undefined;

/** Fills the screen with an element, or does without where that is refused: the presentation fills the window anyway. */
export async function enterFullScreen(element: HTMLElement): Promise<void> {
  try {
    await element.requestFullscreen({ navigationUI: 'hide' });
    // Esc closes what is open first; else the browser takes it for its own.
    await keyboard()?.lock(['Escape']);
  } catch {
    // Refused, or not known: the window it is.
    return;
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement === null) return;
  keyboard()?.unlock();
  try {
    await document.exitFullscreen();
  } catch {
    // It was left in the same moment by a key of the browser.
    return;
  }
}
