/** A sentence with a form for one and a form for every other number; `{count}` stands for the number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** A stretch of a sentence, or the name of a place in it. */
export interface SentencePart {
  readonly text: string;
  readonly isPlace: boolean;
}

/** Puts values in the places of a sentence: `fill('Lanes by {name}', { name })`. A place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? value.toLocaleString('en-NZ') : value;
  });
}

/** The form for a number, with the number and any other values in place. */
export function counted(forms: Counted, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(count === 1 ? forms.one : forms.other, { count, ...values });
}

/** The sentence cut at its places, for those that hold more than text, such as a quoted cell. */
export function splitAtPlaces(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((text, i) => ({ text, isPlace: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
