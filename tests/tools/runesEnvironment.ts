import type { Environment } from 'vitest/runtime';

/**
 * Node, with Svelte compiled as for a page. In the plain node environment `.svelte.ts` files are compiled for a server,
 * where `$effect` never runs and nothing says so. Trap: Vite rewrites `new URL('…', import.meta.url)` here.
 */
const runesEnvironment: Environment = {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default runesEnvironment;
