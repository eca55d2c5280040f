/** `npm start`: builds the app, serves what was built on a free port of this machine and opens it where it can. */
import { spawn } from 'node:child_process';
import { build, preview } from 'vite';

const PREFERRED_PORT = 4173;

/** The command that opens an address in the user's browser, or undefined on a machine without a desktop. */
function openingCommand(address: string): readonly [string, ...string[]] | undefined {
  if (process.env['CI'] !== undefined) return undefined;
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  const hasDesktop = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasDesktop ? ['xdg-open', address] : undefined;
}

/** Opening is a courtesy: when it fails, the printed address still stands. */
function openInBrowser(address: string): void {
  const command = openingCommand(address);
  if (command === undefined) return;
  const [program, ...args] = command;
  const opener = spawn(program, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: PREFERRED_PORT, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${String(PREFERRED_PORT)}/`;
console.log(`\nMilepost is at ${address}\nIt is served to this machine only. Press Ctrl+C to stop.`);
openInBrowser(address);
