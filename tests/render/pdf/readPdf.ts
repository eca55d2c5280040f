import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly lang: string | null;
  readonly marked: boolean;
  /** The title in the description of the file. */
  readonly describedTitle: string;
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** All text in the order drawn, with one blank between lines. */
  readonly text: string;
  /** Where each text that shows begins and ends, in pt from the left. */
  readonly spans: readonly (readonly [number, number])[];
  /** Roles of the structure tree with their alt text, outermost first, without the root: `Figure: words`. */
  readonly structure: readonly string[];
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes for itself.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const tree = (await page.getStructTree()) as StructureNode | null;
    pages.push({
      width,
      height,
      text: textOf(items),
      spans: items.flatMap(spanOf),
      structure: tree === null ? [] : rolesOf(tree).slice(1),
    });
  }
  const read: ReadPdf = {
    info: info as Readonly<Record<string, unknown>>,
    lang: (info as { readonly Language?: string | null }).Language ?? null,
    marked: (await pdf.getMarkInfo())?.['Marked'] ?? false,
    describedTitle: String((metadata as { get(name: string): unknown }).get('dc:title')),
    pages,
  };
  await task.destroy();
  return read;
}

function textOf(items: readonly object[]): string {
  const parts = items.map((item) =>
    'str' in item ? `${String(item.str)}${'hasEOL' in item && item.hasEOL === true ? ' ' : ''}` : '',
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function spanOf(item: object): readonly (readonly [number, number])[] {
  const { str, transform, width } = item as { str?: string; transform?: readonly number[]; width?: number };
  const left = transform?.[4] ?? 0;
  return str === undefined || str.trim() === '' ? [] : [[left, left + (width ?? 0)]];
}

function rolesOf({ role, alt, children = [] }: StructureNode): readonly string[] {
  const own = role === undefined ? [] : [alt === undefined ? role : `${role}: ${alt}`];
  return [...own, ...children.flatMap(rolesOf)];
}
