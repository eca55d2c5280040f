import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A plain static server, as an intranet has one: no headers of its own, and the folder under a path. */
export interface PlainServer {
  readonly address: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder under `path`, such as `/tools/milepost/`, on a free port of this machine. */
export async function serveFolder(folder: string, path: string): Promise<PlainServer> {
  const asked: string[] = [];
  const server: Server = createServer(({ url = '' }, response) => {
    const name = decodeURIComponent(url.split('?')[0] ?? '');
    asked.push(name);
    const file = join(folder, normalize(name.slice(path.length) || 'index.html'));
    if (!name.startsWith(path) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', Vary: 'Origin' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { address: `http://127.0.0.1:${String(port)}${path}`, asked, close };
}
