import { describe, expect, it } from 'vitest';
import { describeWeighing, weighBundle } from './budgets';

const page =
  '<script type="module" src="./assets/index-1.js"></script><link rel="modulepreload" href="./assets/base-2.js"><link rel="stylesheet" href="./assets/index-4.css">';

describe('weighBundle(page, files)', () => {
  it('adds up what the page names, scripts and styles, and weighs each other script alone', () => {
    const files = [
      { path: 'assets/index-1.js', gzipBytes: 60_000 },
      { path: 'assets/base-2.js', gzipBytes: 30_500 },
      { path: 'assets/pdf-3.js', gzipBytes: 211_000 },
      { path: 'assets/index-4.css', gzipBytes: 6_000 },
      { path: 'assets/pdf-5.css', gzipBytes: 1_000 },
      { path: 'icon.svg', gzipBytes: 400 },
      { path: 'milepost.html', gzipBytes: 1_100_000 },
    ];
    expect(weighBundle(page, files)).toEqual([
      { part: 'scripts of the first load', kilobytes: 90.5, limit: 110 },
      { part: 'styles of the first load', kilobytes: 6, limit: 15 },
      { part: 'the whole app as one file', kilobytes: 1100, limit: 1200 },
      { part: 'assets/pdf-3.js, loaded when asked for', kilobytes: 211, limit: 260 },
    ]);
  });

  it('refuses a page without scripts, and a build without the one file: nothing would be weighed', () => {
    const one = { path: 'milepost.html', gzipBytes: 1 };
    expect(() => weighBundle('<p>Gone</p>', [{ path: 'assets/index-1.js', gzipBytes: 1 }, one])).toThrow('none of the scripts'); // prettier-ignore
    expect(() => weighBundle(page, [{ path: 'assets/index-1.js', gzipBytes: 1 }])).toThrow('milepost.html');
  });
});

describe('describeWeighing(weighing)', () => {
  it('says so when a part is too heavy', () => {
    expect(describeWeighing({ part: 'styles', kilobytes: 15.04, limit: 15 })).toBe(
      'TOO HEAVY  styles: 15.0 kB of 15 kB',
    );
    expect(describeWeighing({ part: 'styles', kilobytes: 15, limit: 15 })).toBe('styles: 15.0 kB of 15 kB');
  });
});
