import { findingCauses } from '../strings/findingCauses';

/** A finding's code in words, as the heading of its group: `INFERRED_YEAR` is "Inferred year". */
export function causeOf(code: string): string {
  return isKnown(code) ? findingCauses[code] : code;
}

const isKnown = (code: string): code is keyof typeof findingCauses => Object.hasOwn(findingCauses, code);
