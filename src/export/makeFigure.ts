import { pageSizeOf, type PageSetup } from '../layout/pageSetup';
import { FORMATS } from '../render/figureFormat';
import type { FigureFormat, FormatId, WriteOptions, WriteWatch } from '../render/figureFormat';
import { filePages } from '../scene/filePages';
import { figureWords } from '../scene/figureWords';
import type { TimelineView } from '../view/timelineView';
import { exportNames } from './exportName';
import { FIGURE_WRITERS } from './figureWriters';
import { paperSize } from './paperSize';

/** What to make: a format, and for SVG whether a PNG goes beside it. */
export interface FormatChoice extends WriteOptions {
  readonly format: FormatId;
  readonly pair: boolean;
}

/** One file that was made. */
export interface FigureFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A figure as files, ready to be saved. */
export interface MadeFigure {
  readonly format: FigureFormat;
  readonly files: readonly FigureFile[];
  /** "2 pages, up to 247 × 185 mm". */
  readonly size: string;
  /** What could not be drawn as it should be, in plain sentences. */
  readonly warnings: readonly string[];
}

/** Lays the figure out for its pages and writes it in a format. The code of the format is loaded first. */
export async function makeFigure(
  view: TimelineView,
  setup: PageSetup,
  choice: FormatChoice,
  watch: WriteWatch,
): Promise<MadeFigure> {
  const format = FORMATS[choice.format];
  const writers = await Promise.all(
    formatsOf(choice).map(async (each) => ({ each, write: await FIGURE_WRITERS[each]() })),
  );
  watch.signal.throwIfAborted();
  const { name: page } = pageSizeOf(setup);
  const scenes = filePages(view, setup, format.captions);
  const made: FigureFile[] = [];
  const warnings = new Set<string>();
  for (const { each, write } of writers) {
    const { ending, mime } = FORMATS[each];
    const written = await write(scenes, choice, watch, () => figureWords(view, scenes));
    const names = exportNames({ ...view.text, page }, ending, written.files.length);
    made.push(...written.files.map((bytes, i) => ({ name: names[i] ?? `timeline${ending}`, mime, bytes })));
    for (const warning of written.warnings) warnings.add(warning);
  }
  return { format, files: made, size: paperSize(scenes), warnings: [...warnings] };
}

function formatsOf({ format, pair }: FormatChoice): readonly FormatId[] {
  return format === 'svg' && pair ? ['svg', 'png'] : [format];
}

/** "PDF, 84 KB" (CONVENTIONS A21). */
export function fileSize({ label }: FigureFormat, files: readonly FigureFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes >= 1_000_000) return `${label}, ${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${label}, ${String(Math.max(1, Math.round(bytes / 1000)))} KB`;
}
