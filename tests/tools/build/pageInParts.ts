import { build, type Plugin } from 'vite';
import { SINGLE_FILE } from './singleFile.ts';

const NAME = 'milepost:page';
const PART = /^milepost:page\/(\d+)$/;

/** Characters of the page in one part: none weighs more than a lazy script may (DEPENDENCIES, budgets), sent. */
const PART_LENGTH = 400_000;

/**
 * Gives the hosted app the text of `milepost.html`, to save pages from (src/export/appPage.ts), in parts that are loaded
 * when asked for. The file itself, built on the way, is put beside the hosted page.
 */
export function pageInParts(): Plugin {
  let text: Promise<string> | undefined;
  const page = (): Promise<string> => (text ??= buildSingleFile());
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
      this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: await page() });
    },
  };
}

function partsModule(length: number): string {
  const count = Math.ceil(length / PART_LENGTH);
  const imports = Array.from({ length: count }, (_, i) => `import('${NAME}/${String(i)}')`);
  return `export const pageParts = async () => (await Promise.all([${imports.join(', ')}])).map((part) => part.default);`;
}

async function buildSingleFile(): Promise<string> {
  const built = await build({ mode: 'single', logLevel: 'error', build: { write: false } });
  const [result] = Array.isArray(built) ? built : [built];
  if (!('output' in result)) throw new Error('page in parts: nothing was built');
  const file = result.output.find(({ fileName }) => fileName === SINGLE_FILE);
  if (file?.type !== 'asset') throw new Error(`page in parts: ${SINGLE_FILE} was not built`);
  return String(file.source);
}
