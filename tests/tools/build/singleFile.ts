import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { singlePage } from '../../../src/export/singlePage.ts';
import { billOfMaterials } from './billOfMaterials.ts';
import { contentPolicy, hashSource } from './contentPolicy.ts';
import type { ScriptHashes } from './inlineScript.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The name of the one file. */
export const SINGLE_FILE = 'milepost.html';

/**
 * Turns what was built into one page that holds all of it, `milepost.html`. Beside it stand its SHA-256 and the list of
 * what it is made of (CONVENTIONS S15).
 */
export function singleFile(hashes: ScriptHashes): Plugin {
  return {
    name: 'milepost:single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite has put in place what each part loads first.
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === 'chunk');
        const [code] = chunks;
        if (code === undefined || chunks.length > 1) throw new Error(`single file: ${String(chunks.length)} scripts`);
        const sheets = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
        const source = pageOf(
          code.code,
          sheets.map((file) => ('source' in file ? String(file.source) : '')).join(''),
          hashes,
        );
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        const sha256 = createHash('sha256').update(source, 'utf8').digest('hex');
        const emit = (fileName: string, text: string) => this.emitFile({ type: 'asset', fileName, source: text });
        emit(SINGLE_FILE, source);
        // As `sha256sum --check` reads it.
        emit(`${SINGLE_FILE}.sha256`, `${sha256}  ${SINGLE_FILE}\n`);
        emit('milepost.cdx.json', billOfMaterials(usedModules(code.modules), sha256));
      },
    },
  };
}

/** The modules of which something is left in the build. */
function usedModules(modules: Readonly<Record<string, { readonly renderedLength: number }>>): readonly string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

function pageOf(code: string, sheet: string, hashes: ScriptHashes): string {
  const script = scriptInTags(code);
  const styles = sheet.trim();
  if (styles.includes('</style')) throw new Error('single file: the styles would end early');
  const policy = contentPolicy({ scripts: [hashSource(script), ...hashes], styles: [hashSource(styles)] });
  return singlePage(read('index.html'), read('public/icon.svg'), { script, styles, policy });
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Code that can stand between the tags: nothing in a text of it ends the element, or begins another. */
function scriptInTags(code: string): string {
  // In a module these stand in texts and patterns only, where the escape means the same.
  return code.trim().replace(/<(?=!--|\/?script)/gi, () => '\\x3c');
}
