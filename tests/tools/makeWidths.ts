/**
 * Writes src/layout/arimoWidths.json: how wide the letters of Arimo are, which has the widths of Arial and of
 * Liberation Sans. Run it with `npm run widths`; it is only needed again when the font or the list of letters changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import type { WeightWidths, WidthTable } from '../../src/layout/textMetrics';
import { BLOCKS, fontPath } from './arimoFont';

export const TABLE_PATH = fileURLToPath(new URL('../../src/layout/arimoWidths.json', import.meta.url));

/** The part of a parsed GPOS table that holds kerning; fontkit reads it but its types do not describe it. */
interface GlyphPositions {
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: { toArray(): readonly { readonly subTables: readonly PairSubTable[] }[] };
}

interface PairSubTable {
  readonly coverage: { readonly glyphs: readonly number[] };
  readonly pairSets: {
    toArray(): readonly (readonly { readonly secondGlyph: number; readonly value1: { readonly xAdvance: number } }[])[];
  };
}

/** The text of the table file, the same for the same font. */
export function widthTableText(): string {
  const table: WidthTable = { regular: readWeight('regular'), bold: readWeight('bold') };
  return `${JSON.stringify(table, undefined, 2)}\n`;
}

function readWeight(weight: 'regular' | 'bold'): WeightWidths {
  const font = fontkit.create(readFileSync(fontPath(weight)));
  if (font.type !== 'TTF') throw new Error(`makeWidths: not a TrueType font: ${fontPath(weight)}`);
  return { unitsPerEm: font.unitsPerEm, advances: readAdvances(font), widening: readWideningPairs(font) };
}

/** Runs of neighbouring code points: the first in hexadecimal -> the advances, `1139*3` for three alike in a row. */
function readAdvances(font: fontkit.Font): Record<string, string> {
  const runs: Record<string, string> = {};
  for (const [first, last] of BLOCKS) {
    let start: number | undefined;
    let advances: number[] = [];
    for (let point = first; point <= last + 1; point++) {
      if (point <= last && font.hasGlyphForCodePoint(point)) {
        start ??= point;
        advances.push(font.glyphForCodePoint(point).advanceWidth);
      } else if (start !== undefined) {
        runs[start.toString(16)] = packRun(advances);
        start = undefined;
        advances = [];
      }
    }
  }
  return runs;
}

function packRun(advances: readonly number[]): string {
  const words: string[] = [];
  let index = 0;
  for (const advance of advances) {
    if (index > 0 && advances[index - 1] === advance) words[words.length - 1] = repeatOnce(words.at(-1) ?? '');
    else words.push(String(advance));
    index++;
  }
  return words.join(' ');
}

function repeatOnce(word: string): string {
  const [advance = '', times = '1'] = word.split('*');
  return `${advance}*${String(Number(times) + 1)}`;
}

/** Pairs of letters that kerning pushes apart. All other pairs move closer, so leaving them out errs to the safe side. */
function readWideningPairs(font: fontkit.Font): Record<string, number> {
  const letterOf = new Map<number, string>();
  for (const [first, last] of BLOCKS)
    for (let point = first; point <= last; point++) {
      const glyph = font.glyphForCodePoint(point).id;
      if (font.hasGlyphForCodePoint(point) && !letterOf.has(glyph)) letterOf.set(glyph, String.fromCodePoint(point));
    }
  const positions = (font as unknown as { readonly GPOS: GlyphPositions }).GPOS;
  const lookups = positions.lookupList.toArray();
  const kerning = new Set(
    positions.featureList.filter((entry) => entry.tag === 'kern').flatMap((entry) => entry.feature.lookupListIndexes),
  );
  const pairs: [string, number][] = [];
  for (const index of kerning)
    for (const table of lookups[index]?.subTables ?? []) {
      const pairSets = table.pairSets.toArray();
      table.coverage.glyphs.forEach((glyph, place) => {
        for (const { secondGlyph, value1 } of pairSets[place] ?? []) {
          const [a, b] = [letterOf.get(glyph), letterOf.get(secondGlyph)];
          if (a !== undefined && b !== undefined && value1.xAdvance > 0) pairs.push([a + b, value1.xAdvance]);
        }
      });
    }
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TABLE_PATH, widthTableText());
  console.log(`Wrote ${TABLE_PATH}`);
}
