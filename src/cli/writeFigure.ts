import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FORMATS, formatOfName, UnwritableFigure } from '../render/figureFormat';
import type { FigureFormat, WriteOptions, WrittenFigure } from '../render/figureFormat';
import type { FigureWords } from '../scene/figureWords';
import type { Scene } from '../scene/node';
import { CliError } from './cliError';
import { FIGURE_WRITERS } from './figureWriters';

/** What `milepost figure` has written. */
export interface FigureRun {
  readonly files: readonly string[];
  /** What could not be drawn as it should be, in plain sentences. */
  readonly warnings: readonly string[];
}

/** The format that the ending of `--out` asks for. */
export function formatNamed(out: string): FigureFormat {
  const format = formatOfName(out);
  if (format !== undefined) return format;
  const endings = Object.values(FORMATS).map(({ ending }) => ending);
  throw new CliError(`--out needs a name that ends in ${endings.join(', ')}; got "${out}".`);
}

/** Writes the pages to `out`, or to `OUT_1.svg`, `OUT_2.svg` when that takes several files. */
export async function writeFigure(
  pages: readonly Scene[],
  words: () => FigureWords,
  format: FigureFormat,
  out: string,
  options: WriteOptions,
): Promise<FigureRun> {
  const { files, warnings } = await written(format, pages, words, options);
  return { files: saveNumbered(out, format.ending, files), warnings };
}

/** Writes files as `out`, or as `OUT_1.svg`, `OUT_2.svg` when there are several, and gives their names. */
export function saveNumbered(out: string, ending: string, files: readonly Uint8Array[]): readonly string[] {
  const names = fileNames(out, ending, files.length);
  files.forEach((bytes, i) => {
    writeFile(names[i] ?? out, bytes);
  });
  return names;
}

async function written(
  format: FigureFormat,
  pages: readonly Scene[],
  words: () => FigureWords,
  options: WriteOptions,
): Promise<WrittenFigure> {
  try {
    const write = await FIGURE_WRITERS[format.id]();
    const watch = { progress: () => undefined, signal: new AbortController().signal };
    return await write(pages, options, watch, words);
  } catch (error) {
    if (error instanceof UnwritableFigure) throw new CliError(error.message);
    throw error;
  }
}

function fileNames(out: string, ending: string, files: number): readonly string[] {
  if (files === 1) return [out];
  const stem = out.slice(0, -ending.length);
  return Array.from({ length: files }, (_, i) => `${stem}_${String(i + 1)}${out.slice(-ending.length)}`);
}

function writeFile(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    throw new CliError(`${file} could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
