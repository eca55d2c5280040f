import type { Issue } from '../base/issue';
import {
  damagedWorkbookIssue,
  notWorkbookIssue,
  oldWorkbookIssue,
  protectedWorkbookIssue,
  tooLargeIssue,
} from './workbookIssues';
import { spanOf, unpackEntry, zipEntries, type ZipEntry } from './zipFile';

/** The XML parts of a workbook by their path, or why there are none. */
export type Unpacked =
  | { readonly ok: true; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly found: Issue };

/** The most a workbook may take when unpacked: a small file can be made to hold terabytes. */
const MOST_BYTES = 50_000_000;
/** A workbook has a few parts for each sheet. */
const MOST_ENTRIES = 10_000;

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

/**
 * Unpacks what is needed of a workbook, and nothing before it is known how much that is. What the zip file claims is
 * not believed: a part that unpacks to more than it said, or that shares its bytes with another, is a trap.
 */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  try {
    return unpackParts(bytes, zipEntries(bytes, MOST_ENTRIES));
  } catch {
    // Damaged on its way or made so: which of them nobody can tell.
    return { ok: false, found: damagedWorkbookIssue() };
  }
}

function unpackParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Unpacked {
  const needed = entries.filter(({ name }) => /^xl\/.*\.(?:xml|rels)$/i.test(name));
  const size = needed.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) {
    const most = `${String(MOST_BYTES / 1_000_000)} MB`;
    return { ok: false, found: tooLargeIssue(`it takes more than ${most} when unpacked`) };
  }
  if (needed.some(({ isLocked }) => isLocked)) return { ok: false, found: protectedWorkbookIssue() };
  if (sharesBytes(bytes, needed)) return { ok: false, found: damagedWorkbookIssue() };
  const parts = Object.fromEntries(needed.map((entry) => [entry.name, unpackEntry(bytes, entry)]));
  if (parts['xl/workbook.xml'] !== undefined) return { ok: true, parts };
  const kind = KINDS.find(([start]) => entries.some(({ name }) => name.startsWith(start)))?.[1];
  return { ok: false, found: notWorkbookIssue(kind ?? 'a zip file with other things in it') };
}

/** True when one stretch of the file is given out as several parts, which makes much out of little. */
function sharesBytes(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const spans = entries.map((entry) => spanOf(bytes, entry)).sort(([a], [b]) => a - b);
  return spans.some(([from], i) => from < (spans[i - 1]?.[1] ?? 0));
}
