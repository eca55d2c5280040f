import type { PackChoice } from '../../pack/packChoice';
import type { PackFacts } from '../../pack/packFacts';
import type { Proof } from '../../pack/proveLeftOut';
import type { LeftOutCounts } from '../../state/packInfo';
import { counted, fill } from '../strings/fill';
import { pack as words } from '../strings/pack';

/** A number of bytes in MB, to one decimal. */
export const megabytes = (bytes: number): string => (Math.max(1, Math.round(bytes / 100_000)) / 10).toFixed(1);

/** What will be in the file: "In the file: 18 of 30 milestones; 12 left out; 6 of 8 columns; about 0.8 MB." */
export function sumWords({ milestones, hidden, columns }: PackFacts, choice: PackChoice, size: string): string {
  const { sum } = words;
  const left = choice.hidden ? 0 : hidden;
  const kept = columns.length - choice.leftColumns.length;
  const parts = [
    left === 0 ? counted(sum.all, milestones) : counted(sum.some, milestones, { kept: milestones - left, left }),
    ...(kept === columns.length ? [] : [fill(sum.columns, { kept, count: columns.length })]),
    fill(sum.size, { size }),
  ];
  return `${parts.join(sum.then)}${sum.end}`;
}

/** What was saved, and what came of looking for what was left out. */
export function savedWords(name: string, page: string, { looked, alsoKept }: Proof, isSample: boolean): string {
  const [example = ''] = alsoKept;
  const quoted = fill(words.quoted, { text: example });
  return [
    fill(words.saved, { name, size: megabytes(new Blob([page]).size) }),
    looked + alsoKept.length === 0 ? words.savedAll : '',
    looked === 0 ? '' : counted(words.proved, looked),
    alsoKept.length === 0 ? '' : counted(words.alsoKept, alsoKept.length, { example: quoted }),
    isSample && looked > 0 ? words.sample : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What is not in a page that is open: "Left out: 12 milestones by the filter, 2 columns." Empty: all is there. */
export function leftOutWords(leftOut: LeftOutCounts): string {
  const kinds = [
    'milestones',
    'columns',
    'lines',
    'views',
    'steps',
    'speakerNotes',
    'originals',
    'fileNames',
  ] as const satisfies readonly (keyof LeftOutCounts)[];
  const parts = kinds.flatMap((kind) => (leftOut[kind] === 0 ? [] : [counted(words.page[kind], leftOut[kind])]));
  return parts.length === 0 ? '' : fill(words.page.leftOut, { parts: parts.join(words.listed) });
}
