import type { Plugin } from 'vite';

const START = 'const blob = ';

/**
 * Has an inlined worker started by `src/importing/inlineWorker.ts`: what Vite writes for that hands a plain address to the
 * browser, and falls back on a `data:` address, which the policy of the page both refuses (CONVENTIONS S2).
 */
export function trustedWorker(): Plugin {
  return {
    name: 'milepost:trusted-worker',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('?worker&inline')) return;
      const at = code.indexOf(START);
      if (!code.startsWith('const jsContent = ') || at < 0) throw new Error(`trusted worker: not as expected: ${id}`);
      return {
        code: `import { inlineWorker } from '/src/importing/inlineWorker.ts';
${code.slice(0, at)}
export default function InlinedWorker() { return inlineWorker(jsContent); }`,
        map: { mappings: '' },
      };
    },
  };
}
