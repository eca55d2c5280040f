import { describe, expect, it } from 'vitest';
import { BrowserError, findBrowserOn, pathCandidates, systemPaths, type Machine } from './findBrowser';

/** A machine on which the given files exist and start; `broken` ones exist and do not. */
function machine(
  working: readonly string[],
  rest: Partial<Machine> & { readonly broken?: readonly string[] } = {},
): Machine {
  const { broken = [], ...overrides } = rest;
  return {
    platform: 'linux',
    environment: {},
    exists: (path) => working.includes(path) || broken.includes(path),
    versionOf: (path) => (working.includes(path) ? `Version of ${path}` : undefined),
    playwrightBrowser: () => undefined,
    ...overrides,
  };
}

describe('findBrowserOn(machine)', () => {
  it('takes the browser a variable names before any other', () => {
    const environment = { CHROME_BIN: '/mine/chrome' };
    expect(findBrowserOn(machine(['/usr/bin/chromium', '/mine/chrome'], { environment }))).toEqual({
      path: '/mine/chrome',
      version: 'Version of /mine/chrome',
      source: 'named by CHROME_BIN',
    });
  });

  it('refuses a variable that names a browser that does not start, and does not look further', () => {
    const environment = { CHROME_PATH: '/gone' };
    expect(() => findBrowserOn(machine(['/usr/bin/chromium'], { environment }))).toThrow(BrowserError);
    expect(() => findBrowserOn(machine([], { environment, broken: ['/gone'] }))).toThrow('CHROME_PATH');
  });

  it('takes an empty variable as not set', () => {
    expect(findBrowserOn(machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '' } }))?.path).toBe(
      '/usr/bin/chromium',
    );
  });

  it('passes over a browser that is there and does not start', () => {
    expect(findBrowserOn(machine(['/usr/bin/google-chrome'], { broken: ['/usr/bin/chromium'] }))?.path).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('prefers the usual places to the search path, and that to Playwright’s own', () => {
    const environment = { PATH: '/bin:/opt/own/bin' };
    const playwrightBrowser = () => '/cache/chrome';
    const everything = ['/usr/bin/chromium', '/opt/own/bin/google-chrome', '/cache/chrome'];
    const sources = [0, 1, 2].map(
      (from) => findBrowserOn(machine(everything.slice(from), { environment, playwrightBrowser }))?.source,
    );
    expect(sources).toEqual(['installed on this machine', 'on the search path', 'downloaded by Playwright']);
  });

  it('finds nothing on a bare machine', () => {
    expect(findBrowserOn(machine([]))).toBeUndefined();
  });
});

describe('systemPaths(platform, environment)', () => {
  it('lists Chrome and Edge in every program folder of Windows', () => {
    const paths = systemPaths('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\ana\\AppData' });
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\ana\\AppData\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('lists the applications of a Mac, for all its users and for this one', () => {
    const paths = systemPaths('darwin', { HOME: '/mac/ana' });
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/mac/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });
});

describe('pathCandidates(platform, environment)', () => {
  it('splits the search path as the platform does', () => {
    expect(pathCandidates('linux', { PATH: '/bin::/opt/bin' })).toEqual(
      expect.arrayContaining(['/bin/chromium', '/opt/bin/msedge']),
    );
    expect(pathCandidates('win32', { Path: 'C:\\a;D:\\b' })).toEqual(
      expect.arrayContaining(['C:\\a\\chrome.exe', 'D:\\b\\msedge.exe']),
    );
  });

  it('is empty when there is no search path', () => {
    expect(pathCandidates('linux', {})).toEqual([]);
  });
});
