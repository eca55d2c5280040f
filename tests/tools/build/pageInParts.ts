import { build, type Plugin } from 'vite';
import { assertExists } from '../../../src/base/assert.ts';
import { SINGLE_FILE } from './singleFile.ts';

const NAME = 'milepost:page';
const PART = /^milepost:page\/(\d+)$/;

/** Characters of the page in one part: none weighs more than a lazy script may (DEPENDENCIES, budgets), sent. */
const PART_LENGTH = 400_000;

/**
 * Gives the hosted app the text of `milepost.html`, to save pages from (src/export/appPage.ts), in parts that are loaded
 * when asked for. The file itself, built on the way, is put beside the hosted page, with what tells of it.
 */
export function pageInParts(): Plugin {
  let built: Promise<ReadonlyMap<string, string>> | undefined;
  const files = () => (built ??= buildSingleFile());
  const page = async () => assertExists((await files()).get(SINGLE_FILE), SINGLE_FILE);
  return {
    name: 'milepost:page-in-parts',
    resolveId: (id) => (id === NAME || PART.test(id) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${NAME}`) return partsModule((await page()).length);
      const part = PART.exec(id.slice(1));
      if (!id.startsWith('\0') || part === null) return null;
      const at = Number(part[1]) * PART_LENGTH;
      return `export default ${JSON.stringify((await page()).slice(at, at + PART_LENGTH))};`;
    },
    async generateBundle() {
      for (const [fileName, source] of await files()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function partsModule(length: number): string {
  const count = Math.ceil(length / PART_LENGTH);
  const imports = Array.from({ length: count }, (_, i) => `import('${NAME}/${String(i)}')`);
  return `export const pageParts = async () => (await Promise.all([${imports.join(', ')}])).map((part) => part.default);`;
}

/** The single build by name of file: the page, its SHA-256, and the list of what it is made of. */
async function buildSingleFile(): Promise<ReadonlyMap<string, string>> {
  const built = await build({ mode: 'single', logLevel: 'error', build: { write: false } });
  const [result] = Array.isArray(built) ? built : [built];
  if (!('output' in result)) throw new Error('page in parts: nothing was built');
  return new Map(result.output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : '']));
}
