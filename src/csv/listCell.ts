/** Where lists keep the words of an entry, best first. Keys are compared without case. */
const NAME_KEYS = ['displayname', 'title', 'lookupvalue', 'label', 'name', 'value', 'email'];

const TYPE_NAMES = /^(?:string|float|datetime|boolean)$/;
const NUMBER = /^-?\d+$/;

/** True when the text may hold a cell that `readListCell` reads; cheap enough for a whole file. */
export function mayHoldList(text: string): boolean {
  return /\[\s*["{\]]|\{\s*"|;#/.test(text);
}

/**
 * The names in a cell that is a list or an object as SharePoint and Microsoft Lists export them, joined by `; `:
 * `["A","B"]`, `[{"displayName":"A"}]`, `{"Value":"A"}`, `A;#12;#B;#14`. `undefined` for everything else: a cell is
 * left as written unless each entry is plainly one name.
 */
export function readListCell(cell: string): string | undefined {
  const text = cell.trim();
  if ((text.startsWith('[') && text.endsWith(']')) || (text.startsWith('{') && text.endsWith('}'))) {
    return joined(namesInJson(text));
  }
  return text.includes(';#') ? joined(namesInLookup(text)) : undefined;
}

function joined(names: readonly (string | undefined)[] | undefined): string | undefined {
  const written = names?.filter((name) => name !== undefined).map((name) => name.trim());
  return written === undefined || written.length !== names?.length || written.includes('')
    ? undefined
    : written.join('; ');
}

function namesInJson(text: string): readonly (string | undefined)[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // "[draft]" and "{see note}" are words in brackets.
    return undefined;
  }
  if (!Array.isArray(value)) return [nameOf(value)];
  // "[1]" is a mark of a footnote, not a list.
  return value.map((entry: unknown) => (typeof entry === 'string' ? entry : nameOf(entry)));
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const byKey = new Map(Object.entries(entry).map(([key, value]): [string, unknown] => [key.toLowerCase(), value]));
  for (const key of NAME_KEYS) {
    const value = byKey.get(key);
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (key === 'value' && typeof value === 'number') return String(value);
  }
  return undefined;
}

/** `name;#id;#name;#id`, `id;#name`, `;#choice;#choice;#`, `string;#text`. */
function namesInLookup(text: string): readonly string[] | undefined {
  const parts = text.split(';#');
  if (parts[0] === '') parts.shift();
  if (parts.at(-1) === '') parts.pop();
  const even = parts.filter((_, i) => i % 2 === 0);
  const odd = parts.filter((_, i) => i % 2 === 1);
  const areNumbers = (some: readonly string[]): boolean => some.length > 0 && some.every((part) => NUMBER.test(part));
  if (even.length === odd.length) {
    if (areNumbers(odd)) return areNumbers(even) ? undefined : even;
    if (areNumbers(even)) return odd;
    if (parts.length === 2 && TYPE_NAMES.test(parts[0] ?? '')) return odd;
  }
  return parts;
}
