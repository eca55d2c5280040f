import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { reckoning } from './milepost';

/** A server that hears whatever gets out of a page. */
let heard: string[] = [];
let server: Server;
let outside: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

test.afterAll(() => {
  server.close();
});

test.beforeEach(() => {
  heard = [];
});

const PAGES = [
  { name: 'the hosted page', address: '/' },
  { name: 'the one file', address: pathToFileURL(join(import.meta.dirname, '../../dist/milepost.html')).href },
] as const;

/** Ways to send something out of a page, each tried as code that has got into it would (CONVENTIONS S3). */
const CHANNELS: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: (address) => fetch(address),
  XMLHttpRequest: (address) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = resolve;
      request.onerror = reject;
      request.open('GET', address);
      request.send();
    }),
  WebSocket: (address) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(address.replace('http', 'ws'));
      socket.onopen = resolve;
      socket.onerror = reject;
    }),
  EventSource: (address) =>
    new Promise((resolve, reject) => {
      const source = new EventSource(address);
      source.onopen = resolve;
      source.onerror = reject;
    }),
  sendBeacon: (address) => navigator.sendBeacon(address, 'data'),
  'an image': (address) =>
    new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = resolve;
      image.onerror = reject;
      image.src = address;
    }),
  'a style sheet': (address) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    document.head.append(link);
  },
  prefetch: (address) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address }));
  },
  preload: (address) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: address }));
  },
  'a frame': (address) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  },
  'a form': (address) => {
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: '_blank' });
    document.body.append(form);
    form.submit();
  },
  'a font': (address) => new FontFace('leak', `url(${address})`).load(),
  'a script': (address) => {
    const script = document.createElement('script');
    script.setAttribute('src', address);
    document.head.append(script);
  },
  'a worker': (address) => new Worker(address),
  'import()': (address) => {
    void import(/* @vite-ignore */ address);
  },
};

/** Ways to run a text as code. */
const CODE: Readonly<Record<string, () => unknown>> = {
  eval: () => {
    (0, eval)('window.ran = true');
  },
  'new Function': () => (Reflect.construct(Function, ['window.ran = true']) as () => void)(),
  'a timer with a text': () => (setTimeout as (code: unknown) => unknown)('window.ran = true'),
  'an inline script': () => {
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.head.append(script);
  },
  'markup with a handler': () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">');
  },
  'an attribute with a handler': () => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ran = true');
    image.src = 'data:,';
    document.body.append(image);
  },
  'an address with code': () => {
    const link = Object.assign(document.createElement('a'), { href: 'javascript:window.ran = true' });
    document.body.append(link);
    link.click();
  },
};

/** Code of the driver is let through by the browser; what it does later is not. */
const laterOn = (code: string): string => `setTimeout(() => { try { ${code} } catch {} })`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
}

async function tryAll(page: Page): Promise<void> {
  for (const [channel, leak] of Object.entries(CHANNELS)) {
    const way = `${outside}/?${encodeURIComponent(channel)}`;
    await page.evaluate(laterOn(`Promise.resolve((${leak.toString()})(${JSON.stringify(way)})).catch(() => 0)`));
  }
  await page.waitForTimeout(500);
}

test('on a page without a policy all of these ways are heard, but for the form, whose window opens later', async ({
  page,
}) => {
  await page.goto(outside);
  await tryAll(page);
  const ways = Object.keys(CHANNELS).filter((way) => !heard.includes(`/?${encodeURIComponent(way)}`));
  expect(ways.filter((way) => way !== 'a form')).toEqual([]);
});

for (const { name, address } of PAGES) {
  test(`${name}: nothing is heard outside, whatever way out is tried (S3)`, async ({ page }) => {
    await open(page, address);
    await tryAll(page);
    expect(heard).toEqual([]);
  });

  test(`${name}: no text runs as code (S2)`, async ({ page }) => {
    await open(page, address);
    for (const run of Object.values(CODE)) await page.evaluate(laterOn(`(${run.toString()})()`));
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test(`${name}: a worker of its own gets nothing out either (S3)`, async ({ page }) => {
    await open(page, address);
    await page.evaluate((leak) => {
      const policy = (
        window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(text: string): string } };
        }
      ).trustedTypes;
      try {
        const code = `fetch(${JSON.stringify(leak)}).catch(() => 0)`;
        const made = policy.createPolicy('milepost-worker-2', { createScriptURL: (text: string) => text });
        new Worker(made.createScriptURL(URL.createObjectURL(new Blob([code]))));
      } catch {
        // No other policy may be made: not even the worker starts.
      }
    }, `${outside}/?worker`);
    await page.waitForTimeout(300);
    expect(heard).toEqual([]);
  });

  test(`${name}: what no policy of a page can block is named in SECURITY.md, and nothing more is claimed (S1, S3)`, async ({
    page,
    context,
  }) => {
    await open(page, address);
    const popup = context.waitForEvent('page');
    await page.evaluate((leak) => void window.open(leak, '_blank', 'noopener'), `${outside}/?window`);
    await (await popup).waitForLoadState();
    expect(heard).toContain('/?window');
  });
}
