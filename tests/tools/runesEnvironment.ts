import type { Environment } from 'vitest/runtime';

/**
 * Node, with Svelte compiled as for a page. In the plain node environment `.svelte.ts` files are compiled for a server,
 * where `$effect` never runs and nothing says so. A test of server output asks for `// @vitest-environment node`.
 */
const runesEnvironment: Environment = {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default runesEnvironment;
