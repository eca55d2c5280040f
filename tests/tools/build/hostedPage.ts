import type { Plugin } from 'vite';
import { contentPolicy } from './contentPolicy.ts';
import type { ScriptHashes } from './inlineScript.ts';

const FIRST_OF_HEAD = '<meta charset="utf-8" />';

/** Gives the hosted page its policy, for servers that send no headers of their own (CONVENTIONS S2). */
export function hostedPage(hashes: ScriptHashes): Plugin {
  return {
    name: 'milepost:hosted-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('hosted page: no index.html');
      const policy = hostedPolicy(hashes);
      page.source = String(page.source).replace(
        FIRST_OF_HEAD,
        () => `${FIRST_OF_HEAD}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      );
    },
  };
}

/** The policy of the hosted app: its own files, and the one script of the speaker window. */
export function hostedPolicy(hashes: ScriptHashes): string {
  return contentPolicy({ scripts: ["'self'", ...hashes], styles: ["'self'"], own: true });
}
