import type { Plugin } from 'vite';

/** Parts of libraries that Milepost never uses, and what stands in their place. */
const UNUSED: Readonly<Record<string, string>> = {
  // fontkit unpacks WOFF2 with it, with a dictionary of 70 kB; the fonts here are TrueType.
  'brotli/decompress.js': `export default () => { throw new Error('no WOFF2 here'); };`,
  // Loads the styles of a part before the part: there is one sheet of styles, and it is there.
  '\0vite/preload-helper.js': 'export const __vitePreload = (load) => load();',
};

/** Puts a few words in the place of what is never used. */
export function leftOut(names: readonly (keyof typeof UNUSED)[]): Plugin {
  const id = (name: string): string => `\0left-out:${name.replace('\0', '')}`;
  return {
    name: 'milepost:left-out',
    enforce: 'pre',
    resolveId: (source) => (names.includes(source) ? id(source) : null),
    load: (asked) => UNUSED[names.find((name) => id(name) === asked) ?? ''] ?? null,
  };
}

export const UNUSED_EVERYWHERE = ['brotli/decompress.js'];
export const UNUSED_IN_ONE_FILE = [...UNUSED_EVERYWHERE, '\0vite/preload-helper.js'];
