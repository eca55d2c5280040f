import { MediaQuery } from 'svelte/reactivity';
import type { Session } from '../../state/session.svelte';
import type { Theme } from '../../theme/theme';
import { screenTheme } from '../../theme/themes';

/**
 * How signs of the figure look on the page itself, which may be dark beside a light figure. Called once by a component
 * that shows some; the answer follows the page.
 */
export function pageTheme(session: Session): { readonly now: Theme } {
  const dark = new MediaQuery('(prefers-color-scheme: dark)');
  const now = $derived(
    screenTheme(dark.current ? 'dark' : 'light', { theme: 'screen', houseStyle: session.spec.houseStyle }),
  );
  return {
    get now() {
      return now;
    },
  };
}
