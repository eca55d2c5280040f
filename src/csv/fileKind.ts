import { issue, type Issue } from '../base/issue';

interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
}

const SIGNATURES: readonly Signature[] = [
  { kind: 'Excel workbook (.xlsx) or another zip file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'empty zip file', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'old Excel workbook (.xls) or another Office file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'rich text document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'gzip file', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG picture', bytes: [0xff, 0xd8, 0xff] },
];

const MARKUP: readonly { readonly kind: string; readonly start: RegExp }[] = [
  { kind: 'web page', start: /^\s*<(!doctype html|html|head|body|table|meta)\b/i },
  { kind: 'XML document', start: /^\s*<\?xml\b/i },
  { kind: 'JSON document', start: /^\s*(\{\s*"[^"\n]*"\s*:|\[\s*\{\s*")/ },
];

const REMEDY = 'Save the sheet as CSV UTF-8 and open that file, or copy the table and paste it.';

function notCsv(kind: string): Issue {
  return issue({
    code: 'NOT_CSV',
    severity: 'error',
    message: `This file is not a CSV: it looks like a kind of ${kind}.`,
    remedy: REMEDY,
  });
}

/** `NOT_CSV` when the first bytes are those of a well-known file that is no text. */
export function refuseKnownBinary(bytes: Uint8Array): Issue | undefined {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  return found && notCsv(found.kind);
}

/** `NOT_CSV` when the text is a web page, XML or JSON. */
export function refuseMarkup(text: string): Issue | undefined {
  const start = text.slice(0, 1000);
  const found = MARKUP.find((markup) => markup.start.test(start));
  return found && notCsv(found.kind);
}

const SAMPLE = 100_000;

/**
 * `NOT_TEXT` when control characters that no text editor writes are frequent. NUL is not counted: a text whose
 * fields are padded with NUL reads well without them.
 */
export function refuseNoise(text: string): Issue | undefined {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (controls < 3 || controls < sample.length * 0.03) return undefined;
  return issue({
    code: 'NOT_TEXT',
    severity: 'error',
    message: 'This file is not text: it is full of control characters.',
    remedy: REMEDY,
  });
}
