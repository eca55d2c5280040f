import { foldText } from '../base/fold';
import { issue } from '../base/issue';
import type { Issue, Spelling } from '../base/issue';
import { areApart } from './answers';
import type { Answers } from './answers';
import { splitMarks } from './footnoteMarks';
import { listWords, quote } from './listWords';
import type { PlacedValue } from './mixedScript';

/** Case, accents, spaces, dashes, dots, "&", footnote marks and a "the" or "NZ" before it do not tell two names apart. */
function looseKey(name: string): string {
  return foldText(splitMarks(name).text)
    .replace(/^(?:the |(?:nz|n\.z\.|new zealand) )+(?=\p{L})/u, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[\s.,'’-]+/g, '');
}

interface Variant {
  readonly first: PlacedValue;
  count: number;
}

/**
 * Names that differ only in the way they are written. They are not merged: whether they are one is asked, unless it
 * was answered before.
 */
export function spellingVariantIssues(values: readonly PlacedValue[], answers: Answers): readonly Issue[] {
  const spellings = new Map<string, Variant>();
  for (const each of values) {
    const variant = spellings.get(each.value);
    if (variant === undefined) spellings.set(each.value, { first: each, count: 1 });
    else variant.count += 1;
  }
  const names = new Map<string, Variant[]>();
  for (const variant of spellings.values()) {
    const key = looseKey(variant.first.value);
    const variants = names.get(key);
    if (variants === undefined) names.set(key, [variant]);
    else variants.push(variant);
  }
  return [...names].flatMap(([key, variants]) => {
    if (key === '' || variants.length < 2) return [];
    const isSaid = areApart(
      variants.map(({ first }) => first.value),
      answers,
    );
    return isSaid ? [] : [variantsIssue(variants)];
  });
}

function variantsIssue(variants: readonly Variant[]): Issue {
  const byCount = [...variants].sort((a, b) => b.count - a.count);
  const spellings = byCount.map(({ first, count }): Spelling => ({ text: first.value, count }));
  const rarest = byCount.at(-1)?.first;
  const written = spellings.map(
    ({ text, count }) => `${quote(text)} (${count === 1 ? 'once' : `${String(count)} times`})`,
  );
  return issue({
    code: 'SPELLING_VARIANTS',
    severity: 'warning',
    ...rarest,
    message: `${listWords(written)} read like one name written in ${String(byCount.length)} ways; each is kept as written.`,
    remedy: `If they are one, write ${quote(spellings[0]?.text ?? '')} throughout.`,
    question: { kind: 'one-name', spellings },
  });
}
