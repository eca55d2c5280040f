import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withPolicy } from '../../../src/export/singlePage.ts';
import { contentPolicy } from './contentPolicy.ts';
import { appHeaders, headersText, WORKER_POLICY } from './headers.ts';
import type { ScriptHashes } from './inlineScript.ts';

/**
 * Gives the hosted page its policy, for servers that send no headers of their own (CONVENTIONS S2), and the headers for those
 * that do: in `headers.txt`, and from the server of `npm start` and the tests.
 */
export function hostedPage(hashes: ScriptHashes): Plugin {
  return {
    name: 'milepost:hosted-page',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('hosted page: no index.html');
      // Its own files, and the one script of the speaker window.
      const policy = contentPolicy({ scripts: ["'self'", ...hashes], styles: ["'self'"], own: true });
      page.source = withPolicy(String(page.source), policy);
      this.emitFile({ type: 'asset', fileName: 'headers.txt', source: headersText(policy) });
    },
    configurePreviewServer(server) {
      const page = readFileSync(join(server.config.build.outDir, 'index.html'), 'utf8');
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
      server.middlewares.use(({ url }, response, next) => {
        for (const [name, value] of Object.entries(appHeaders(policy))) response.setHeader(name, value);
        if (url?.split('?')[0]?.endsWith('/sw.js')) response.setHeader('Content-Security-Policy', WORKER_POLICY);
        next();
      });
    },
  };
}
