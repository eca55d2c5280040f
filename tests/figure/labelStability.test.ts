import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { fitPages } from '../../src/layout/fitPages';
import { fitScreen } from '../../src/layout/fitScreen';
import { PAGES } from '../../src/layout/pageSize';
import { arimoMetrics } from '../../src/layout/textMetrics';
import type { LaneBand, TimelineLayout } from '../../src/layout/timelineLayout';
import { screenTheme } from '../../src/theme/themes';
import type { TimelineView } from '../../src/view/timelineView';
import { readFile } from '../cases/readFile';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { viewOfText } from '../cases/viewOfText';

const PLACES: Readonly<Record<string, (view: TimelineView) => readonly TimelineLayout[]>> = {
  'A4 page': (view) => fitPages(view, PAGES['a4-landscape'], arimoMetrics),
  screen: (view) => [fitScreen(view, { width: 1440, height: 780 }, screenTheme('light', view), arimoMetrics)],
};

/** How each label stands, by lane and title: its side, and where its lines break. */
function labelsOf(layouts: readonly TimelineLayout[]): ReadonlyMap<string, string> {
  const inBands = (bands: readonly LaneBand[]): readonly (readonly [string, string])[] =>
    bands.flatMap(({ lane, items, bands: inner }) => [
      ...items.map(({ item, side, label }): readonly [string, string] => [
        `${lane.key} ${item.milestone.title}`,
        [side, ...label.lines.map(({ runs }) => runs.map((run) => run.text).join(' '))].join('\n'),
      ]),
      ...inBands(inner),
    ]);
  return new Map(layouts.flatMap(({ bands }) => inBands(bands)));
}

/** The share of the labels in both that stand otherwise. */
function movedShare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const both = [...before].filter(([key]) => after.has(key));
  return both.filter(([key, how]) => after.get(key) !== how).length / Math.max(both.length, 1);
}

/** The table with one row less, one row twice under another title, or a row with a longer title; at several places. */
function changedTables(text: string): readonly string[] {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const places = [0.1, 0.35, 0.6, 0.85].map((share) => Math.floor(rows.length * share));
  const named = (row: string, words: string): string =>
    row.replace(/[a-z]{4,}(?= [a-z])/, (word) => `${word} ${words}`);
  return places
    .flatMap((at) => {
      const row = rows[at] ?? '';
      return [
        rows.toSpliced(at, 1),
        rows.toSpliced(at, 0, named(row, 'once more')),
        rows.toSpliced(at, 1, named(row, 'as agreed in the plan')),
      ];
    })
    .map((changed) => [head, ...changed].join('\n'));
}

/** Rows of one line each, so that a row can be taken out as text. */
function oneLineRows(path: string): string {
  const table = readTextTable(new TextDecoder().decode(readFile(path)), path);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""').replace(/\s+/g, ' ')}"`;
  return [table.columns, ...table.rows.map(({ cells }) => cells)]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}

const TABLES: readonly (readonly [string, string])[] = [
  ...readdirSync(new URL('../../data', import.meta.url))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, oneLineRows(`data/${name}`)] as const),
  ...[30, 60].map((rows) => [`${String(rows)} generated rows`, csvOf(generatedRows(rows, 2))] as const),
];

describe('A change to one row', { timeout: 120_000 }, () => {
  for (const [place, layOut] of Object.entries(PLACES)) {
    it(`moves at most 5 % of the other labels on average (${place}): sides and line breaks stay`, () => {
      const shares = TABLES.flatMap(([name, text]) => {
        const before = labelsOf(layOut(viewOfText(text)));
        expect(before.size, name).toBeGreaterThan(0);
        return changedTables(text).map((table) => movedShare(before, labelsOf(layOut(viewOfText(table)))));
      });
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(mean).toBeLessThanOrEqual(0.05);
      expect(shares.filter((share) => share <= 0.05).length / shares.length).toBeGreaterThan(0.8);
    });
  }
});
