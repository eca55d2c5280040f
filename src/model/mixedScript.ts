import { latinLookAlike } from '../base/fold';
import { issue } from '../base/issue';
import type { Issue, Question } from '../base/issue';
import { areApart } from './answers';
import type { Answers } from './answers';
import { listLines, quote } from './listWords';

/** A value as it stands somewhere in a file. */
export interface PlacedValue {
  readonly file: string;
  readonly line: number;
  readonly column: string | undefined;
  readonly value: string;
}

const NOT_LATIN = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;

/**
 * Values written with letters of another script, such as an agency in Cyrillic look-alikes (CONVENTIONS L11). Lanes
 * fold look-alikes into one, but a search or another program will not. The text stays verbatim; the look-alike is offered. One issue for each different value.
 */
export function mixedScriptIssues(values: readonly PlacedValue[], answers: Answers): readonly Issue[] {
  const found = new Map<string, PlacedValue[]>();
  for (const each of values) {
    if (!NOT_LATIN.test(each.value)) continue;
    const key = JSON.stringify([each.column, each.value]);
    const same = found.get(key);
    if (same === undefined) found.set(key, [each]);
    else same.push(each);
  }
  return [...found.values()].flatMap((same) =>
    same
      .slice(0, 1)
      .filter(({ value }) => !areApart([value, latinLookAlike(value)], answers))
      .map((first) => mixedScriptIssue(first, same, values)),
  );
}

function mixedScriptIssue(first: PlacedValue, same: readonly PlacedValue[], values: readonly PlacedValue[]): Issue {
  const latin = latinLookAlike(first.value);
  const twins = values.filter(({ column, value }) => column === first.column && value === latin).length;
  const isWhole = !NOT_LATIN.test(latin);
  const where = same.length > 1 ? ` (${listLines(same.map((each) => each.line))})` : '';
  return issue({
    code: 'MIXED_SCRIPT',
    severity: 'warning',
    ...first,
    message: isWhole
      ? `${quote(first.value)} is written with letters that only look like ${quote(latin)}${where}; it is kept as written, and stands in one lane with ${quote(latin)}.`
      : `${quote(first.value)} holds letters that are not Latin${where}; it is kept as written.`,
    remedy: isWhole ? `Write ${quote(latin)} if that is what is meant.` : 'Check the spelling.',
    // Where both stand in the table they are asked about as spellings of one name.
    ...(isWhole && twins === 0 ? { question: oneName(latin, first.value, same.length) } : {}),
  });
}

const oneName = (latin: string, written: string, count: number): Question => ({
  kind: 'one-name',
  spellings: [
    { text: latin, count: 0 },
    { text: written, count },
  ],
});
