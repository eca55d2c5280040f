import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/ui/strings/guide';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const CLAIM =
  "The app contains no code that sends your data anywhere, and the page's policy blocks the browser's request channels";

/** Words that promise more than a page can hold: a window can be opened, and WebRTC is not blocked (CONVENTIONS S3). */
const TOO_MUCH =
  /(nothing|data|never|cannot|can not)\b[^.]{0,40}\bleaves? (the|this|your) (page|browser|device|machine|computer)|sent anywhere|(fully|completely|100 ?%) (secure|safe|private)/i;

describe('what is said of data', () => {
  it('is claimed in these words, in the README and in SECURITY.md (S1)', () => {
    for (const text of [read('README.md'), read('SECURITY.md')]) expect(text).toContain(CLAIM);
  });

  it('is claimed in the same words in the app, as two plain sentences (S1, L10)', () => {
    expect(guide.data).toContain(`${CLAIM.replace(', and the', '. The')}.`);
  });

  it('is never more than that (S1)', () => {
    for (const path of ['README.md', 'CHANGELOG.md', 'index.html', 'data/words/strings.csv', 'tests/tools/start.ts']) {
      expect([path, TOO_MUCH.exec(read(path))?.[0]]).toEqual([path, undefined]);
    }
    expect(TOO_MUCH.test('Nothing you open in it leaves this machine.')).toBe(true);
  });

  it('names in SECURITY.md what no policy of a page can block (S3)', () => {
    expect(read('SECURITY.md')).toMatch(/`window\.open`[^.]*WebRTC/);
  });
});
