import fc from 'fast-check';
import { PAYLOADS } from './payloads';

/** A place in a JSON value, as the turns taken at each level; they are taken modulo what stands there. */
type Path = readonly number[];
type Change = (json: unknown) => unknown;

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, -0, '', [], {}, 'timeline', '2024-02-31'),
  fc.constantFrom(...PAYLOADS),
  fc.string({ maxLength: 20 }),
);
/** Through text, so that a name like `__proto__` becomes a property and sets no prototype, as in a file. */
const evil = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length').map((name) => [name, JSON.parse('{"polluted":true,"prototype":{"polluted":true}}') as unknown] as const); // prettier-ignore

const change: fc.Arbitrary<Change> = fc.oneof(
  scalar.map(
    (value): Change =>
      () =>
        value,
  ),
  fc.constant<Change>((json) => (Array.isArray(json) ? [...(json as unknown[]), ...(json as unknown[])] : [json])),
  fc.constant<Change>((json) => (Array.isArray(json) ? json.slice(1) : undefined)),
  fc.constant<Change>((json) => (typeof json === 'string' ? `${json}${json}` : JSON.stringify(json))),
  fc.tuple(evil, fc.boolean()).map(([[name, value], keeps]): Change => (json) => {
    const kept: [string, unknown][] = keeps && isRecord(json) ? Object.entries(json) : [];
    return Object.fromEntries([...kept, [name, value]]);
  }),
);

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function changedAt(json: unknown, path: Path, how: Change): unknown {
  const [turn, ...rest] = path;
  if (turn === undefined) return how(json);
  if (Array.isArray(json)) {
    if (json.length === 0) return how(json);
    const at = turn % json.length;
    return (json as unknown[]).map((item, i) => (i === at ? changedAt(item, rest, how) : item));
  }
  if (!isRecord(json)) return how(json);
  const entries = Object.entries(json);
  if (entries.length === 0) return how(json);
  const at = turn % entries.length;
  const next = entries.map(([key, item], i) => [key, i === at ? changedAt(item, rest, how) : item] as const);
  return Object.fromEntries(next.filter(([, item]) => item !== undefined));
}

const path = fc.array(fc.nat(1000), { maxLength: 7 });

/** The text of JSON that is nearly right: one of the seeds with a few changes, some of them to the text itself. */
export function mutatedJson(seeds: readonly string[]): fc.Arbitrary<string> {
  const values = seeds.map((text) => JSON.parse(text) as unknown);
  const edits = fc.array(fc.tuple(path, change), { minLength: 1, maxLength: 4 });
  return fc.tuple(fc.nat(values.length - 1), edits, fc.option(fc.nat(1000), { freq: 8 })).map(([which, list, cut]) => {
    const json = list.reduce<unknown>((value, [where, how]) => changedAt(value, where, how), values[which]);
    const text = (JSON.stringify(json) as string | undefined) ?? '';
    return cut === null ? text : text.slice(0, Math.floor((text.length * cut) / 1000));
  });
}
