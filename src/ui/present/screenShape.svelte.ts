import type { Size } from '../../base/geometry';

/** How long a window has to keep its size before slides are laid out for it, ms; till then they are scaled. */
const SETTLE_MS = 150;

/** The size of the window, in px, once it rests. Called once by a component. */
export function screenShape(): { readonly now: Size } {
  let now = $state.raw<Size>({ width: innerWidth, height: innerHeight });
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onresize = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (now.width !== innerWidth || now.height !== innerHeight) now = { width: innerWidth, height: innerHeight };
      }, SETTLE_MS);
    };
    window.addEventListener('resize', onresize);
    onresize();
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', onresize);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
