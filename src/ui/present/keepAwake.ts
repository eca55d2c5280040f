/**
 * Keeps the screen from going dark while the page is seen (CONVENTIONS R10); gives the way to stop. Where the browser
 * can not or will not, a presentation goes on as well without.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let stopped = false;

  /** Asked anew after each wait: the presentation may have ended meanwhile. */
  const isOver = (): boolean => stopped;

  async function take(): Promise<void> {
    if (isOver() || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    if (lock !== undefined && !lock.released) return;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (isOver()) await taken.release();
      else lock = taken;
    } catch {
      // Refused: low battery, or a policy. Asked again when the page comes back into view.
      lock = undefined;
    }
  }

  const onchange = (): void => void take();
  document.addEventListener('visibilitychange', onchange);
  void take();
  return () => {
    stopped = true;
    document.removeEventListener('visibilitychange', onchange);
    void lock?.release().catch(() => undefined);
  };
}
