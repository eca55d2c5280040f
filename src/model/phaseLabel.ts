import { trimEndOf } from '../base/trimEnd';

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** "Phase 1", "PHASE 1:", "Stage II" meet by their number; labels without one meet by their folded words. */
export function phaseKey(label: string): string {
  const name = trimEndOf(label.trim().toLowerCase(), /[:\s]/);
  const match = /(?:^|\s)(\d+|[ivx]+)$/.exec(name);
  const number = match?.[1];
  if (number === undefined) return name;
  return `#${String(ROMAN[number] ?? Number(number))}`;
}
