import assert from 'node:assert/strict';
import type { Issue } from '../../src/base/issue';
import type { RawTable } from '../../src/csv/rawTable';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

/**
 * What holds for every table that was read, whatever it was read from: well formed, each line once, nothing refused
 * without a word. Throws what does not hold.
 */
export function assertSoundTable(table: RawTable): void {
  const { columns, rows, skipped, headerLine, issues } = table;
  assert.equal(new Set(columns).size, columns.length, 'a column name stands twice');
  for (const { cells } of [...rows, ...skipped]) assert.equal(cells.length, columns.length, 'a ragged row');
  const lines = rows.map(({ line }) => line);
  assert.deepEqual(
    lines,
    [...new Set(lines)].toSorted((a, b) => a - b),
    'lines out of order, or twice',
  );
  for (const { line, cells } of rows) {
    assert.ok(line > headerLine, 'a row above the header');
    assert.notEqual(cells.join(''), '', 'a row without text');
  }
  const aside = [...table.preamble, ...skipped, ...table.notes].map(({ line }) => line);
  assert.equal(new Set([...lines, ...aside]).size, lines.length + aside.length, 'a line is kept twice');
  assertTold(issues);
  if (rows.length === 0) assert.ok(issues.some(({ severity }) => severity === 'error'), 'no rows, and no reason'); // prettier-ignore
}

/** Reads the table as a plan and holds it to account: each row is a milestone or set aside with a reason (CONVENTIONS U5). */
export function assertSoundPlan(table: RawTable): void {
  const suggestion = suggestMapping(table);
  assertTold(suggestion.issues);
  const { milestones, skipped, reconciliation, issues } = readPlan(table, suggestion.mapping, {
    documentDate: undefined,
  });
  assertTold(issues);
  assert.equal(reconciliation.rows, table.rows.length + table.skipped.length, 'a row is not accounted for');
  assert.equal(milestones.length + skipped.length, reconciliation.rows, 'a row is counted twice or not at all');
  assert.equal(reconciliation.placed + reconciliation.undated, milestones.length, 'a milestone is neither placed nor undated'); // prettier-ignore
  assert.equal(new Set(milestones.map(({ id }) => id)).size, milestones.length, 'two milestones have one id');
  assertNotPolluted();
}

/** Every finding says what was seen and what to do. */
function assertTold(issues: readonly Issue[]): void {
  for (const { code, message, remedy } of issues) {
    assert.match(code, /^[A-Z][A-Z0-9_]+$/);
    assert.notEqual(message.trim(), '', `${code} without a message`);
    assert.notEqual(remedy.trim(), '', `${code} without a remedy`);
  }
}

/** No name in a file reached the prototype of all objects. */
export function assertNotPolluted(): void {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

/** All text of a table that somebody can find again: names, rows, and what was set aside. */
export function textOfTable({ columns, rows, skipped, preamble, notes, footnotes, issues }: RawTable): string {
  const lines = [...preamble, ...notes, ...footnotes].map(({ text }) => text);
  const aside = issues.flatMap(({ code, value }) => (code === 'FOOTNOTE' && value !== undefined ? [value] : []));
  return [...columns, ...[...rows, ...skipped].flatMap(({ cells }) => cells), ...lines, ...aside].join('\n');
}
