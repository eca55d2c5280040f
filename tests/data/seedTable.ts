import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One record of a seed: its cells exactly as printed, and its line in the file, from 1. */
export interface SeedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A seed split on tabs and nothing else, so that the data tests do not lean on the code they are to check. */
export interface SeedTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SeedRow[];
}

/** `headerLine` is the line of the header, from 1: the counter-terrorism seed has a title above it. */
export function readSeedTable(name: string, headerLine = 1): SeedTable {
  const lines = readSeedText(name).split('\n');
  const records = lines.map((text, index) => ({ line: index + 1, cells: text.split('\t') }));
  return {
    name,
    header: (records[headerLine - 1]?.cells ?? []).slice(),
    rows: records.slice(headerLine).filter((row) => row.cells.some((cell) => cell !== '')),
  };
}

export function readSeedText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url)), 'utf8');
}

/** The cell, which is there in every well-formed seed row. */
export function cellOf(row: SeedRow, index: number): string {
  const cell = row.cells[index];
  if (cell === undefined) throw new Error(`missing cell ${String(index)} on seed line ${String(row.line)}`);
  return cell;
}
