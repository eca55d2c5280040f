/**
 * Runs in the window of the speaker itself, and only with what stands there: it is handed over as a script (`?script`). So the
 * clock goes on, and the window says so, when the window of the audience is closed or loaded anew, which takes all that
 * it had put there by listeners and components with it. Called a second time it takes the place of the first.
 */
export function keepAlive(window: Window): void {
  const { document } = window;
  const opener = window.opener as Window | null;
  const owner = opener?.document;
  const two = (count: number): string => String(count).padStart(2, '0');
  const find = (id: string): HTMLElement | null => document.getElementById(id);

  const isGone = (): boolean => {
    try {
      return opener === null || opener.closed || opener.document !== owner;
    } catch {
      // Another site is shown there now.
      return true;
    }
  };

  const say = (id: string, words: string): void => {
    const element = find(id);
    if (element !== null && element.textContent !== words) element.textContent = words;
  };

  const tellGone = (): void => {
    if ('gone' in document.documentElement.dataset) return;
    document.documentElement.dataset['gone'] = '';
    find('gone')?.removeAttribute('hidden');
    find('all')?.setAttribute('open', '');
    for (const button of document.querySelectorAll('button')) button.disabled = true;
  };

  const tick = (): void => {
    const now = new Date();
    say('clock', `${String(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`);
    const { before = '0', since = '' } = find('elapsed')?.dataset ?? {};
    const ran = Number(before) + (since === '' ? 0 : Math.max(0, Date.now() - Number(since)));
    const seconds = Math.floor(ran / 1000);
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    say('elapsed', `${hours > 0 ? `${String(hours)}:${two(minutes)}` : String(minutes)}:${two(seconds % 60)}`);
    if (isGone()) tellGone();
  };

  const root = document.documentElement;
  window.clearInterval(Number(root.dataset['timer']));
  root.dataset['timer'] = String(window.setInterval(tick, 250));
  tick();
}
