import { foldText } from '../base/fold';
import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { splitMarks } from './footnoteMarks';
import { listWords, quote } from './listWords';
import type { PlacedValue } from './mixedScript';

/** Case, accents, spaces, dashes, dots, "&" and footnote marks do not tell two names apart. */
function looseKey(name: string): string {
  return foldText(splitMarks(name).text)
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[\s.,'’-]+/g, '');
}

interface Variant {
  readonly first: PlacedValue;
  count: number;
}

/** Names that differ only in the way they are written, and so make lanes of their own. They are not merged. */
export function spellingVariantIssues(values: readonly PlacedValue[]): readonly Issue[] {
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
  return [...names].flatMap(([key, variants]) => (key !== '' && variants.length > 1 ? [variantsIssue(variants)] : []));
}

function variantsIssue(variants: readonly Variant[]): Issue {
  const byCount = [...variants].sort((a, b) => b.count - a.count);
  const commonest = byCount[0]?.first.value ?? '';
  const rarest = byCount.at(-1)?.first;
  const written = byCount.map(
    ({ first, count }) => `${quote(first.value)} (${count === 1 ? 'once' : `${String(count)} times`})`,
  );
  return issue({
    code: 'SPELLING_VARIANTS',
    severity: 'warning',
    ...rarest,
    message: `${listWords(written)} read like one name written in ${String(byCount.length)} ways; each is kept as written.`,
    remedy: `If they are one, write ${quote(commonest)} throughout.`,
  });
}
