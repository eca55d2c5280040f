import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/base/day';
import { tableCsv } from '../../src/export/tableCsv';
import { NO_CHOICES } from '../../src/state/choices';
import type { FileLike } from '../../src/state/openFiles';
import { readProject, writeProject } from '../../src/state/projectFile';
import { PROJECT_LIMITS } from '../../src/state/projectLimits';
import { Session } from '../../src/state/session.svelte';
import { mutatedJson } from '../hostile/mutateJson';

const NAME = 'plan.milepost.json';
const textOf = (file: string): string => readFileSync(join(import.meta.dirname, '../hostile/projects', file), 'utf8');
const FULL = textOf('full.milepost.json');

const file = (text: string, size?: number): FileLike => ({
  name: NAME,
  ...(size !== undefined && { size }),
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

interface Json {
  [key: string]: Json[] & Json;
}

/** The message for the full project after a change to its JSON. */
function messageAfter(change: (json: Json) => void): string {
  const json = JSON.parse(FULL) as Json;
  change(json);
  const read = readProject(JSON.stringify(json), NAME);
  return read.ok ? 'read' : read.message;
}

describe('A project file of an earlier Milepost', () => {
  it.each(['first.milepost.json', 'with-page-setup.milepost.json', 'with-saved-views.milepost.json'])(
    'opens with all it says, and the rest as usual: %s',
    async (name) => {
      const session = new Session();
      await session.load([file(textOf(name))]);
      expect(session.error).toBeUndefined();
      const { choices, plan, text } = session;
      expect([text.title, text.marking]).toEqual(['Our plan', 'IN CONFIDENCE']);
      expect(choices.repairs.map((repair) => repair.text)).toEqual(['30 June 2025']);
      expect(choices.documentDate).toBe(dayFromIso('2024-07-18'));
      expect([choices.view.lanes, choices.view.laneOrder]).toEqual(['funding', 'name']);
      expect(choices.page).toEqual({ ...NO_CHOICES.page, page: 'a3-landscape' });
      expect([choices.deck, choices.saving.format]).toEqual([undefined, 'svg']);
      expect(plan.reconciliation.rows).toBe(4);
      expect(session.view.lanes.length).toBeGreaterThan(0);
      // Saved again it is a project of today.
      const again = readProject(writeProject(session.project), NAME);
      expect(again.ok && again.project.choices).toEqual(choices);
    },
  );
});

describe('A project file that was made to do harm', () => {
  it('sets no prototype from a name at any level, and keeps nothing of it', () => {
    const whole = readProject(FULL, NAME);
    const evil = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const places = [...FULL.matchAll(/\{(?=\s*")/g)].map(({ index }) => index + 1);
    expect(places.length).toBeGreaterThan(50);
    for (const place of places) {
      const read = readProject(FULL.slice(0, place) + evil + FULL.slice(place), NAME);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      if (read.ok) expect(read).toEqual(whole);
      else expect(read.message).toContain('could not be read as a project');
    }
  });

  it.each<readonly [string, (json: Json) => void, string]>([
    ['views', (json) => (json['savedViews'] = Array.from({ length: 1_001 }, () => ({})) as never), '“savedViews”: 1001 where 1000 is the most'], // prettier-ignore
    ['tables', (json) => (json['tables'] = Array.from({ length: 101 }, () => ({})) as never), '“tables”: 101 where 100 is the most'], // prettier-ignore
    ['letters in a title', (json) => (json['text'] = { title: 'x'.repeat(PROJECT_LIMITS.text + 1) } as never), '“text.title”: 4000001 where 4000000 is the most'], // prettier-ignore
  ])('is refused for too many %s, and says how many there may be', (_, change, words) => {
    expect(messageAfter(change)).toContain(words);
  });

  it.each<readonly [string, (json: Json) => void]>([
    ['two rows on one line', ({ tables }) => tables?.[0]?.['rows']?.push(...(tables[0]['rows'] ?? []))],
    ['a line that no file has', ({ tables }) => Object.assign(tables?.[0]?.['rows']?.[0] ?? {}, { line: 9e15 })],
    ['two tables of one name', ({ tables }) => tables?.push(...tables)],
  ])('is refused as damaged for %s', (_, change) => {
    expect(messageAfter(change)).toContain('it is damaged, at “tables');
  });

  it('with a row on a line far below is saved as a table of ordinary length', () => {
    const read = readProject(FULL.replaceAll(/"line": 5\b/g, '"line": 49000000'), NAME);
    const [table] = read.ok ? read.project.tables : [];
    expect(table && tableCsv(table).length).toBeLessThan(2_000);
  });

  it('of a gigabyte is not even taken into memory', async () => {
    const session = new Session();
    await session.load([file('', 1_000_000_000)]);
    expect(session.error).toBe('plan.milepost.json is too large: a project file can hold 100 million characters.');
  });

  it('changed at any place opens or is refused in words; what opens can be looked at and saved', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedJson([FULL, textOf('first.milepost.json')]), async (text) => {
        const session = new Session();
        await session.load([file(text)]);
        if (session.error !== undefined) {
          expect(session.error).toMatch(/^plan\.milepost\.json .+\.$/s);
          return;
        }
        expect(session.view.lanes).toBeDefined();
        expect(session.plan.reconciliation.rows).toBeGreaterThanOrEqual(0);
        expect(readProject(writeProject(session.project), NAME).ok).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
