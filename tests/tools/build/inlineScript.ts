import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { minifySync, transformWithOxc, type Plugin } from 'vite';
import { hashSource } from './contentPolicy.ts';

const ASKED = /\.ts\?script$/;

/** The scripts that were asked for so far, as CSP sources. */
export type ScriptHashes = ReadonlySet<string>;

/**
 * `import text from './name.ts?script'`: the text of a script that calls the function `name` of that file with the window
 * it runs in. The text is known when the app is built, so that the policy of the page can allow this one and no other.
 */
export function inlineScript(hashes: Set<string>): Plugin {
  return {
    name: 'milepost:inline-script',
    enforce: 'pre',
    async load(id) {
      if (!ASKED.test(id)) return;
      const path = id.replace(/\?script$/, '');
      this.addWatchFile(path);
      const text = await scriptText(path);
      hashes.add(hashSource(text));
      return { code: `export default ${JSON.stringify(text)};`, moduleType: 'js' };
    },
  };
}

async function scriptText(path: string): Promise<string> {
  const name = basename(path, '.ts');
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { sourcemap: false });
  const marked = `export function ${name}(`;
  if (!code.includes(marked)) throw new Error(`inline script: no function ${name} in ${path}`);
  const script = `{ ${code.replace(marked, () => `function ${name}(`)}\n${name}(window); }`;
  return minifySync(`${name}.js`, script, { module: false }).code.trim();
}
