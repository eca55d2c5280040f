import { unzipSync } from 'fflate';
import type { Issue } from '../base/issue';
import {
  damagedWorkbookIssue,
  notWorkbookIssue,
  oldWorkbookIssue,
  protectedWorkbookIssue,
  tooLargeIssue,
} from './workbookIssues';

/** The XML parts of a workbook by their path, or why there are none. */
export type Unpacked =
  | { readonly ok: true; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly found: Issue };

/** The most a workbook may take when unpacked: a small file can be made to hold terabytes. */
const MOST_BYTES = 50_000_000;
const MOST_PARTS = 2_000;

/** What other zip files have in them. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb)'],
  ['word/', 'a Word document; copy the table in Word and paste it here'],
  ['ppt/', 'a PowerPoint presentation'],
  ['content.xml', 'an OpenDocument file'],
  ['Index/', 'an Apple Numbers, Pages or Keynote document'],
];

/** Why a file of the old kind is not read. The name of the part with the cipher stands in it as UTF-16. */
export function oldOfficeIssue(bytes: Uint8Array): Issue {
  const name = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return protectedWorkbookIssue();
  }
  return oldWorkbookIssue();
}

/** Unpacks what is needed of a workbook, and nothing before it is known how much that is. */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  const names: string[] = [];
  const sum = { size: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!/^xl\/.*\.(?:xml|rels)$/i.test(name)) return false;
        sum.size += originalSize;
        return sum.size <= MOST_BYTES && names.length <= MOST_PARTS;
      },
    });
    if (sum.size > MOST_BYTES || names.length > MOST_PARTS) {
      return {
        ok: false,
        found: tooLargeIssue(`it takes more than ${String(MOST_BYTES / 1_000_000)} MB when unpacked`),
      };
    }
    if (parts['xl/workbook.xml'] !== undefined) return { ok: true, parts };
  } catch {
    // fflate says only that it is no zip file it can read; so do we.
    return { ok: false, found: damagedWorkbookIssue() };
  }
  const kind = KINDS.find(([start]) => names.some((name) => name.startsWith(start)))?.[1];
  return { ok: false, found: notWorkbookIssue(kind ?? 'a zip file with other things in it') };
}
