import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Beside the page for those who take it away or check it: not a part of the app. */
const NOT_KEPT = /^milepost\.|^headers\.txt$|OFL\.txt$/;

/** What the hosted app says of itself to a browser that installs it. */
const MANIFEST = {
  name: 'Milepost',
  short_name: 'Milepost',
  description: 'Turns the milestone table of a government programme into a swimlane timeline.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#14146e',
  icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml' }],
};

/**
 * Adds what lets the hosted app be kept on a device: `sw.js`, which a person has to ask for (src/ui/offline), and the
 * manifest. The worker keeps the files of this build and nothing else, under a name made of their contents, so that a new
 * build is a new cache.
 */
export function offlineApp(): Plugin {
  return {
    name: 'milepost:offline-app',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('offline app: no index.html');
        const link = '<link rel="manifest" href="./app.webmanifest" />';
        page.source = String(page.source).replace('</title>', () => `</title>\n    ${link}`);
        this.emitFile({
          type: 'asset',
          fileName: 'app.webmanifest',
          source: `${JSON.stringify(MANIFEST, undefined, 2)}\n`,
        });
        const files = Object.values(bundle).filter(({ fileName }) => !NOT_KEPT.test(fileName));
        const contents = files.map(
          (file) => `${file.fileName}\n${file.type === 'chunk' ? file.code : String(file.source)}`,
        );
        const version = createHash('sha256').update(contents.sort().join('\n')).digest('hex').slice(0, 12);
        const names = files.map(({ fileName }) => `./${fileName}`).filter((name) => name !== './index.html');
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: serviceWorker(version, ['./', './icon.svg', ...names].sort()),
        });
      },
    },
  };
}

/**
 * Every file comes out of the cache. One that the browser has thrown away is put there anew; everything that is not of
 * the app goes its own way. `ignoreVary`: servers vary by origin, and modules are asked for with one.
 */
const serviceWorker = (version: string, files: readonly string[]): string => `const NAME = 'milepost-app-${version}';
const FILES = ${JSON.stringify(files)}.map((file) => new URL(file, location.href).href);
const HOME = FILES[0];
addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)));
});
addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('milepost-app-') && name !== NAME;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});
addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const asked = origin + pathname === HOME + 'index.html' ? HOME : origin + pathname;
  if (event.request.method !== 'GET' || !FILES.includes(asked)) return;
  event.respondWith(
    caches.open(NAME).then(async (cache) => {
      const match = () => cache.match(asked, { ignoreVary: true });
      return (await match()) ?? cache.add(asked).then(match);
    }),
  );
});
`;
