/** A lane's name in the parts it is drawn in: the number that the plan gave it, and the rest. Nothing else is changed. */
export interface NumberedName {
  readonly number: string;
  readonly rest: string;
}

/** "1.", "(2)", "1.2", "A1", "3 –": a number with something after it that tells it from a quantity ("90 day plan"). */
const SHORT =
  /^(\(?\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+|\d{1,3} [–—-]|\p{Lu}\d{1,3}(?:\.\d{1,3})*[.):]?)\s+(\S.*)$/su;

/** "Action area 3:", "Pillar 2 –": up to three words, a number, and a sign that ends it. */
const LONG = /^((?:\p{L}+\s){1,3}(?:\p{Lu}?\d{1,3}(?:\.\d{1,3})*)(?:[.):]| ?[–—]))\s+(\S.*)$/su;

/** The number at the start of a name as the plan writes it; `undefined` when there is none. */
export function numberedName(name: string): NumberedName | undefined {
  const [, number, rest] = SHORT.exec(name) ?? LONG.exec(name) ?? [];
  return number === undefined || rest === undefined ? undefined : { number, rest };
}
