import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { singlePage } from '../../../src/export/singlePage.ts';
import { contentPolicy, hashSource } from './contentPolicy.ts';
import type { ScriptHashes } from './inlineScript.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The name of the one file. */
export const SINGLE_FILE = 'milepost.html';

/** Turns what was built into one page that holds all of it: `milepost.html`, and nothing beside it. */
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
        const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
        const [code] = chunks;
        if (code === undefined || chunks.length > 1) throw new Error(`single file: ${String(chunks.length)} scripts`);
        const script = insideTags(code, 'script');
        const styles = insideTags(
          files
            .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
            .join(''),
          'style',
        );
        const policy = contentPolicy({ scripts: [hashSource(script), ...hashes], styles: [hashSource(styles)] });
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        this.emitFile({
          type: 'asset',
          fileName: SINGLE_FILE,
          source: singlePage(read('index.html'), read('public/icon.svg'), { script, styles, policy }),
        });
      },
    },
  };
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Code that can stand between the tags: nothing in a text of it ends the element, or begins another. */
function insideTags(code: string, tag: 'script' | 'style'): string {
  if (tag === 'style') {
    if (code.includes('</style')) throw new Error('single file: the styles would end early');
    return code.trim();
  }
  // In a module these stand in texts and patterns only, where the escape means the same.
  return code.trim().replace(/<(?=!--|\/?script)/gi, () => '\\x3c');
}
