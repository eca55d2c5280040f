import { pageSizeOf, type PageSetup } from '../layout/pageSetup';
import { FORMATS } from '../render/figureFormat';
import type { FigureFormat, FormatId, WriteOptions, WriteWatch } from '../render/figureFormat';
import { captionedFigure } from '../scene/captionedFigure';
import { figurePages } from '../scene/figure';
import { figureWords } from '../scene/figureWords';
import type { TimelineView } from '../view/timelineView';
import { exportNames } from './exportName';
import { FIGURE_WRITERS } from './figureWriters';
import { paperSize } from './paperSize';

/** One file that was made. */
export interface FigureFile {
  readonly name: string;
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
  choice: WriteOptions & { readonly format: FormatId },
  watch: WriteWatch,
): Promise<MadeFigure> {
  const format = FORMATS[choice.format];
  const write = await FIGURE_WRITERS[format.id]();
  watch.signal.throwIfAborted();
  const page = pageSizeOf(setup);
  // A document with a caption of its own has the data in a table of its own too.
  const scenes = format.captions ? captionedFigure(view, page, setup.breaks) : figurePages(view, setup);
  const { files, warnings } = await write(scenes, choice, watch, () => figureWords(view, scenes));
  const names = exportNames({ ...view.text, page: page.name }, format.ending, files.length);
  return {
    format,
    files: files.map((bytes, i) => ({ name: names[i] ?? `timeline${format.ending}`, bytes })),
    size: paperSize(scenes),
    warnings,
  };
}

/** "PDF, 84 KB" (CONVENTIONS A21). */
export function fileSize({ label }: FigureFormat, files: readonly FigureFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes >= 1_000_000) return `${label}, ${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${label}, ${String(Math.max(1, Math.round(bytes / 1000)))} KB`;
}
